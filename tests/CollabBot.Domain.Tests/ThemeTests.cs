namespace CollabBot.Domain.Tests;

public sealed class ThemeTests
{
    [Fact]
    public void A_new_theme_is_empty_and_unranked_and_has_both_labels()
    {
        var meeting = new Meeting().GoTo(Phase.Grouping);
        meeting.AddTheme("Essoufflement").ShouldBeAccepted();

        var theme = meeting.AddTheme("Perte d'autonomie décisionnelle", Direction.Unclear, shortLabel: "Perte d'autonomie")
            .ShouldBeAccepted();

        theme.Retrospective.ShouldBe(meeting.Retrospective.Id);
        theme.LongLabel.Text.ShouldBe("Perte d'autonomie décisionnelle");
        theme.ShortLabel.Text.ShouldBe("Perte d'autonomie");
        theme.Direction.ShouldBe(Direction.Unclear);
        theme.Position.ShouldBe(1);
        theme.IsRetained.ShouldBeFalse();
        theme.Rank.ShouldBeNull();
        theme.DeepeningRank.ShouldBeNull();
        theme.Points.ShouldBeNull();
        meeting.Minutes.Themes[^1].Changes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Réseaux")]
    [InlineData("RÉSEAUX")]
    [InlineData("réseaux")]
    public void A_label_already_in_use_is_refused_whatever_its_case(string label)
    {
        var meeting = new Meeting().GoTo(Phase.Grouping);
        meeting.AddTheme("Réseaux").ShouldBeAccepted();

        meeting.AddTheme(label).ShouldBeRefused(new Refusal.LabelTaken(label));
        meeting.Themes.Count.ShouldBe(1);
    }

    [Fact]
    public void Two_themes_may_share_a_short_label()
    {
        var meeting = new Meeting().GoTo(Phase.Grouping);
        meeting.AddTheme("Participation des citoyen.ne.s", shortLabel: "Participation").ShouldBeAccepted();

        meeting.AddTheme("Participation des partenaires", shortLabel: "Participation").ShouldBeAccepted();
    }

    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Naming)]
    [InlineData(Phase.Prioritising)]
    [InlineData(Phase.Deepening)]
    [InlineData(Phase.Closed)]
    public void Creating_themes_is_refused_outside_the_grouping_step(Phase phase)
    {
        new Meeting().GoTo(phase).AddTheme("Réseaux").ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Grouping));
    }

    [Fact]
    public void Only_the_facilitator_can_create_themes()
    {
        new Meeting().GoTo(Phase.Grouping).AddTheme("Réseaux", by: Meeting.Partner).ShouldBeRefused(new Refusal.FacilitatorOnly());
        new Meeting().GoTo(Phase.Naming).AddTheme("Réseaux", by: Meeting.Partner).ShouldBeRefused(new Refusal.FacilitatorOnly());
    }

    [Trait("promise", "a theme's direction is that of most of its changes, and unclear on a tie")]
    [Theory]
    [InlineData("", Direction.Unclear)]
    [InlineData("P", Direction.Positive)]
    [InlineData("N", Direction.Negative)]
    [InlineData("0", Direction.NoChange)]
    [InlineData("?", Direction.Unclear)]
    [InlineData("PPN", Direction.Positive)]
    [InlineData("NPN", Direction.Negative)]
    [InlineData("P00", Direction.NoChange)]
    [InlineData("PN", Direction.Unclear)]
    [InlineData("PPNN0", Direction.Unclear)]
    [InlineData("PN0?", Direction.Unclear)]
    [InlineData("PPPNN00", Direction.Positive)]
    [InlineData("??P", Direction.Unclear)]
    public void The_most_frequent_direction_is_proposed_and_a_tie_gives_unclear(string directions, Direction proposed)
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        foreach (var letter in directions)
        {
            meeting.Name(
                "x",
                letter switch { 'P' => Direction.Positive, 'N' => Direction.Negative, '0' => Direction.NoChange, _ => Direction.Unclear });
        }

        Theme.ProposeDirection(meeting.Changes).ShouldBe(proposed);
    }
}
