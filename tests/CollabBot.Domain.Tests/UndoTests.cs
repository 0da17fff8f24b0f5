using CsCheck;

namespace CollabBot.Domain.Tests;

/// <summary>Each of the last ten grouping moves can be undone, unless something else has changed what the undo would restore.</summary>
[Trait("promise", "random sequences of acts never break a rule")]
public sealed class UndoTests
{
    private static readonly PersonId Voter = new("votante");

    private static readonly Gen<(int Kind, int Theme, int Other, int Changes, int Label)[]> Steps =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 63], Gen.Int[0, 9]).Array[1, 25];

    [Trait("promise", "grouping steps can be undone, up to the last ten")]
    [Trait("promise", "grouping handles 200 changes in pages, with filter, order and undo")]
    [Fact]
    public void Undoing_the_last_ten_moves_one_after_the_other_restores_the_state_before_each() => Steps.Sample(
        steps =>
        {
            var workshop = new Workshop();
            workshop.Make("Un thème", 1, 2);
            workshop.Make("Un autre", 3);
            workshop.Meeting.GoTo(Phase.Prioritising).Cast(Voter, (workshop.Themes[0], 3), (workshop.Themes[1], 2)).ShouldBeAccepted();
            PoolPoints(workshop, (workshop.Themes[0], 5), (workshop.Themes[1], 4));
            workshop.Meeting.GoTo(Phase.Grouping);
            List<string> states = [workshop.State()];
            var before = workshop.Moves.Count;
            foreach (var step in steps)
            {
                var last = workshop.Moves.Count == 0 ? 0 : workshop.Moves[^1].Number;
                Play(workshop, step);
                if (workshop.Moves[^1].Number > last) states.Add(workshop.State());

                // Not ShouldAllBe: it compiles its condition on every call, which would take most of the test's time.
                foreach (var ballot in workshop.Meeting.Ballots)
                {
                    if (ballot.Spent + ballot.Returned != 5 || ballot.Votes.Any(vote => vote.Points > RetrospectiveSettings.PointsPerTheme))
                        Assert.Fail("Points are lost, or too many on one theme.");
                }
            }

            workshop.Moves.Count.ShouldBe(Math.Min(GroupingMove.Kept, before + states.Count - 1));
            for (var back = states.Count - 2; back >= Math.Max(0, states.Count - 1 - GroupingMove.Kept); back--)
            {
                workshop.Undo().ShouldBeAccepted();
                workshop.State().ShouldBe(states[back]);
            }
        },
        iter: 10_000,
        print: steps => string.Join(' ', steps));

    [Trait("promise", "original wording and first classification are kept")]
    [Fact]
    public void Grouping_never_alters_what_people_wrote_or_their_first_classification() => Steps.Sample(
        steps =>
        {
            var workshop = new Workshop();
            workshop.Make("Un thème", 1, 2);
            string[] Words() =>
            [
                .. workshop.Meeting.Changes.Select(change =>
                    $"{change.Position} {change.Statement} {change.Direction} {change.ProposedTheme} {change.Author}")
            ];
            var before = Words();

            foreach (var step in steps) Play(workshop, step);

            Words().ShouldBe(before);
        },
        iter: 1_000);

    [Fact]
    public void Each_undo_returns_the_move_it_undid()
    {
        var workshop = new Workshop();
        var theme = workshop.Make("A", 1);
        workshop.Do(work => work.Revise(theme, Workshop.Draft("B"))).ShouldBeAccepted();

        workshop.Undo().ShouldBeAccepted().Kind.ShouldBe(GroupingMoveKind.Rename);
        theme.LongLabel.Text.ShouldBe("A");
        workshop.Undo().ShouldBeAccepted().Kind.ShouldBe(GroupingMoveKind.Create);
        workshop.Themes.ShouldBeEmpty();
    }

    [Fact]
    public void A_merge_cannot_be_undone_once_a_ballot_it_changed_has_been_rewritten()
    {
        var workshop = Merged(out var first, out var ballot);
        workshop.Meeting.GoTo(Phase.Prioritising).Cast(Voter, (first, 1)).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);
        var before = workshop.State();

        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
        workshop.State().ShouldBe(before);
        ballot.On(first.Id).ShouldBe(1);
    }

    [Fact]
    public void Undoing_a_merge_restores_the_points_and_the_themes_of_the_changes()
    {
        var workshop = Merged(out var first, out var ballot);

        workshop.Undo().ShouldBeAccepted();

        var second = workshop.Themes[1];
        (ballot.On(first.Id), ballot.On(second.Id), ballot.Returned).ShouldBe((3, 2, 0));
        workshop.Changes(2)[0].Theme.ShouldBe(second.Id);
    }

    [Fact]
    public void Undoing_a_merge_restores_the_rooms_points_unless_they_were_entered_again()
    {
        var workshop = new Workshop();
        var (one, two) = (workshop.Make("A", 1), workshop.Make("B", 2));
        workshop.Meeting.GoTo(Phase.Prioritising);
        PoolPoints(workshop, (one, 6), (two, 4));
        workshop.Meeting.GoTo(Phase.Grouping);
        workshop.Do(work => work.Merge([one, two], null)).ShouldBeAccepted();
        workshop.Pool!.On(one.Id).ShouldBe(6, "two people give one theme six points at most");

        workshop.Undo().ShouldBeAccepted();
        (workshop.Pool.People, workshop.Pool.On(one.Id), workshop.Pool.On(two.Id)).ShouldBe((2, 6, 4));

        workshop.Do(work => work.Merge([one, workshop.Themes[1]], null)).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Prioritising);
        PoolPoints(workshop, (one, 1));
        workshop.Meeting.GoTo(Phase.Grouping);
        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
        workshop.Pool.On(one.Id).ShouldBe(1);
    }

    [Fact]
    public void Creating_a_theme_cannot_be_undone_once_the_room_has_given_it_points()
    {
        var workshop = new Workshop();
        var theme = workshop.Make("A", 1);
        workshop.Meeting.GoTo(Phase.Prioritising);
        PoolPoints(workshop, (theme, 1));
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
        workshop.Themes.ShouldBe([theme]);
    }

    [Fact]
    public void Creating_a_theme_cannot_be_undone_once_a_person_has_given_it_points()
    {
        var workshop = new Workshop();
        var theme = workshop.Make("A", 1);
        workshop.Meeting.GoTo(Phase.Prioritising).Cast(Voter, (theme, 1)).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
        workshop.Themes.ShouldBe([theme]);
    }

    [Fact]
    public void A_move_is_not_undone_if_its_change_was_since_moved_outside_the_undo_history()
    {
        var workshop = new Workshop();
        workshop.Make("A", 1);
        workshop.Meeting.Retrospective.Assign(Meeting.Facilitator, workshop.Changes(1), null).ShouldBeAccepted();

        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
    }

    [Fact]
    public void Undoing_a_rename_keeps_the_retention_decided_since()
    {
        var workshop = new Workshop();
        var theme = workshop.Make("A", 1);
        workshop.Do(work => work.Revise(theme, Workshop.Draft("B"))).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Prioritising).Retain().ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Undo().ShouldBeAccepted();

        (theme.LongLabel.Text, theme.IsRetained, theme.Rank).ShouldBe(("A", true, 1));
    }

    [Fact]
    public void A_merge_cannot_be_undone_if_the_restored_points_would_exceed_a_lowered_budget()
    {
        var workshop = Merged(out var first, out var ballot);
        Fewer(workshop, points: 3, mostGiven: ballot.Spent);

        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
        (ballot.On(first.Id), ballot.Spent).ShouldBe((3, 3));

        Fewer(workshop, points: 5, mostGiven: ballot.Spent);
        workshop.Undo().ShouldBeAccepted();
        ballot.Spent.ShouldBe(5);
    }

    [Fact]
    public void A_merge_cannot_be_undone_if_the_rooms_restored_points_would_exceed_a_lowered_budget()
    {
        var workshop = new Workshop();
        var (one, two) = (workshop.Make("A", 1), workshop.Make("B", 2));
        workshop.Meeting.GoTo(Phase.Prioritising);
        PoolPoints(workshop, (one, 6), (two, 4));
        workshop.Meeting.GoTo(Phase.Grouping);
        workshop.Do(work => work.Merge([one, two], null)).ShouldBeAccepted();
        workshop.Pool!.SpentEach.ShouldBe(3);
        Fewer(workshop, points: 3, workshop.Pool.SpentEach);

        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
        workshop.Pool.Spent.ShouldBe(6);
    }

    [Fact]
    public void Removing_a_theme_drops_the_rooms_points_on_it_and_undo_restores_them()
    {
        var workshop = new Workshop();
        var (one, two) = (workshop.Make("A", 1), workshop.Make("B"));
        workshop.Meeting.GoTo(Phase.Prioritising);
        PoolPoints(workshop, (one, 2), (two, 4));
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Do(work => work.Remove(two)).ShouldBeAccepted();
        workshop.Pool!.Votes.Select(vote => (vote.Theme, vote.Points)).ShouldBe([(one.Id, 2)]);
        workshop.Undo().ShouldBeAccepted();
        (workshop.Pool.On(one.Id), workshop.Pool.On(two.Id)).ShouldBe((2, 4));
    }

    [Fact]
    public void Merging_joins_the_reasons_of_themes_and_undo_separates_them_unless_they_were_changed_since()
    {
        var workshop = Deepened(out var one, out var two);
        workshop.Meeting.Retrospective.Explain(Meeting.Facilitator, one, Wording.Of("Pour A")).ShouldBeAccepted();
        workshop.Meeting.Retrospective.Explain(Meeting.Facilitator, two, Wording.Of("Pour B")).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Do(work => work.Merge([one, two], null)).ShouldBeAccepted();
        one.RetainedBecause!.Text.ShouldBe("Pour A\nPour B");
        workshop.Undo().ShouldBeAccepted();
        workshop.Themes.Select(theme => theme.RetainedBecause?.Text).ShouldBe(["Pour A", "Pour B"]);

        workshop.Do(work => work.Merge([one, workshop.Themes[1]], null)).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Prioritising).Retain().ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Deepening).Retrospective.Explain(Meeting.Facilitator, one, Wording.Of("Pour les deux"))
            .ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);
        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
        one.RetainedBecause.Text.ShouldBe("Pour les deux");
    }

    [Fact]
    public void Creating_a_theme_cannot_be_undone_once_a_reason_for_it_was_noted()
    {
        var workshop = Deepened(out _, out var two);
        workshop.Meeting.Retrospective.Explain(Meeting.Facilitator, two, Wording.Of("Pour B")).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
        workshop.Themes.ShouldContain(two);
    }

    [Fact]
    public void A_restored_theme_gets_a_new_deepening_rank_if_another_theme_took_its_own()
    {
        var workshop = Deepened(out var one, out var two);
        workshop.Meeting.Retrospective.Deepen(Meeting.Facilitator, two, workshop.Themes).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);
        var three = workshop.Make("C", 3);
        workshop.Do(work => work.Merge([one, two], null)).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Prioritising).Retain().ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Deepening).Retrospective.Deepen(Meeting.Facilitator, three, workshop.Themes).ShouldBeAccepted();
        three.DeepeningRank.ShouldBe(2);
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Undo().ShouldBeAccepted();
        workshop.Themes.Select(theme => (theme.LongLabel.Text, theme.DeepeningRank))
            .ShouldBe([("A", 1), ("B", 3), ("C", 2)], ignoreOrder: true);
    }

    /// <summary>Two themes, both retained, the first one opened. The latest grouping move created the second.</summary>
    private static Workshop Deepened(out Theme one, out Theme two)
    {
        var workshop = new Workshop();
        (one, two) = (workshop.Make("A", 1), workshop.Make("B", 2));
        workshop.Meeting.GoTo(Phase.Prioritising).Retain().ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Deepening);
        return workshop;
    }

    private static void Fewer(Workshop workshop, int points, int mostGiven) =>
        workshop.Meeting.Retrospective.ChangeSetup(
            Meeting.Facilitator, new RetrospectiveSettings(Wording.Of("Bilan"), null, null, null, null, "fr", 5, points), mostGiven)
            .ShouldBeAccepted();

    private static Workshop Merged(out Theme first, out Ballot ballot)
    {
        var workshop = new Workshop();
        var (one, two) = (workshop.Make("A", 1), workshop.Make("B", 2));
        workshop.Meeting.GoTo(Phase.Prioritising);
        ballot = workshop.Meeting.Cast(Voter, (one, 3), (two, 2)).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);
        workshop.Do(work => work.Merge([one, two], null)).ShouldBeAccepted();
        (ballot.On(one.Id), ballot.Returned).ShouldBe((3, 2));
        first = one;
        return workshop;
    }

    private static void PoolPoints(Workshop workshop, params (Theme Theme, int Points)[] points)
    {
        workshop.Pool ??= new RoomPool(workshop.Meeting.Retrospective.Id);
        workshop.Meeting.Retrospective
            .Pool(Meeting.Facilitator, workshop.Pool, 2, points.ToDictionary(pair => pair.Theme.Id, pair => pair.Points))
            .ShouldBeAccepted();
    }

    private static void Play(Workshop workshop, (int Kind, int Theme, int Other, int Changes, int Label) step)
    {
        Change[] chosen = [.. workshop.Meeting.Changes.Where((_, index) => (step.Changes >> index & 1) == 1)];
        var theme = workshop.Themes.Count == 0 ? null : workshop.Themes[step.Theme % workshop.Themes.Count];
        var other = workshop.Themes.Count == 0 ? null : workshop.Themes[step.Other % workshop.Themes.Count];
        var draft = Workshop.Draft($"Libellé {step.Label}", (Direction)(step.Label % 4));
        workshop.Do(work => step.Kind switch
        {
            _ when theme is null || other is null => work.Create(Workshop.NewTheme(), draft, chosen),
            0 => work.Put(chosen, theme),
            1 => work.TakeOut(chosen),
            2 => work.Create(Workshop.NewTheme(), draft, chosen),
            3 => work.Revise(theme, draft),
            4 => work.Place(theme, 1 + step.Label % workshop.Themes.Count),
            5 => work.Merge([theme, other], step.Label % 2 == 0 ? draft : null),
            6 => work.Split(Workshop.NewTheme(), draft, chosen),
            _ => work.Remove(theme),
        });
    }
}
