namespace CollabBot.Domain.Tests.Sequences;

/// <summary>Invariants that hold for any requests by any people in any order.</summary>
[Trait("promise", "random sequences of acts never break a rule")]
[Trait("Category", "Long")]
public sealed class LawTests
{
    [Fact]
    public void Budgets_are_never_exceeded() => Playthrough.Once.Holds(Laws.BudgetsAreNeverExceeded);

    [Fact]
    public void Points_are_what_people_last_gave_added_up_for_merged_themes() => Playthrough.Once.Holds(Laws.PointsAreWhatPeopleLastGave);

    [Fact]
    public void A_request_outside_its_step_is_refused_and_changes_nothing() =>
        Playthrough.Once.Holds(Laws.RequestsOutsideTheirStepAreRefused);

    [Fact]
    public void A_facilitators_request_is_refused_to_all_others_and_changes_nothing() =>
        Playthrough.Once.Holds(Laws.FacilitatorRequestsAreRefusedToOthers);

    [Fact]
    public void A_refusal_changes_nothing() => Playthrough.Once.Holds(Laws.ARefusalChangesNothing);

    [Fact]
    public void A_move_leads_to_its_target_and_no_other_request_changes_the_step() => Playthrough.Once.Holds(Laws.AMoveLeadsToItsTarget);

    [Fact]
    public void There_is_always_a_facilitator() => Playthrough.Once.Holds(Laws.ThereIsAlwaysAFacilitator);

    [Trait("promise", "changes are private until the reveal")]
    [Fact]
    public void Changes_are_not_shown_before_the_next_move_forward_out_of_naming() =>
        Playthrough.Once.Holds(Laws.ChangesAreNotShownBeforeTheyAreRevealed);

    [Fact]
    public void The_minutes_contain_exactly_what_was_given_and_not_taken_back() =>
        Playthrough.Once.Holds(Laws.TheMinutesContainWhatWasGivenAndNotTakenBack);

    [Trait("promise", "the facilitator can skip and go back without losing anything")]
    [Fact]
    public void Accepted_contributions_are_never_lost() => Playthrough.Once.Holds(Laws.AcceptedContributionsAreNeverLost);

    [Fact]
    public void Original_words_and_first_classification_are_kept() =>
        Playthrough.Once.Holds(Laws.OriginalWordsAndFirstClassificationAreKept);

    [Fact]
    public void Themes_are_unique_and_no_object_refers_to_a_removed_one() => Playthrough.Once.Holds(Laws.NoObjectRefersToARemovedOne);

    [Fact]
    public void Undoing_a_grouping_move_restores_the_state_before_it() => Playthrough.Once.Holds(Laws.UndoRestoresTheStateBefore);

    [Trait("promise", "anonymity can only become stricter once the retrospective has begun")]
    [Fact]
    public void Once_begun_the_anonymity_level_only_becomes_stricter_and_only_the_set_up_changes_it() =>
        Playthrough.Once.Holds(Laws.AnonymityOnlyBecomesStricter);

    [Fact]
    public void After_an_anonymous_closing_no_object_refers_to_a_person() =>
        Playthrough.Once.Holds(Laws.AfterAnAnonymousClosingNoObjectHasAPerson);

    [Fact]
    public void Ranks_run_from_one_without_gaps_and_the_order_of_deepening_never_changes() =>
        Playthrough.Once.Holds(Laws.RanksRunFromOneAndTheOrderOfDeepeningStays);

    [Fact]
    public void The_sequences_reach_every_request_every_step_and_every_refusal()
    {
        var met = Playthrough.Once.Happenings;
        List<string> seldom = [];
        var gestures = typeof(Gesture)
            .GetNestedTypes(System.Reflection.BindingFlags.NonPublic)
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Gesture)))
            .ToList();
        gestures.Count.ShouldBe(34);
        foreach (var gesture in gestures) Often($"{gesture.Name} accepted", 100);
        for (var phase = Phase.Draft; phase < Phase.Closed; phase++)
        {
            Often($"{phase} to {phase + 1}", 200);
            Often($"{phase + 1} to {phase}", 200);
        }

        string[] skips = ["Naming to Deepening", "Grouping to Closed", "Deepening to Grouping", "Closed to Naming"];
        foreach (var skip in skips) Often(skip, 20);
        string[] ways =
        [
            "named after a reveal", "revised after the reveal", "undone at once", "undone later", "merged with points that went back",
            "merged with the room’s points", "retained against the points", "grouped by all", "led by another",
        ];
        foreach (var way in ways) Often(way, 30);
        Type[] refusals =
        [
            typeof(Refusal.FacilitatorOnly), typeof(Refusal.WrongPhase), typeof(Refusal.StalePhase), typeof(Refusal.NoSuchPhase),
            typeof(Refusal.WrongWay), typeof(Refusal.MoveUnconfirmed),
            typeof(Refusal.OwnChangesSettled), typeof(Refusal.ChangeUnknown), typeof(Refusal.LabelTaken), typeof(Refusal.ThemeUnknown),
            typeof(Refusal.NoChangeChosen), typeof(Refusal.SplitImpossible), typeof(Refusal.ThemesTooFew), typeof(Refusal.ThemeNotEmpty),
            typeof(Refusal.NothingToUndo), typeof(Refusal.UndoOvertaken), typeof(Refusal.OverBudget), typeof(Refusal.OverThemeLimit),
            typeof(Refusal.PointsUnreadable), typeof(Refusal.OverRoomBudget), typeof(Refusal.OverRoomThemeLimit),
            typeof(Refusal.NumberOutOfRange), typeof(Refusal.PointsAlreadyGiven), typeof(Refusal.PointsKept),
            typeof(Refusal.PointsGivenUnlinked), typeof(Refusal.NoTheme), typeof(Refusal.NoThemeChosen), typeof(Refusal.NotRetained),
            typeof(Refusal.RetentionTied), typeof(Refusal.RetentionCount), typeof(Refusal.ReasonMissing), typeof(Refusal.LessonUnknown),
            typeof(Refusal.NotYours), typeof(Refusal.SameList), typeof(Refusal.AnonymityLoosened), typeof(Refusal.GuestMayNotLead),
            typeof(Refusal.RoleNotHeld), typeof(Refusal.LastFacilitator),
        ];
        foreach (var refusal in refusals) Often(refusal.Name, 3);

        seldom.ShouldBeEmpty();

        void Often(string what, int least)
        {
            if (met.GetValueOrDefault(what) <= least) seldom.Add($"{what}: {met.GetValueOrDefault(what)}");
        }
    }
}
