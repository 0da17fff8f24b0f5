namespace CollabBot.Domain.Tests;

/// <summary>The room's points, and what the facilitator decides about the retained themes.</summary>
public sealed class DecidingTests
{
    private readonly Meeting _meeting = new(retained: 2, points: 5);
    private readonly Theme _a;
    private readonly Theme _b;
    private readonly Theme _c;

    public DecidingTests()
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
    public void A_room_gives_at_most_what_so_many_people_have_and_to_one_theme_what_so_many_may_give_it()
    {
        var pool = new RoomPool(_meeting.Retrospective.Id);

        Pool(pool, 4, (_a, 12), (_b, 8)).ShouldBeAccepted().Spent.ShouldBe(20);
        Pool(pool, 4, (_a, 12), (_b, 9)).ShouldBeRefused(new Refusal.OverRoomBudget(21, 20, 4));
        Pool(pool, 4, (_a, 13)).ShouldBeRefused(new Refusal.OverRoomThemeLimit(13, 12, 4));
        Pool(pool, 4, (_a, -1)).ShouldBeRefused(new Refusal.PointsUnreadable());
        Pool(pool, Retrospective.MostInRoom + 1).ShouldBeRefused(new Refusal.NumberOutOfRange(0, Retrospective.MostInRoom));
        Pool(pool, 0, (_a, 1)).ShouldBeRefused(new Refusal.OverRoomThemeLimit(1, 0, 0));
        Pool(pool, 1000, (_a, int.MaxValue), (_b, int.MaxValue)).ShouldBeRefused(new Refusal.OverRoomThemeLimit(int.MaxValue, 3000, 1000));

        (pool.People, pool.On(_a.Id), pool.On(_b.Id)).ShouldBe((4, 12, 8));
    }

    [Fact]
    public void The_rooms_points_can_be_corrected_and_taken_out()
    {
        var pool = new RoomPool(_meeting.Retrospective.Id);
        Pool(pool, 4, (_a, 12)).ShouldBeAccepted();

        Pool(pool, 3, (_c, 2)).ShouldBeAccepted();
        (pool.People, pool.On(_a.Id), pool.On(_c.Id)).ShouldBe((3, 0, 2));

        Pool(pool, 0).ShouldBeAccepted();
        (pool.People, pool.Spent).ShouldBe((0, 0));
    }

    [Fact]
    public void The_rooms_points_are_the_facilitators_and_belong_to_prioritising()
    {
        var pool = new RoomPool(_meeting.Retrospective.Id);

        _meeting.Retrospective.Pool(Meeting.Partner, pool, 2, Points((_a, 1))).ShouldBeRefused(new Refusal.FacilitatorOnly());
        _meeting.GoTo(Phase.Deepening);
        Pool(pool, 2, (_a, 1)).ShouldBeRefused(new Refusal.WrongPhase(Phase.Deepening, Phase.Prioritising));
        pool.Spent.ShouldBe(0);
    }

    [Trait("promise", "retaining other themes than the top ones needs a reason")]
    [Fact]
    public void Another_choice_than_the_points_needs_a_reason_which_is_kept()
    {
        Choose(null, _a, _c).ShouldBeRefused(new Refusal.ReasonMissing());
        _meeting.Themes.ShouldAllBe(theme => !theme.IsRetained);

        Choose("Le comité le demande", _a, _c).ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([_a, _c]);
        _meeting.Retrospective.OverrideReason!.Text.ShouldBe("Le comité le demande");
        _meeting.Minutes.OverrideReason.ShouldBe("Le comité le demande");
    }

    [Fact]
    public void The_choice_of_the_points_needs_no_reason_and_keeps_none()
    {
        Choose("Pour rien", _a, _b).ShouldBeAccepted();

        _meeting.Retrospective.OverrideReason.ShouldBeNull();
    }

    [Fact]
    public void Fewer_or_more_themes_than_the_points_retain_are_another_choice()
    {
        Choose(null, _a).ShouldBeRefused(new Refusal.ReasonMissing());
        Choose(null, _a, _b, _c).ShouldBeRefused(new Refusal.ReasonMissing());
        Choose(null).ShouldBeRefused(new Refusal.NoThemeChosen());

        Choose("Elles se tiennent", _a, _b, _c).ShouldBeAccepted().Count.ShouldBe(3);
    }

