namespace CollabBot.Domain.Tests;

/// <summary>The room's points, and the facilitator's decisions about the retained themes.</summary>
public sealed class DecisionTests
{
    private readonly Meeting meeting = new(retained: 2, points: 5);
    private readonly Theme a;
    private readonly Theme b;
    private readonly Theme c;

    public DecisionTests()
    {
        meeting.GoTo(Phase.Grouping);
        a = meeting.AddTheme("A").ShouldBeAccepted();
        b = meeting.AddTheme("B").ShouldBeAccepted();
        c = meeting.AddTheme("C").ShouldBeAccepted();
        meeting.GoTo(Phase.Prioritising);
        meeting.Cast(Meeting.Partner.Person, (a, 3), (b, 2)).ShouldBeAccepted();
    }

    [Trait("promise", "the facilitator can enter the room's points as a pool within its limits")]
    [Fact]
    public void The_rooms_points_are_limited_in_total_and_per_theme_by_the_number_of_people()
    {
        var pool = new RoomPool(meeting.Retrospective.Id);

        Pool(pool, 4, (a, 12), (b, 8)).ShouldBeAccepted().Spent.ShouldBe(20);
        Pool(pool, 4, (a, 12), (b, 9)).ShouldBeRefused(new Refusal.OverRoomBudget(21, 20, 4));
        Pool(pool, 4, (a, 13)).ShouldBeRefused(new Refusal.OverRoomThemeLimit(13, 12, 4));
        Pool(pool, 4, (a, -1)).ShouldBeRefused(new Refusal.PointsUnreadable());
        Pool(pool, Retrospective.MaxInRoom + 1).ShouldBeRefused(new Refusal.NumberOutOfRange(0, Retrospective.MaxInRoom));
        Pool(pool, 0, (a, 1)).ShouldBeRefused(new Refusal.OverRoomThemeLimit(1, 0, 0));
        Pool(pool, 1000, (a, int.MaxValue), (b, int.MaxValue)).ShouldBeRefused(new Refusal.OverRoomThemeLimit(int.MaxValue, 3000, 1000));

        (pool.People, pool.On(a.Id), pool.On(b.Id)).ShouldBe((4, 12, 8));
    }

    [Fact]
    public void The_rooms_points_can_be_corrected_and_removed()
    {
        var pool = new RoomPool(meeting.Retrospective.Id);
        Pool(pool, 4, (a, 12)).ShouldBeAccepted();

        Pool(pool, 3, (c, 2)).ShouldBeAccepted();
        (pool.People, pool.On(a.Id), pool.On(c.Id)).ShouldBe((3, 0, 2));

        Pool(pool, 0).ShouldBeAccepted();
        (pool.People, pool.Spent).ShouldBe((0, 0));
    }

    [Fact]
    public void Only_the_facilitator_enters_the_rooms_points_and_only_in_the_prioritising_step()
    {
        var pool = new RoomPool(meeting.Retrospective.Id);

        meeting.Retrospective.Pool(Meeting.Partner, pool, 2, Points((a, 1))).ShouldBeRefused(new Refusal.FacilitatorOnly());
        meeting.GoTo(Phase.Deepening);
        Pool(pool, 2, (a, 1)).ShouldBeRefused(new Refusal.WrongPhase(Phase.Deepening, Phase.Prioritising));
        pool.Spent.ShouldBe(0);
    }

    [Trait("promise", "retaining other themes than the top ones needs a reason")]
    [Fact]
    public void Retaining_other_themes_than_the_points_say_needs_a_reason_which_is_stored()
    {
        Choose(null, a, c).ShouldBeRefused(new Refusal.ReasonMissing());
        meeting.Themes.ShouldAllBe(theme => !theme.IsRetained);

        Choose("Le comité le demande", a, c).ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([a, c]);
        meeting.Retrospective.OverrideReason!.Text.ShouldBe("Le comité le demande");
        meeting.Minutes.OverrideReason.ShouldBe("Le comité le demande");
    }

    [Fact]
    public void Retaining_what_the_points_say_needs_no_reason_and_stores_none()
    {
        Choose("Pour rien", a, b).ShouldBeAccepted();

        meeting.Retrospective.OverrideReason.ShouldBeNull();
    }

    [Fact]
    public void Retaining_fewer_or_more_themes_than_there_are_places_needs_a_reason()
    {
        Choose(null, a).ShouldBeRefused(new Refusal.ReasonMissing());
        Choose(null, a, b, c).ShouldBeRefused(new Refusal.ReasonMissing());
        Choose(null).ShouldBeRefused(new Refusal.NoThemeChosen());

        Choose("Elles se tiennent", a, b, c).ShouldBeAccepted().Count.ShouldBe(3);
    }

