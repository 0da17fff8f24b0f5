using CsCheck;

namespace CollabBot.Domain.Tests;

/// <summary>Each of the last ten steps of grouping can be taken back, unless something else has changed what it would restore.</summary>
[Trait("promise", "random sequences of acts never break a rule")]
public sealed class UndoTests
{
    private static readonly PersonId _voter = new("votante");

    private static readonly Gen<(int Kind, int Theme, int Other, int Changes, int Label)[]> _steps =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 63], Gen.Int[0, 9]).Array[1, 25];

    [Trait("promise", "grouping steps can be undone, up to the last ten")]
    [Trait("promise", "grouping handles 200 changes in pages, with filter, order and undo")]
    [Fact]
    public void Undoing_the_last_ten_steps_one_after_the_other_restores_everything_each_time() => _steps.Sample(
        steps =>
        {
            var workshop = new Workshop();
            workshop.Make("Un thème", 1, 2);
            workshop.Make("Un autre", 3);
            workshop.Meeting.GoTo(Phase.Prioritising).Cast(_voter, (workshop.Themes[0], 3), (workshop.Themes[1], 2)).ShouldBeAccepted();
            PoolPoints(workshop, (workshop.Themes[0], 5), (workshop.Themes[1], 4));
            workshop.Meeting.GoTo(Phase.Grouping);
            List<string> states = [workshop.State()];
            var before = workshop.Moves.Count;
            foreach (var step in steps)
            {
                var last = workshop.Moves.Count == 0 ? 0 : workshop.Moves[^1].Number;
                Play(workshop, step);
                if (workshop.Moves[^1].Number > last) states.Add(workshop.State());

                // Not ShouldAllBe: it compiles its condition each time, which would take most of the time here.
                foreach (var ballot in workshop.Meeting.Ballots)
                {
                    if (ballot.Spent + ballot.Returned != 5 || ballot.Votes.Any(vote => vote.Points > RetrospectiveSettings.PointsPerTheme)) Assert.Fail("Points are lost, or too many on one theme.");
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
    public void What_people_wrote_and_how_they_classified_it_first_is_kept_whatever_happens() => _steps.Sample(
        steps =>
        {
            var workshop = new Workshop();
            workshop.Make("Un thème", 1, 2);
            string[] Words() => [.. workshop.Meeting.Changes.Select(change => $"{change.Position} {change.Statement} {change.Direction} {change.ProposedTheme} {change.Author}")];
            var before = Words();

            foreach (var step in steps) Play(workshop, step);

            Words().ShouldBe(before);
        },
        iter: 1_000);

    [Fact]
    public void Each_undo_says_what_it_undid()
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
    public void A_merge_is_not_undone_once_a_ballot_it_changed_has_been_rewritten()
    {
        var workshop = Merged(out var first, out var ballot);
        workshop.Meeting.GoTo(Phase.Prioritising).Cast(_voter, (first, 1)).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);
        var before = workshop.State();

        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
        workshop.State().ShouldBe(before);
        ballot.On(first.Id).ShouldBe(1);
    }

    [Fact]
    public void A_merge_is_undone_with_the_points_and_the_lessons_where_nobody_changed_them()
    {
        var workshop = Merged(out var first, out var ballot);

        workshop.Undo().ShouldBeAccepted();

        var second = workshop.Themes[1];
        (ballot.On(first.Id), ballot.On(second.Id), ballot.Returned).ShouldBe((3, 2, 0));
        workshop.Changes(2)[0].Theme.ShouldBe(second.Id);
    }

    [Fact]
    public void A_merge_is_undone_with_the_rooms_points_and_not_once_these_have_been_entered_again()
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
    public void A_new_theme_that_the_room_has_given_points_meanwhile_stays()
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
    public void A_new_theme_that_has_got_points_meanwhile_stays()
    {
        var workshop = new Workshop();
        var theme = workshop.Make("A", 1);
        workshop.Meeting.GoTo(Phase.Prioritising).Cast(_voter, (theme, 1)).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
        workshop.Themes.ShouldBe([theme]);
    }

    [Fact]
    public void A_change_put_elsewhere_by_another_way_is_not_pulled_back()
    {
        var workshop = new Workshop();
        workshop.Make("A", 1);
        workshop.Meeting.Retrospective.Assign(Meeting.Facilitator, workshop.Changes(1), null).ShouldBeAccepted();

        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
    }

    [Fact]
    public void What_points_have_settled_since_stays_settled()
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
    public void A_merge_is_not_undone_once_people_have_fewer_points_than_they_would_have_given_again()
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
    public void Nor_once_the_room_has_fewer()
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
    public void A_removed_theme_takes_the_rooms_points_along_and_brings_them_back()
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
    public void Why_themes_were_retained_stays_with_the_one_they_become_and_comes_apart_with_them()
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
        workshop.Meeting.GoTo(Phase.Deepening).Retrospective.Explain(Meeting.Facilitator, one, Wording.Of("Pour les deux")).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);
        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
        one.RetainedBecause.Text.ShouldBe("Pour les deux");
    }

    [Fact]
    public void A_new_theme_for_which_a_reason_was_noted_meanwhile_stays()
    {
        var workshop = Deepened(out _, out var two);
        workshop.Meeting.Retrospective.Explain(Meeting.Facilitator, two, Wording.Of("Pour B")).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Undo().ShouldBeRefused(new Refusal.UndoOvertaken());
        workshop.Themes.ShouldContain(two);
    }

    [Fact]
    public void A_theme_that_comes_back_takes_nobodys_place_in_the_order_of_deepening()
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
        workshop.Themes.Select(theme => (theme.LongLabel.Text, theme.DeepeningRank)).ShouldBe([("A", 1), ("B", 3), ("C", 2)], ignoreOrder: true);
    }

    /// <summary>Two themes, both retained, the first opened; the last step is the making of the second.</summary>
    private static Workshop Deepened(out Theme one, out Theme two)
    {
        var workshop = new Workshop();
        (one, two) = (workshop.Make("A", 1), workshop.Make("B", 2));
        workshop.Meeting.GoTo(Phase.Prioritising).Retain().ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Deepening);
        return workshop;
    }

    private static void Fewer(Workshop workshop, int points, int mostGiven) =>
        workshop.Meeting.Retrospective.ChangeSetup(Meeting.Facilitator, new RetrospectiveSettings(Wording.Of("Bilan"), null, null, null, null, "fr", 5, points), mostGiven).ShouldBeAccepted();

    private static Workshop Merged(out Theme first, out Ballot ballot)
    {
        var workshop = new Workshop();
        var (one, two) = (workshop.Make("A", 1), workshop.Make("B", 2));
        workshop.Meeting.GoTo(Phase.Prioritising);
        ballot = workshop.Meeting.Cast(_voter, (one, 3), (two, 2)).ShouldBeAccepted();
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
