namespace CollabBot.Domain.Tests;

/// <summary>The grouping operations: assign, create, merge, split, rename, set the direction, reorder, remove.</summary>
public sealed class RegroupingTests
{
    private static readonly PersonId Voter = new("votante");

    private readonly Workshop workshop = new();

    [Fact]
    public void Changes_move_between_themes_and_out_of_all_themes()
    {
        var one = workshop.Make("A", 1, 2);
        var other = workshop.Make("B");

        var move = workshop.Do(work => work.Put(workshop.Changes(2, 3), other)).ShouldBeAccepted();
        (move.Kind, move.Label, move.Changes).ShouldBe((GroupingMoveKind.Assign, "B", 2));
        workshop.Do(work => work.TakeOut(workshop.Changes(1))).ShouldBeAccepted().Kind.ShouldBe(GroupingMoveKind.TakeOut);

        workshop.Meeting.Changes.Select(change => change.Theme).ShouldBe([null, other.Id, other.Id, null, null, null]);
        workshop.Themes.ShouldBe([one, other]);
    }

    [Fact]
    public void A_theme_is_created_empty_or_with_changes_and_comes_last()
    {
        workshop.Make("A");
        var full = workshop.Make("B", 4, 5);

        full.Position.ShouldBe(1);
        workshop.Moves.Select(move => (move.Kind, move.Changes)).ShouldBe([(GroupingMoveKind.Create, 0), (GroupingMoveKind.Create, 2)]);
    }

    [Fact]
    public void Revising_the_labels_and_direction_of_a_theme_does_not_alter_its_changes()
    {
        var theme = workshop.Make("A", 3);

        workshop.Do(work => work.Revise(theme, Workshop.Draft("Perte d'autonomie décisionnelle", shortLabel: "Autonomie")))
            .ShouldBeAccepted().Kind
            .ShouldBe(GroupingMoveKind.Rename);
        workshop.Do(work => work.Revise(theme, Workshop.Draft("Perte d'autonomie décisionnelle", Direction.NoChange, "Autonomie")))
            .ShouldBeAccepted().Kind
            .ShouldBe(GroupingMoveKind.Direct);

        (theme.LongLabel.Text, theme.ShortLabel.Text, theme.Direction)
            .ShouldBe(("Perte d'autonomie décisionnelle", "Autonomie", Direction.NoChange));
        workshop.Changes(3)[0].Direction.ShouldBe(Direction.Negative);
    }

    [Fact]
    public void A_label_of_another_theme_is_refused_but_a_theme_may_change_the_case_of_its_own()
    {
        var theme = workshop.Make("Réseaux");
        workshop.Make("Autonomie");

        workshop.Do(work => work.Revise(theme, Workshop.Draft("AUTONOMIE"))).ShouldBeRefused(new Refusal.LabelTaken("AUTONOMIE"));
        workshop.Do(work => work.Revise(theme, Workshop.Draft("RÉSEAUX"))).ShouldBeAccepted();
    }

