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
    public void Everything_can_be_changed_until_it_is_closed_and_the_phase_stays(Phase phase)
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
    public void A_closed_one_keeps_its_set_up()
    {
        var retrospective = new Meeting().GoTo(Phase.Closed).Retrospective;

        retrospective.ChangeSetup(Meeting.Facilitator, Other, 0).ShouldBeRefused(new Refusal.WrongPhase(Phase.Closed, Phase.Draft));
        retrospective.Title.Text.ShouldBe("Bilan du plan");
    }

    [Fact]
    public void Nobody_but_the_facilitator_changes_it_and_nobody_takes_points_back_from_others()
    {
        var retrospective = new Meeting().Retrospective;

        retrospective.ChangeSetup(Meeting.Partner, Other, 0).ShouldBeRefused(new Refusal.FacilitatorOnly());
        retrospective.ChangeSetup(Meeting.Facilitator, Other, mostGiven: 5).ShouldBeRefused(new Refusal.PointsAlreadyGiven(4, 5));
        retrospective.PointsPerPerson.ShouldBe(RetrospectiveSettings.DefaultPointsPerPerson);
    }
}
