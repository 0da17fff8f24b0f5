namespace CollabBot.Domain.Tests;

public sealed class DeepeningTests
{
    private static readonly PersonId _voter = Meeting.Partner.Person;
    private readonly Meeting _meeting = new(retained: 2, points: 6);
    private readonly Theme _a;
    private readonly Theme _b;
    private readonly Theme _c;

    public DeepeningTests()
    {
        _meeting.GoTo(Phase.Grouping);
        _a = _meeting.AddTheme("A").ShouldBeAccepted();
        _b = _meeting.AddTheme("B").ShouldBeAccepted();
        _c = _meeting.AddTheme("C").ShouldBeAccepted();
        _meeting.GoTo(Phase.Prioritising);
        _meeting.Cast(_voter, (_a, 1), (_b, 3), (_c, 2)).ShouldBeAccepted();
    }

    [Fact]
    public void Retaining_ranks_the_themes_stores_their_points_and_opens_the_first()
    {
        _meeting.Retain().ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([_b, _c]);

        (_a.IsRetained, _a.Rank, _a.Points, _a.DeepeningRank).ShouldBe((false, null, 1, null));
        (_b.IsRetained, _b.Rank, _b.Points, _b.DeepeningRank).ShouldBe((true, 1, 3, 1));
        (_c.IsRetained, _c.Rank, _c.Points, _c.DeepeningRank).ShouldBe((true, 2, 2, null));
        _meeting.Retrospective.CurrentTheme.ShouldBe(_b.Id);
    }

    [Fact]
    public void An_undecided_tie_changes_nothing()
    {
        _meeting.Cast(_voter, (_a, 2), (_b, 2), (_c, 2)).ShouldBeAccepted();

        _meeting.Retain().ShouldBeRefused<IReadOnlyList<ThemeTally>, Refusal.RetentionTied>();
        _meeting.Retain(_a.Id).ShouldBeRefused(new Refusal.RetentionCount(1, 2));

        _meeting.Themes
            .ShouldAllBe(theme => !theme.IsRetained && theme.Rank == null && theme.Points == null && theme.DeepeningRank == null);
        _meeting.Retrospective.CurrentTheme.ShouldBeNull();

        _meeting.Retain(_c.Id, _a.Id).ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([_a, _c]);
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

        Deepen(_c).ShouldBeAccepted().ShouldBe(_c);
        _meeting.Retrospective.CurrentTheme.ShouldBe(_c.Id);
        Deepen(_b).ShouldBeAccepted();
        Deepen(_b).ShouldBeAccepted();
        _meeting.Retrospective.CurrentTheme.ShouldBe(_b.Id);

        (_b.DeepeningRank, _c.DeepeningRank).ShouldBe((1, 2));
        _meeting.Minutes.Deepened.Select(theme => theme.LongLabel).ShouldBe(["B", "C"]);
    }

    [Trait("promise", "retained themes are deepened one at a time")]
    [Fact]
    public void A_theme_that_is_not_retained_cannot_be_opened()
    {
        Retained();

        Deepen(_a).ShouldBeRefused(new Refusal.NotRetained());
        _meeting.Retrospective.CurrentTheme.ShouldBe(_b.Id);
        _a.DeepeningRank.ShouldBeNull();
    }

    [Fact]
    public void Only_the_facilitator_can_open_a_theme()
    {
        Retained();

        _meeting.Retrospective.Deepen(Meeting.Partner, _c, _meeting.Themes).ShouldBeRefused(new Refusal.FacilitatorOnly());
        _meeting.Retrospective.CurrentTheme.ShouldBe(_b.Id);
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
        _meeting.GoTo(phase);

        Deepen(_c).ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Deepening));
        _c.DeepeningRank.ShouldBeNull();
    }

    [Fact]
    public void Retaining_again_keeps_the_current_theme_and_the_deepening_ranks_of_themes_that_stay()
    {
        Retained();
        Deepen(_c).ShouldBeAccepted();
        _meeting.GoTo(Phase.Prioritising);
        _meeting.Cast(_voter, (_a, 3), (_b, 1), (_c, 2)).ShouldBeAccepted();

        _meeting.Retain().ShouldBeAccepted();

        (_a.Rank, _b.Rank, _c.Rank).ShouldBe((1, null, 2));
        (_a.DeepeningRank, _c.DeepeningRank).ShouldBe((null, 2));
        _meeting.Retrospective.CurrentTheme.ShouldBe(_c.Id);
    }

    [Fact]
    public void If_the_current_theme_is_no_longer_retained_the_first_retained_one_is_opened()
    {
        Retained();
        _meeting.GoTo(Phase.Prioritising);
        _meeting.Cast(_voter, (_a, 3), (_c, 2)).ShouldBeAccepted();

        _meeting.Retain().ShouldBeAccepted();

        _meeting.Retrospective.CurrentTheme.ShouldBe(_a.Id);
        _a.DeepeningRank.ShouldBe(2);
        _b.IsRetained.ShouldBeFalse();
    }

    private void Retained()
    {
        _meeting.Retain().ShouldBeAccepted();
        _meeting.GoTo(Phase.Deepening);
    }

    private Outcome<Theme> Deepen(Theme theme) => _meeting.Retrospective.Deepen(Meeting.Facilitator, theme, _meeting.Themes);
}