    [Theory]
    [InlineData("A", 3, "BCA")]
    [InlineData("C", 1, "CAB")]
    [InlineData("B", 2, "ABC")]
    public void A_theme_moves_to_a_place_and_the_others_keep_their_order(string label, int place, string order)
    {
        foreach (var made in "ABC") workshop.Make(made.ToString());

        workshop.Do(work => work.Place(workshop.Themes.Single(theme => theme.ShortLabel.Text == label), place)).ShouldBeAccepted();

        string.Concat(workshop.Themes.OrderBy(theme => theme.Position).Select(theme => theme.ShortLabel.Text)).ShouldBe(order);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_place_outside_the_order_is_refused(int place)
    {
        var theme = workshop.Make("A");
        workshop.Make("B");

        workshop.Do(work => work.Place(theme, place)).ShouldBeRefused(new Refusal.NumberOutOfRange(1, 2));
    }

    [Fact]
    public void Merged_themes_become_the_first_one_with_all_their_changes()
    {
        var first = workshop.Make("A", 1);
        var second = workshop.Make("B", 2);
        var third = workshop.Make("C", 3);

        var move = workshop.Do(work => work.Merge([third, first, second], null)).ShouldBeAccepted();

        (move.Kind, move.Label, move.Changes).ShouldBe((GroupingMoveKind.Merge, "C", 2));
        workshop.Themes.ShouldBe([third]);
        workshop.Changes(1, 2, 3).ShouldAllBe(change => change.Theme == third.Id);
    }

    [Fact]
    public void Merged_themes_may_get_a_new_label_even_one_of_their_own()
    {
        var first = workshop.Make("A", 1);
        var second = workshop.Make("B", 2);

        workshop.Do(work => work.Merge([first, second], Workshop.Draft("B", Direction.Negative))).ShouldBeAccepted();

        (first.LongLabel.Text, first.Direction).ShouldBe(("B", Direction.Negative));
    }

    [Fact]
    public void Merged_themes_without_a_common_direction_get_that_of_most_changes()
    {
        var first = workshop.Make("A", 1);
        workshop.Do(work => work.Create(Workshop.NewTheme(), Workshop.Draft("B", Direction.Negative), workshop.Changes(3, 6)))
            .ShouldBeAccepted();

        workshop.Do(work => work.Merge([first, workshop.Themes[1]], null)).ShouldBeAccepted();

        first.Direction.ShouldBe(Direction.Negative);
    }

    [Fact]
    public void Merging_needs_two_different_themes_and_refuses_the_label_of_a_third()
    {
        var first = workshop.Make("A");
        var second = workshop.Make("B");
        workshop.Make("C");

        workshop.Do(work => work.Merge([first, first], null)).ShouldBeRefused(new Refusal.ThemesTooFew());
        workshop.Do(work => work.Merge([first, second], Workshop.Draft("c"))).ShouldBeRefused(new Refusal.LabelTaken("c"));
        workshop.Themes.Count.ShouldBe(3);
    }

    [Trait("promise", "merging themes adds up points and returns those over the limit to their voters")]
    [Fact]
    public void Merging_adds_up_points_and_returns_those_over_the_limit_to_the_voter()
    {
        var (first, second, third) = (workshop.Make("A"), workshop.Make("B"), workshop.Make("C"));
        var other = new PersonId("autre");
        workshop.Meeting.GoTo(Phase.Prioritising);
        workshop.Meeting.Cast(Voter, (first, 2), (second, 3)).ShouldBeAccepted();
        workshop.Meeting.Cast(other, (first, 1), (second, 1), (third, 1)).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Do(work => work.Merge([first, second], null)).ShouldBeAccepted();

        var own = workshop.Meeting.BallotOf(Voter).ShouldNotBeNull();
        (own.On(first.Id), own.On(second.Id), own.Returned, own.Spent).ShouldBe((3, 0, 2, 3));
        var others = workshop.Meeting.BallotOf(other).ShouldNotBeNull();
        (others.On(first.Id), others.On(third.Id), others.Returned).ShouldBe((2, 1, 0));

        workshop.Meeting.GoTo(Phase.Prioritising).Cast(Voter, (first, 3), (third, 2)).ShouldBeAccepted().Returned.ShouldBe(0);
    }

    [Fact]
    public void Lessons_move_to_the_merged_theme()
    {
        var (first, second) = (workshop.Make("A", 1), workshop.Make("B", 2));
        workshop.Meeting.GoTo(Phase.Prioritising).Retain().ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Deepening).Learn(second, LessonKind.Enabler, "Se voir").ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Do(work => work.Merge([first, second], null)).ShouldBeAccepted();

        workshop.Meeting.Lessons.ShouldHaveSingleItem().Theme.ShouldBe(first.Id);
    }

    [Trait("promise", "splitting a theme leaves its points with the first part")]
    [Fact]
    public void Splitting_leaves_the_points_with_the_old_theme()
    {
        var theme = workshop.Make("A", 1, 2, 3);
        workshop.Meeting.GoTo(Phase.Prioritising).Cast(Voter, (theme, 3)).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Do(work => work.Split(Workshop.NewTheme(), Workshop.Draft("B"), workshop.Changes(2, 3))).ShouldBeAccepted().Kind
            .ShouldBe(GroupingMoveKind.Split);

        var part = workshop.Themes[1];
        workshop.Changes(2, 3).ShouldAllBe(change => change.Theme == part.Id);
        workshop.Changes(1)[0].Theme.ShouldBe(theme.Id);
        var ballot = workshop.Meeting.BallotOf(Voter).ShouldNotBeNull();
        (ballot.On(theme.Id), ballot.On(part.Id)).ShouldBe((3, 0));
    }

