using System.Collections.Concurrent;

namespace CollabBot.Domain.Tests.Sequences;

/// <summary>What holds whoever does what in whatever order.</summary>
public sealed class LawTests
{
    [Fact]
    public void Budgets_are_never_exceeded_and_a_ballot_is_what_its_voter_last_had_accepted()
    {
        Step.Each(step =>
        {
            foreach (var ballot in step.Meeting.Ballots)
            {
                var points = ballot.Votes.ToDictionary(vote => vote.Theme, vote => vote.Points);

                Holds(points.Values.Sum() <= 5 && ballot.Spent == points.Values.Sum(), "a budget is exceeded");
                Holds(points.Values.All(given => given is >= 1 and <= 3), "a theme got too many points, or too few");
                Holds(points.ToHashSet().SetEquals(step.Witness.Ballots[ballot.Voter]), "a ballot is not what was accepted");
            }

            Holds(step.Meeting.Ballots.Count == step.Witness.Ballots.Count, "a ballot is lost, or nobody's");
        });
    }

    [Fact]
    public void An_act_outside_its_phase_is_refused_and_changes_nothing()
    {
        Step.Each(step =>
        {
            if (step.Gesture.Needed is not { } needed || needed == step.Before) return;

            Holds(step.Refusal is not null, "it was accepted");
            Holds(step.State == step.StateBefore, "it changed something");
        });
    }

    [Fact]
    public void What_is_the_facilitators_is_refused_to_all_others_and_changes_nothing()
    {
        Step.Each(step =>
        {
            if (!step.Gesture.Leads || step.Gesture.Actor.IsFacilitator) return;

            Holds(step.Refusal is Refusal.FacilitatorOnly or Refusal.ThemeUnknown, "it was accepted");
            Holds(step.State == step.StateBefore, "it changed something");
        });
    }

    [Fact]
    public void A_refusal_changes_nothing()
    {
        Step.Each(step => Holds(step.Refusal is null || step.State == step.StateBefore, "a refusal changed something"));
    }

    [Fact]
    public void A_move_goes_to_the_neighbour_and_nothing_else_moves()
    {
        Step.Each(step =>
        {
            var expected = step is { Refusal: null, Gesture: Gesture.Move move } ? step.Before + (move.Forward ? 1 : -1) : step.Before;

            Holds(step.Meeting.Phase == expected, "the phase is not where it was moved to");
            Holds(step.Meeting.Retrospective.ClosedAt.HasValue == (step.Meeting.Phase == Phase.Closed), "closed without a time, or open with one");
        });
    }

    [Fact]
    public void Nothing_is_told_before_the_move_forward_out_of_naming_that_follows_it()
    {
        Step.Each(step =>
        {
            var minutes = step.Meeting.Minutes;
            var told = Statements(minutes).Concat(Summary.Of(minutes).Themes.SelectMany(theme => theme.Statements));

            Holds(told.All(step.Witness.Public.Contains), "something private is told");
        });
    }

    [Fact]
    public void Nothing_accepted_is_ever_lost()
    {
        Step.Each(step =>
        {
            var (meeting, witness, minutes) = (step.Meeting, step.Witness, step.Meeting.Minutes);

            var changes = meeting.Changes.Select(change => (change.Statement.Text, change.Direction, change.Author));
            Holds(changes.SequenceEqual(witness.Named), "a change is lost or altered");
            Holds(meeting.Changes.All(change => change.Theme == witness.PutInto[change.Statement.Text]), "a change left its theme");
            Holds(Statements(minutes).Order().SequenceEqual(witness.Public.Order()), "a revealed change is not told, or told twice");

            Holds(meeting.Themes.Select(theme => (theme.LongLabel.Text, theme.Direction)).SequenceEqual(witness.Themes), "a theme is lost or altered");
            Holds(minutes.Themes.Select(theme => (theme.LongLabel, theme.Direction)).Order().SequenceEqual(witness.Themes.Order()), "a theme is not told");

            var lessons = meeting.Lessons.Select(lesson => (lesson.Theme, lesson.Kind, lesson.Text.Text, string.Join('|', lesson.Items)));
            Holds(lessons.SequenceEqual(witness.Lessons), "a lesson is lost or altered");
            Holds(minutes.Themes.Sum(theme => theme.Lessons.Count) == witness.Lessons.Count, "a lesson is not told");
        });
    }

    [Fact]
    public void Once_it_has_begun_anonymity_only_becomes_stricter_and_nothing_else_changes_it()
    {
        Step.Each(step =>
        {
            Holds(!step.Witness.IsBetrayed, "it became looser after people had relied on it");
            Holds(step.Meeting.Retrospective.Anonymity == step.Witness.Level, "it is not what was last accepted");
        });
    }

