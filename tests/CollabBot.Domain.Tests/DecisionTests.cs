namespace CollabBot.Domain.Tests;

/// <summary>The room's points, and the facilitator's decisions about the retained themes.</summary>
public sealed class DecisionTests
{
    private readonly Meeting _meeting = new(retained: 2, points: 5);
    private readonly Theme _a;
    private readonly Theme _b;
    private readonly Theme _c;

    public DecisionTests()
    {
        _meeting.GoTo(Phase.Grouping);
        _a = _meeting.AddTheme("A").ShouldBeAccepted();
        _b = _meeting.AddTheme("B").ShouldBeAccepted();
        _c = _meeting.AddTheme("C").ShouldBeAccepted();
        _meeting.GoTo(Phase.Prioritising);
        _meeting.Cast(Meeting.Partner.Person, (_a, 3), (_b, 2)).ShouldBeAccepted();
    }

    [Trait("promise", "the facilitator can enter the room's points as a pool within its limits")]
    [Fact]
    public void The_rooms_points_are_limited_in_total_and_per_theme_by_the_number_of_people()
    {
        var pool = new RoomPool(_meeting.Retrospective.Id);

        Pool(pool, 4, (_a, 12), (_b, 8)).ShouldBeAccepted().Spent.ShouldBe(20);
        Pool(pool, 4, (_a, 12), (_b, 9)).ShouldBeRefused(new Refusal.OverRoomBudget(21, 20, 4));
        Pool(pool, 4, (_a, 13)).ShouldBeRefused(new Refusal.OverRoomThemeLimit(13, 12, 4));
        Pool(pool, 4, (_a, -1)).ShouldBeRefused(new Refusal.PointsUnreadable());
        Pool(pool, Retrospective.MaxInRoom + 1).ShouldBeRefused(new Refusal.NumberOutOfRange(0, Retrospective.MaxInRoom));
        Pool(pool, 0, (_a, 1)).ShouldBeRefused(new Refusal.OverRoomThemeLimit(1, 0, 0));
        Pool(pool, 1000, (_a, int.MaxValue), (_b, int.MaxValue)).ShouldBeRefused(new Refusal.OverRoomThemeLimit(int.MaxValue, 3000, 1000));

        (pool.People, pool.On(_a.Id), pool.On(_b.Id)).ShouldBe((4, 12, 8));
    }

    [Fact]
    public void The_rooms_points_can_be_corrected_and_removed()
    {
        var pool = new RoomPool(_meeting.Retrospective.Id);
        Pool(pool, 4, (_a, 12)).ShouldBeAccepted();

        Pool(pool, 3, (_c, 2)).ShouldBeAccepted();
        (pool.People, pool.On(_a.Id), pool.On(_c.Id)).ShouldBe((3, 0, 2));

        Pool(pool, 0).ShouldBeAccepted();
        (pool.People, pool.Spent).ShouldBe((0, 0));
    }

    [Fact]
    public void Only_the_facilitator_enters_the_rooms_points_and_only_in_the_prioritising_step()
    {
        var pool = new RoomPool(_meeting.Retrospective.Id);

        _meeting.Retrospective.Pool(Meeting.Partner, pool, 2, Points((_a, 1))).ShouldBeRefused(new Refusal.FacilitatorOnly());
        _meeting.GoTo(Phase.Deepening);
        Pool(pool, 2, (_a, 1)).ShouldBeRefused(new Refusal.WrongPhase(Phase.Deepening, Phase.Prioritising));
        pool.Spent.ShouldBe(0);
    }

    [Trait("promise", "retaining other themes than the top ones needs a reason")]
    [Fact]
    public void Retaining_other_themes_than_the_points_say_needs_a_reason_which_is_stored()
    {
        Choose(null, _a, _c).ShouldBeRefused(new Refusal.ReasonMissing());
        _meeting.Themes.ShouldAllBe(theme => !theme.IsRetained);

        Choose("Le comité le demande", _a, _c).ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([_a, _c]);
        _meeting.Retrospective.OverrideReason!.Text.ShouldBe("Le comité le demande");
        _meeting.Minutes.OverrideReason.ShouldBe("Le comité le demande");
    }

    [Fact]
    public void Retaining_what_the_points_say_needs_no_reason_and_stores_none()
    {
        Choose("Pour rien", _a, _b).ShouldBeAccepted();

        _meeting.Retrospective.OverrideReason.ShouldBeNull();
    }

    [Fact]
    public void Retaining_fewer_or_more_themes_than_there_are_places_needs_a_reason()
    {
        Choose(null, _a).ShouldBeRefused(new Refusal.ReasonMissing());
        Choose(null, _a, _b, _c).ShouldBeRefused(new Refusal.ReasonMissing());
        Choose(null).ShouldBeRefused(new Refusal.NoThemeChosen());

        Choose("Elles se tiennent", _a, _b, _c).ShouldBeAccepted().Count.ShouldBe(3);
    }