    [Fact]
    public void Changes_from_two_themes_or_from_none_cannot_be_split_off()
    {
        workshop.Make("A", 1);
        workshop.Make("B", 2);

        foreach (var numbers in new[] { new[] { 1, 2 }, [1, 3], [3] })
        {
            workshop.Do(work => work.Split(Workshop.NewTheme(), Workshop.Draft("C"), workshop.Changes(numbers)))
                .ShouldBeRefused(new Refusal.SplitImpossible());
        }
    }

    [Fact]
    public void An_empty_theme_can_be_removed_and_its_points_are_returned()
    {
        var (kept, empty) = (workshop.Make("A", 1), workshop.Make("B"));
        workshop.Meeting.GoTo(Phase.Prioritising).Cast(Voter, (empty, 2), (kept, 1)).ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Do(work => work.Remove(kept)).ShouldBeRefused(new Refusal.ThemeNotEmpty("A"));
        workshop.Do(work => work.Remove(empty)).ShouldBeAccepted();

        workshop.Themes.ShouldBe([kept]);
        var ballot = workshop.Meeting.BallotOf(Voter).ShouldNotBeNull();
        (ballot.Returned, ballot.Spent).ShouldBe((2, 1));
    }

    [Fact]
    public void A_theme_with_lessons_cannot_be_removed()
    {
        var theme = workshop.Make("A");
        workshop.Meeting.GoTo(Phase.Prioritising).Retain().ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Deepening).Learn(theme, LessonKind.Wish, "Du temps").ShouldBeAccepted();
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Do(work => work.Remove(theme)).ShouldBeRefused(new Refusal.ThemeNotEmpty("A"));
    }

    [Trait("promise", "the facilitator groups changes into themes, or everyone if that is set")]
    [Fact]
    public void Everyone_may_group_if_the_setting_allows_it_otherwise_only_the_facilitator()
    {
        var theme = workshop.Make("A", 1);
        foreach (var step in Steps(theme)) workshop.Do(step, Meeting.Partner).ShouldBeRefused(new Refusal.FacilitatorOnly());
        workshop.Undo(Meeting.Partner).ShouldBeRefused(new Refusal.FacilitatorOnly());

        var open = new Workshop(groupingByAll: true);
        open.Meeting.Retrospective.GroupingByAll.ShouldBeTrue();
        open.Do(work => work.Create(Workshop.NewTheme(), Workshop.Draft("A"), open.Changes(1)), Meeting.Partner).ShouldBeAccepted();
        open.Do(work => work.TakeOut(open.Changes(1)), Meeting.Partner).ShouldBeAccepted();
        open.Undo(Meeting.Partner).ShouldBeAccepted();
    }

    [Theory]
    [InlineData(Phase.Naming)]
    [InlineData(Phase.Prioritising)]
    [InlineData(Phase.Closed)]
    public void Grouping_operations_are_refused_outside_the_grouping_step_for_everyone(Phase phase)
    {
        foreach (var byAll in new[] { false, true })
        {
            var workshop = new Workshop(byAll);
            var theme = workshop.Make("A", 1);
            workshop.Meeting.GoTo(phase);

            foreach (var step in Steps(theme)) workshop.Do(step).ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Grouping));
            workshop.Undo().ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Grouping));
        }
    }

    private static IEnumerable<Func<Regrouping, Outcome<GroupingMove>>> Steps(Theme theme) =>
    [
        work => work.Put([work.Changes[1]], theme),
        work => work.TakeOut([work.Changes[0]]),
        work => work.Create(Workshop.NewTheme(), Workshop.Draft("Z"), []),
        work => work.Revise(theme, Workshop.Draft("Z")),
        work => work.Place(theme, 1),
        work => work.Merge([theme, theme], null),
        work => work.Split(Workshop.NewTheme(), Workshop.Draft("Z"), [work.Changes[0]]),
        work => work.Remove(theme),
    ];
}