    [Fact]
    public void Closed_in_anonymous_mode_nothing_has_a_person_and_reopening_brings_nobody_back()
    {
        Step.Each(step =>
        {
            if (step.Meeting.Phase != Phase.Closed || step.Witness.Level != Anonymity.Anonymous) return;

            Holds(step.Meeting.Changes.All(change => change.Author is null) && step.Meeting.Lessons.All(lesson => lesson.Author is null), "somebody is left");
            Holds(step.Meeting.Retrospective is { IsUnlinked: true, ClosedAt: { TimeOfDay.Ticks: 0 } }, "a time is left");
        });
    }

    [Fact]
    public void Ranks_run_from_one_without_gaps_and_the_order_of_deepening_stays()
    {
        Step.Each(step =>
        {
            var themes = step.Meeting.Themes;
            List<Theme> retained = [.. themes.Where(theme => theme.IsRetained).OrderBy(theme => theme.Rank)];
            List<Theme> opened = [.. themes.Where(theme => theme.DeepeningRank is not null).OrderBy(theme => theme.DeepeningRank)];

            Holds(retained.Index().All(ranked => ranked.Item.Rank == ranked.Index + 1), "a gap in the ranks");
            Holds(themes.All(theme => theme.IsRetained || theme.Rank is null), "a rank without a place");
            Holds(retained.Zip(retained.Skip(1)).All(pair => pair.First.Points >= pair.Second.Points), "a rank against the points");
            Holds(opened.Index().All(ranked => ranked.Item.DeepeningRank == ranked.Index + 1), "a gap in the order of deepening");
            Holds(opened.Select(theme => theme.Id).SequenceEqual(step.Witness.Opened), "the order of deepening changed");
            if (step.Meeting.Phase < Phase.Deepening) return;

            Holds(retained.Count == Math.Min(2, themes.Count) && retained.Count > 0, "not as many retained as there are places");
            Holds(retained.Any(theme => theme.Id == step.Meeting.Retrospective.CurrentTheme), "the current theme is not retained");
        });
    }

    [Fact]
    public void The_sequences_get_everywhere_and_meet_every_refusal_of_the_rules()
    {
        var met = new ConcurrentDictionary<string, int>();

        Step.Each(step =>
        {
            Count(step.Refusal is null ? $"{step.Gesture.GetType().Name} accepted" : step.Refusal.GetType().Name);
            if (step.Meeting.Phase != step.Before) Count($"{step.Before} to {step.Meeting.Phase}");
            if (step is { Before: Phase.Naming, Refusal: null, Gesture: Gesture.Name } && step.Witness.Public.Count > 0) Count("named after a reveal");
        });

        string[] gestures = ["Move", "SetLevel", "Name", "AddTheme", "Assign", "Cast", "Deepen", "Learn"];
        foreach (var gesture in gestures) met.GetValueOrDefault($"{gesture} accepted").ShouldBeGreaterThan(1000, gesture);
        for (var phase = Phase.Draft; phase < Phase.Closed; phase++)
        {
            met.GetValueOrDefault($"{phase} to {phase + 1}").ShouldBeGreaterThan(500, $"{phase} forward");
            met.GetValueOrDefault($"{phase + 1} to {phase}").ShouldBeGreaterThan(500, $"{phase} back");
        }

        met.GetValueOrDefault("named after a reveal").ShouldBeGreaterThan(500);
        string[] refusals =
        [
            nameof(Refusal.FacilitatorOnly), nameof(Refusal.WrongPhase), nameof(Refusal.StalePhase), nameof(Refusal.NoSuchPhase), nameof(Refusal.RevealUnconfirmed),
            nameof(Refusal.LabelTaken), nameof(Refusal.ChangeUnknown), nameof(Refusal.ThemeUnknown), nameof(Refusal.OverBudget), nameof(Refusal.OverThemeLimit),
            nameof(Refusal.PointsUnreadable), nameof(Refusal.AnonymityLoosened), nameof(Refusal.ClosingUnconfirmed), nameof(Refusal.NoTheme), nameof(Refusal.NotRetained), nameof(Refusal.RetentionTied), nameof(Refusal.RetentionCount),
        ];
        foreach (var refusal in refusals) met.GetValueOrDefault(refusal).ShouldBeGreaterThan(50, refusal);

        // It takes a meeting that was closed in anonymous mode, reopened, and gone back from.
        met.GetValueOrDefault(nameof(Refusal.PointsKept)).ShouldBeGreaterThan(10);

        void Count(string what) => met.AddOrUpdate(what, 1, (_, count) => count + 1);
    }

    private static IEnumerable<string> Statements(Minutes minutes) =>
        minutes.Themes.SelectMany(theme => theme.Changes).Concat(minutes.Ungrouped).Select(change => change.Text);

    private static void Holds(bool law, string otherwise)
    {
        if (!law) Assert.Fail(otherwise);
    }
}
