namespace CollabBot.Domain.Tests;

public sealed class DeepeningTests
{
    private static readonly PersonId Voter = Meeting.Partner.Person;
    private readonly Meeting meeting = new(retained: 2, points: 6);
    private readonly Theme a;
    private readonly Theme b;
    private readonly Theme c;

    public DeepeningTests()
    {
        meeting.GoTo(Phase.Grouping);
        a = meeting.AddTheme("A").ShouldBeAccepted();
        b = meeting.AddTheme("B").ShouldBeAccepted();
        c = meeting.AddTheme("C").ShouldBeAccepted();
        meeting.GoTo(Phase.Prioritising);
        meeting.Cast(Voter, (a, 1), (b, 3), (c, 2)).ShouldBeAccepted();
    }

    [Fact]
    public void Retaining_ranks_the_themes_stores_their_points_and_opens_the_first()
    {
        meeting.Retain().ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([b, c]);

        (a.IsRetained, a.Rank, a.Points, a.DeepeningRank).ShouldBe((false, null, 1, null));
        (b.IsRetained, b.Rank, b.Points, b.DeepeningRank).ShouldBe((true, 1, 3, 1));
        (c.IsRetained, c.Rank, c.Points, c.DeepeningRank).ShouldBe((true, 2, 2, null));
        meeting.Retrospective.CurrentTheme.ShouldBe(b.Id);
    }

    [Fact]
    public void An_undecided_tie_changes_nothing()
    {
        meeting.Cast(Voter, (a, 2), (b, 2), (c, 2)).ShouldBeAccepted();

        meeting.Retain().ShouldBeRefused<IReadOnlyList<ThemeTally>, Refusal.RetentionTied>();
        meeting.Retain(a.Id).ShouldBeRefused(new Refusal.RetentionCount(1, 2));

        meeting.Themes
            .ShouldAllBe(theme => !theme.IsRetained && theme.Rank == null && theme.Points == null && theme.DeepeningRank == null);
        meeting.Retrospective.CurrentTheme.ShouldBeNull();

        meeting.Retain(c.Id, a.Id).ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([a, c]);
    }

    [Fact]
    public void Retaining_is_refused_if_there_are_no_themes()
    {
        new Meeting().GoTo(Phase.Prioritising).Retain().ShouldBeRefused(new Refusal.NoTheme());
    }

    [Trait("promise", "retained themes are deepened one at a time")]
    [Fact]
    public void Themes_are_ranked_in_the_order_they_are_first_opened_and_reopening_changes_no_rank()
    {
        Retained();

        Deepen(c).ShouldBeAccepted().ShouldBe(c);
        meeting.Retrospective.CurrentTheme.ShouldBe(c.Id);
        Deepen(b).ShouldBeAccepted();
        Deepen(b).ShouldBeAccepted();
        meeting.Retrospective.CurrentTheme.ShouldBe(b.Id);

        (b.DeepeningRank, c.DeepeningRank).ShouldBe((1, 2));
        meeting.Minutes.Deepened.Select(theme => theme.LongLabel).ShouldBe(["B", "C"]);
    }

    [Trait("promise", "retained themes are deepened one at a time")]
    [Fact]
    public void A_theme_that_is_not_retained_cannot_be_opened()
    {
        Retained();

        Deepen(a).ShouldBeRefused(new Refusal.NotRetained());
        meeting.Retrospective.CurrentTheme.ShouldBe(b.Id);
        a.DeepeningRank.ShouldBeNull();
    }

    [Fact]
    public void Only_the_facilitator_can_open_a_theme()
    {
        Retained();

        meeting.Retrospective.Deepen(Meeting.Partner, c, meeting.Themes).ShouldBeRefused(new Refusal.FacilitatorOnly());
        meeting.Retrospective.CurrentTheme.ShouldBe(b.Id);
    }

    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Naming)]
    [InlineData(Phase.Grouping)]
    [InlineData(Phase.Prioritising)]
    [InlineData(Phase.Closed)]
    public void Opening_a_theme_is_refused_outside_the_deepening_step(Phase phase)
    {
        Retained();
        meeting.GoTo(phase);

        Deepen(c).ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Deepening));
        c.DeepeningRank.ShouldBeNull();
    }

    [Fact]
    public void Retaining_again_keeps_the_current_theme_and_the_deepening_ranks_of_themes_that_stay()
    {
        Retained();
        Deepen(c).ShouldBeAccepted();
        meeting.GoTo(Phase.Prioritising);
        meeting.Cast(Voter, (a, 3), (b, 1), (c, 2)).ShouldBeAccepted();

        meeting.Retain().ShouldBeAccepted();

        (a.Rank, b.Rank, c.Rank).ShouldBe((1, null, 2));
        (a.DeepeningRank, c.DeepeningRank).ShouldBe((null, 2));
        meeting.Retrospective.CurrentTheme.ShouldBe(c.Id);
    }

    [Fact]
    public void If_the_current_theme_is_no_longer_retained_the_first_retained_one_is_opened()
    {
        Retained();
        meeting.GoTo(Phase.Prioritising);
        meeting.Cast(Voter, (a, 3), (c, 2)).ShouldBeAccepted();

        meeting.Retain().ShouldBeAccepted();

        meeting.Retrospective.CurrentTheme.ShouldBe(a.Id);
        a.DeepeningRank.ShouldBe(2);
        b.IsRetained.ShouldBeFalse();
    }

    private void Retained()
    {
        meeting.Retain().ShouldBeAccepted();
        meeting.GoTo(Phase.Deepening);
    }

    private Outcome<Theme> Deepen(Theme theme) => meeting.Retrospective.Deepen(Meeting.Facilitator, theme, meeting.Themes);
}