    [Fact]
    public void A_tie_is_decided_without_a_reason_by_naming_all_or_only_those_that_compete()
    {
        _meeting.Cast(Meeting.Partner.Person, (_a, 3), (_b, 1), (_c, 1)).ShouldBeAccepted();

        Choose(null, _b, _c).ShouldBeRefused(new Refusal.RetentionCount(2, 1));
        Choose(null, _c).ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([_a, _c]);
        Choose(null, _a, _b).ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([_a, _b]);
        _meeting.Retrospective.OverrideReason.ShouldBeNull();
    }

    [Fact]
    public void A_decision_stands_when_the_phase_is_gone_back_from_and_come_to_again()
    {
        Choose("Le comité le demande", _c).ShouldBeAccepted();
        _meeting.GoTo(Phase.Deepening).GoTo(Phase.Grouping).GoTo(Phase.Prioritising);

        _meeting.Retain().ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([_c]);
        _meeting.Retrospective.OverrideReason.ShouldNotBeNull();
    }

    [Fact]
    public void A_decided_tie_is_not_asked_again_as_long_as_it_is_the_same()
    {
        _meeting.Cast(Meeting.Partner.Person, (_a, 3), (_b, 1), (_c, 1)).ShouldBeAccepted();
        _meeting.Retain(_c.Id).ShouldBeAccepted();

        _meeting.Retain().ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([_a, _c]);
    }

    [Fact]
    public void Deciding_is_the_facilitators_while_points_are_given_and_after()
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
    public void Why_a_theme_was_retained_and_dissent_are_noted_and_told_without_a_name()
    {
        _meeting.Retain().ShouldBeAccepted();
        _meeting.GoTo(Phase.Deepening);

        _meeting.Retrospective.Explain(Meeting.Facilitator, _a, Wording.Of("Il revient partout")).ShouldBeAccepted();
        _meeting.Retrospective.Explain(Meeting.Facilitator, _c, Wording.Of("Non retenu")).ShouldBeRefused(new Refusal.NotRetained());
        _meeting.Retrospective.Explain(Meeting.Partner, _a, null).ShouldBeRefused(new Refusal.FacilitatorOnly());
        _meeting.Retrospective.NoteDissents(Meeting.Facilitator, [Wording.Of("Deux partenaires en doutent")]).ShouldBeAccepted();
        _meeting.Retrospective.NoteDissents(Meeting.Partner, []).ShouldBeRefused(new Refusal.FacilitatorOnly());
        _meeting.Retrospective.NoteDissents(Meeting.Facilitator, [.. Enumerable.Repeat(Wording.Of("n"), 51)]).ShouldBeRefused(new Refusal.TooManyNotes(50));

        var minutes = _meeting.Minutes;
        minutes.Themes.Single(theme => theme.LongLabel == "A").RetainedBecause.ShouldBe("Il revient partout");
        minutes.Dissents.ShouldBe(["Deux partenaires en doutent"]);
        var imported = ImportedRetrospective.From(minutes, "19:autre", Meeting.Later, Guid.NewGuid);
        imported.Retrospective.Dissents.ShouldBe(minutes.Dissents);
        imported.Themes.Single(theme => theme.LongLabel.Text == "A").RetainedBecause!.Text.ShouldBe("Il revient partout");
    }

    [Trait("promise", "votes are secret until the retrospective is closed")]
    [Fact]
    public void Points_are_told_once_it_is_closed_and_not_before()
    {
        _meeting.Retain().ShouldBeAccepted();
        _meeting.GoTo(Phase.Deepening).Minutes.Themes.ShouldAllBe(theme => theme.Points == null);

        _meeting.GoTo(Phase.Closed).Minutes.Themes.Select(theme => theme.Points).ShouldBe([3, 2, 0]);
    }

    private Outcome<RoomPool> Pool(RoomPool pool, int people, params (Theme Theme, int Points)[] points) =>
        _meeting.Retrospective.Pool(Meeting.Facilitator, pool, people, Points(points));

    private Outcome<IReadOnlyList<ThemeTally>> Choose(string? reason, params Theme[] themes) =>
        _meeting.Retrospective.Choose(Meeting.Facilitator, Tallies(), [.. themes.Select(theme => theme.Id)], Wording.OfOptional(reason));

    private List<ThemeTally> Tallies() => [.. _meeting.Themes.Select(theme => new ThemeTally(theme, _meeting.Ballots.Sum(ballot => ballot.On(theme.Id))))];

    private static Dictionary<ThemeId, int> Points(params (Theme Theme, int Points)[] points) => points.ToDictionary(pair => pair.Theme.Id, pair => pair.Points);
}