    [Fact]
    public void A_tie_is_decided_without_a_reason_by_choosing_all_retained_themes_or_only_tied_ones()
    {
        meeting.Cast(Meeting.Partner.Person, (a, 3), (b, 1), (c, 1)).ShouldBeAccepted();

        Choose(null, b, c).ShouldBeRefused(new Refusal.RetentionCount(2, 1));
        Choose(null, c).ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([a, c]);
        Choose(null, a, b).ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([a, b]);
        meeting.Retrospective.OverrideReason.ShouldBeNull();
    }

    [Fact]
    public void A_decision_still_applies_after_moving_back_and_forth_between_steps()
    {
        Choose("Le comité le demande", c).ShouldBeAccepted();
        meeting.GoTo(Phase.Deepening).GoTo(Phase.Grouping).GoTo(Phase.Prioritising);

        meeting.Retain().ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([c]);
        meeting.Retrospective.OverrideReason.ShouldNotBeNull();
    }

    [Fact]
    public void A_decided_tie_is_not_asked_about_again_while_the_points_stay_the_same()
    {
        meeting.Cast(Meeting.Partner.Person, (a, 3), (b, 1), (c, 1)).ShouldBeAccepted();
        meeting.Retain(c.Id).ShouldBeAccepted();

        meeting.Retain().ShouldBeAccepted().Select(tally => tally.Theme).ShouldBe([a, c]);
    }

    [Fact]
    public void Only_the_facilitator_decides_and_only_in_prioritising_or_deepening()
    {
        meeting.Retrospective.Choose(Meeting.Partner, Tallies(), [a.Id, b.Id], null).ShouldBeRefused(new Refusal.FacilitatorOnly());
        meeting.Retain().ShouldBeAccepted();
        meeting.GoTo(Phase.Deepening);
        Choose("Autrement", c).ShouldBeAccepted();
        meeting.Retrospective.CurrentTheme.ShouldBe(c.Id);

        meeting.GoTo(Phase.Closed);
        Choose("Trop tard", a).ShouldBeRefused(new Refusal.WrongPhase(Phase.Closed, Phase.Prioritising));
    }

    [Fact]
    public void Reasons_and_notes_of_dissent_are_stored_and_appear_in_the_minutes_without_names()
    {
        meeting.Retain().ShouldBeAccepted();
        meeting.GoTo(Phase.Deepening);

        meeting.Retrospective.Explain(Meeting.Facilitator, a, Wording.Of("Il revient partout")).ShouldBeAccepted();
        meeting.Retrospective.Explain(Meeting.Facilitator, c, Wording.Of("Non retenu")).ShouldBeRefused(new Refusal.NotRetained());
        meeting.Retrospective.Explain(Meeting.Partner, a, null).ShouldBeRefused(new Refusal.FacilitatorOnly());
        meeting.Retrospective.NoteDissents(Meeting.Facilitator, [Wording.Of("Deux partenaires en doutent")]).ShouldBeAccepted();
        meeting.Retrospective.NoteDissents(Meeting.Partner, []).ShouldBeRefused(new Refusal.FacilitatorOnly());
        meeting.Retrospective.NoteDissents(Meeting.Facilitator, [.. Enumerable.Repeat(Wording.Of("n"), 51)])
            .ShouldBeRefused(new Refusal.TooManyNotes(50));

        var minutes = meeting.Minutes;
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
        meeting.Retain().ShouldBeAccepted();
        meeting.GoTo(Phase.Deepening).Minutes.Themes.ShouldAllBe(theme => theme.Points == null);

        meeting.GoTo(Phase.Closed).Minutes.Themes.Select(theme => theme.Points).ShouldBe([3, 2, 0]);
    }

    private Outcome<RoomPool> Pool(RoomPool pool, int people, params (Theme Theme, int Points)[] points) =>
        meeting.Retrospective.Pool(Meeting.Facilitator, pool, people, Points(points));

    private Outcome<IReadOnlyList<ThemeTally>> Choose(string? reason, params Theme[] themes) =>
        meeting.Retrospective.Choose(Meeting.Facilitator, Tallies(), [.. themes.Select(theme => theme.Id)], Wording.OfOptional(reason));

    private List<ThemeTally> Tallies() =>
        [.. meeting.Themes.Select(theme => new ThemeTally(theme, meeting.Ballots.Sum(ballot => ballot.On(theme.Id))))];

    private static Dictionary<ThemeId, int> Points(params (Theme Theme, int Points)[] points) =>
        points.ToDictionary(pair => pair.Theme.Id, pair => pair.Points);
}
