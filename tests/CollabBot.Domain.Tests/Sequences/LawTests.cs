namespace CollabBot.Domain.Tests.Sequences;

/// <summary>What holds whoever does what in whatever order.</summary>
[Trait("promise", "random sequences of acts never break a rule")]
public sealed class LawTests
{
    [Fact]
    public void Budgets_are_never_exceeded() => Playthrough.Once.Holds(Laws.BudgetsAreNeverExceeded);

    [Fact]
    public void Points_are_what_people_last_gave_added_up_where_themes_were_merged() => Playthrough.Once.Holds(Laws.PointsAreWhatPeopleLastGaveAddedUpWhereThemesWereMerged);

    [Fact]
    public void An_act_outside_its_phase_is_refused_and_changes_nothing() => Playthrough.Once.Holds(Laws.OutsideItsPhaseNothingIsDone);

    [Fact]
    public void What_is_the_facilitators_is_refused_to_all_others_and_changes_nothing() => Playthrough.Once.Holds(Laws.OnlyTheFacilitatorLeads);

    [Fact]
    public void A_refusal_changes_nothing() => Playthrough.Once.Holds(Laws.ARefusalChangesNothing);

    [Fact]
    public void A_move_goes_where_it_is_to_go_and_nothing_else_moves() => Playthrough.Once.Holds(Laws.AMoveGoesWhereItIsToGo);

    [Fact]
    public void There_is_always_somebody_who_leads() => Playthrough.Once.Holds(Laws.ThereIsAlwaysSomebodyWhoLeads);

    [Trait("promise", "changes are private until the reveal")]
    [Fact]
    public void Nothing_is_told_before_the_move_forward_out_of_naming_that_follows_it() => Playthrough.Once.Holds(Laws.NothingIsToldBeforeItIsRevealed);

    [Fact]
    public void What_is_told_is_what_was_given_and_not_taken_back() => Playthrough.Once.Holds(Laws.WhatIsToldIsWhatWasGivenAndNotTakenBack);

    [Trait("promise", "the facilitator can skip and go back without losing anything")]
    [Fact]
    public void Nothing_accepted_is_ever_lost() => Playthrough.Once.Holds(Laws.NothingAcceptedIsLost);

    [Fact]
    public void Original_words_and_first_classification_are_kept() => Playthrough.Once.Holds(Laws.OriginalWordsAndFirstClassificationAreKept);

    [Fact]
    public void Everything_stands_where_there_is_something() => Playthrough.Once.Holds(Laws.EverythingStandsWhereThereIsSomething);

    [Fact]
    public void A_step_of_grouping_that_is_undone_leaves_nothing_behind() => Playthrough.Once.Holds(Laws.AnUndoneStepLeavesNothingBehind);

    [Trait("promise", "anonymity can only become stricter once the retrospective has begun")]
    [Fact]
    public void Once_it_has_begun_anonymity_only_becomes_stricter_and_nothing_else_changes_it() => Playthrough.Once.Holds(Laws.AnonymityOnlyBecomesStricter);

    [Fact]
    public void Closed_in_anonymous_mode_nothing_has_a_person_and_reopening_brings_nobody_back() => Playthrough.Once.Holds(Laws.ClosedInAnonymousModeNothingHasAPerson);

    [Fact]
    public void Ranks_run_from_one_without_gaps_and_the_order_of_deepening_stays() => Playthrough.Once.Holds(Laws.RanksRunFromOneAndTheOrderOfDeepeningStays);

    [Fact]
    public void The_sequences_get_everywhere_and_meet_every_refusal_of_the_rules()
    {
        var met = Playthrough.Once.Happenings;
        List<string> seldom = [];
        var gestures = typeof(Gesture).GetNestedTypes(System.Reflection.BindingFlags.NonPublic).Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Gesture))).ToList();
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
            "named after a reveal", "revised after the reveal", "undone at once", "undone later", "merged with points that went back", "merged with the room’s points",
            "retained against the points", "grouped by all", "led by another",
        ];
        foreach (var way in ways) Often(way, 30);
        Type[] refusals =
        [
            typeof(Refusal.FacilitatorOnly), typeof(Refusal.WrongPhase), typeof(Refusal.StalePhase), typeof(Refusal.NoSuchPhase), typeof(Refusal.WrongWay), typeof(Refusal.RevealUnconfirmed),
            typeof(Refusal.ClosingUnconfirmed), typeof(Refusal.OwnChangesSettled), typeof(Refusal.ChangeUnknown), typeof(Refusal.LabelTaken), typeof(Refusal.ThemeUnknown),
            typeof(Refusal.NoChangeChosen), typeof(Refusal.SplitImpossible), typeof(Refusal.ThemesTooFew), typeof(Refusal.ThemeNotEmpty), typeof(Refusal.NothingToUndo), typeof(Refusal.UndoOvertaken),
            typeof(Refusal.OverBudget), typeof(Refusal.OverThemeLimit), typeof(Refusal.PointsUnreadable), typeof(Refusal.OverRoomBudget), typeof(Refusal.OverRoomThemeLimit), typeof(Refusal.NumberOutOfRange),
            typeof(Refusal.PointsAlreadyGiven), typeof(Refusal.PointsKept), typeof(Refusal.PointsGivenUnlinked), typeof(Refusal.NoTheme), typeof(Refusal.NoThemeChosen), typeof(Refusal.NotRetained),
            typeof(Refusal.RetentionTied), typeof(Refusal.RetentionCount), typeof(Refusal.ReasonMissing), typeof(Refusal.LessonUnknown), typeof(Refusal.NotYours), typeof(Refusal.SameList),
            typeof(Refusal.AnonymityLoosened), typeof(Refusal.GuestMayNotLead), typeof(Refusal.RoleNotHeld), typeof(Refusal.LastFacilitator),
        ];
        foreach (var refusal in refusals) Often(refusal.Name, 3);

        seldom.ShouldBeEmpty();

        void Often(string what, int least)
        {
            if (met.GetValueOrDefault(what) <= least) seldom.Add($"{what}: {met.GetValueOrDefault(what)}");
        }
    }
}