    [Fact]
    public void A_tie_is_decided_without_a_reason_by_choosing_all_retained_themes_or_only_tied_ones()
    {
        _meeting.Cast(Meeting.Partner.Person, (_a, 3), (_b, 1), (_c, 1)).ShouldBeAccepted();

        Choose(null, _b, _c).ShouldBeRefused(new Refusal.RetentionCount(2, 1));
        Choose(null, _c).ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([_a, _c]);
        Choose(null, _a, _b).ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([_a, _b]);
        _meeting.Retrospective.OverrideReason.ShouldBeNull();
    }

    [Fact]
    public void A_decision_still_applies_after_moving_back_and_forth_between_steps()
    {
        Choose("Le comité le demande", _c).ShouldBeAccepted();
        _meeting.GoTo(Phase.Deepening).GoTo(Phase.Grouping).GoTo(Phase.Prioritising);

        _meeting.Retain().ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([_c]);
        _meeting.Retrospective.OverrideReason.ShouldNotBeNull();
    }

    [Fact]
    public void A_decided_tie_is_not_asked_about_again_while_the_points_stay_the_same()
    {
        _meeting.Cast(Meeting.Partner.Person, (_a, 3), (_b, 1), (_c, 1)).ShouldBeAccepted();
        _meeting.Retain(_c.Id).ShouldBeAccepted();

        _meeting.Retain().ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([_a, _c]);
    }

    [Fact]
    public void Only_the_facilitator_decides_and_only_in_prioritising_or_deepening()
    {
        _meeting.Retrospective.Choose(Meeting.Partner, Tallies(), [_a.Id, _b.Id], null).ShouldBeRefused(new Refusal.FacilitatorOnly());
        _meeting.Retain().ShouldBeAccepted();
        _meeting.GoTo(Phase.Deepening);
        Choose("Autrement", _c).ShouldBeAccepted();
        _meeting.Retrospective.CurrentTheme.ShouldBe(_c.Id);

        _meeting.GoTo(Phase.Closed);
        Choose("Trop tard", _a).ShouldBeRefused(new Refusal.WrongPhase(Phase.Closed, Phase.Prioritising));
    }

    [Fact]
    public void Reasons_and_notes_of_dissent_are_stored_and_appear_in_the_minutes_without_names()
    {
        _meeting.Retain().ShouldBeAccepted();
        _meeting.GoTo(Phase.Deepening);

        _meeting.Retrospective.Explain(Meeting.Facilitator, _a, Wording.Of("Il revient partout")).ShouldBeAccepted();
        _meeting.Retrospective.Explain(Meeting.Facilitator, _c, Wording.Of("Non retenu")).ShouldBeRefused(new Refusal.NotRetained());
        _meeting.Retrospective.Explain(Meeting.Partner, _a, null).ShouldBeRefused(new Refusal.FacilitatorOnly());
        _meeting.Retrospective.NoteDissents(Meeting.Facilitator, [Wording.Of("Deux partenaires en doutent")]).ShouldBeAccepted();
        _meeting.Retrospective.NoteDissents(Meeting.Partner, []).ShouldBeRefused(new Refusal.FacilitatorOnly());
        _meeting.Retrospective.NoteDissents(Meeting.Facilitator, [.. Enumerable.Repeat(Wording.Of("n"), 51)])
            .ShouldBeRefused(new Refusal.TooManyNotes(50));

        var minutes = _meeting.Minutes;
        minutes.Themes.Single(theme => theme.LongLabel == "A").RetainedBecause.ShouldBe("Il revient partout");
        minutes.Dissents.ShouldBe(["Deux partenaires en doutent"]);
        var imported = ImportedRetrospective.From(minutes, "19:autre", Meeting.Later, Guid.NewGuid);
        imported.Retrospective.Dissents.ShouldBe(minutes.Dissents);
        imported.Themes.Single(theme => theme.LongLabel.Text == "A").RetainedBecause!.Text.ShouldBe("Il revient partout");
    }

    [Trait("promise", "votes are secret until the retrospective is closed")]
    [Fact]
    public void The_minutes_show_points_only_once_the_retrospective_is_closed()
    {
        _meeting.Retain().ShouldBeAccepted();
        _meeting.GoTo(Phase.Deepening).Minutes.Themes.ShouldAllBe(theme => theme.Points == null);

        _meeting.GoTo(Phase.Closed).Minutes.Themes.Select(theme => theme.Points).ShouldBe([3, 2, 0]);
    }

    private Outcome<RoomPool> Pool(RoomPool pool, int people, params (Theme Theme, int Points)[] points) =>
        _meeting.Retrospective.Pool(Meeting.Facilitator, pool, people, Points(points));

    private Outcome<IReadOnlyList<ThemeTally>> Choose(string? reason, params Theme[] themes) =>
        _meeting.Retrospective.Choose(Meeting.Facilitator, Tallies(), [.. themes.Select(theme => theme.Id)], Wording.OfOptional(reason));

    private List<ThemeTally> Tallies() =>
        [.. _meeting.Themes.Select(theme => new ThemeTally(theme, _meeting.Ballots.Sum(ballot => ballot.On(theme.Id))))];

    private static Dictionary<ThemeId, int> Points(params (Theme Theme, int Points)[] points) =>
        points.ToDictionary(pair => pair.Theme.Id, pair => pair.Points);
}
