namespace CollabBot.Domain.Tests;

public sealed class SetupTests
{
    private static readonly RetrospectiveSettings Other = new(
        Wording.Of("Autre titre"),
        Wording.Of("Apprendre"),
        null,
        new DateOnly(2024, 6, 1),
        Wording.Of("Salle B"),
        "en",
        3,
        4,
        [Wording.Of("Réseaux")],
        [new GlossaryEntry(Wording.Of("TQ"), Wording.Of("table de quartier"))],
        GroupingByAll: true,
        ExpectedPartners: 12);

    [Trait("promise", "all settings but the title have defaults and can be edited until closed")]
    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Naming)]
    [InlineData(Phase.Grouping)]
    [InlineData(Phase.Prioritising)]
    [InlineData(Phase.Deepening)]
    public void Everything_can_be_changed_until_closing_and_the_step_stays_the_same(Phase phase)
    {
        var retrospective = new Meeting().GoTo(phase).Retrospective;

        retrospective.ChangeSetup(Meeting.Facilitator, Other, mostGiven: 4).ShouldBeAccepted();

        retrospective.Phase.ShouldBe(phase);
        retrospective.Title.ShouldBe(Other.Title);
        retrospective.Intention.ShouldBe(Other.Intention);
        retrospective.HeldOn.ShouldBe(Other.HeldOn);
        retrospective.Place.ShouldBe(Other.Place);
        retrospective.Language.ShouldBe("en");
        retrospective.RetainedCount.ShouldBe(3);
        retrospective.PointsPerPerson.ShouldBe(4);
        retrospective.PresetThemes.ShouldBe(["Réseaux"]);
        retrospective.GlossaryTerms.ShouldBe(["TQ"]);
        retrospective.GlossaryExplanations.ShouldBe(["table de quartier"]);
        retrospective.GroupingByAll.ShouldBeTrue();
        retrospective.ExpectedPartners.ShouldBe(12);
    }

    [Fact]
    public void The_set_up_of_a_closed_retrospective_cannot_be_changed()
    {
        var retrospective = new Meeting().GoTo(Phase.Closed).Retrospective;

        retrospective.ChangeSetup(Meeting.Facilitator, Other, 0).ShouldBeRefused(new Refusal.WrongPhase(Phase.Closed, Phase.Draft));
        retrospective.Title.Text.ShouldBe("Bilan du plan");
    }

    [Fact]
    public void Only_the_facilitator_changes_the_set_up_and_the_budget_cannot_drop_below_points_already_given()
    {
        var retrospective = new Meeting().Retrospective;

        retrospective.ChangeSetup(Meeting.Partner, Other, 0).ShouldBeRefused(new Refusal.FacilitatorOnly());
        retrospective.ChangeSetup(Meeting.Facilitator, Other, mostGiven: 5).ShouldBeRefused(new Refusal.PointsAlreadyGiven(4, 5));
        retrospective.PointsPerPerson.ShouldBe(RetrospectiveSettings.DefaultPointsPerPerson);
    }
}
