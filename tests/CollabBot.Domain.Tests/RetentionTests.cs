using CsCheck;

namespace CollabBot.Domain.Tests;

public sealed class RetentionTests
{
    [Trait("promise", "the top themes are retained, and the facilitator decides ties")]
    [Fact]
    public void The_themes_with_the_most_points_are_retained_best_first()
    {
        Retention.Decide(Tallies(1, 9, 4, 7), 3).ShouldBeAccepted().Select(Points).ShouldBe([9, 7, 4]);
    }

    [Fact]
    public void Themes_with_equal_points_that_all_have_a_place_are_ranked_by_position()
    {
        var tallies = Tallies(5, 8, 5, 2);

        var retained = Retention.Decide(Enumerable.Reverse(tallies), 3).ShouldBeAccepted();

        Labels(retained).ShouldBe(["1", "0", "2"]);
    }

    [Fact]
    public void A_tie_below_the_cut_does_not_matter()
    {
        Labels(Retention.Decide(Tallies(1, 9, 1, 7, 1), 2).ShouldBeAccepted()).ShouldBe(["1", "3"]);
    }

    [Fact]
    public void If_there_are_no_more_themes_than_places_all_are_retained_whatever_their_points()
    {
        Labels(Retention.Decide(Tallies(0, 2, 2), 3).ShouldBeAccepted()).ShouldBe(["1", "2", "0"]);
        Labels(Retention.Decide(Tallies(4), 5).ShouldBeAccepted()).ShouldBe(["0"]);
    }

    [Trait("promise", "the top themes are retained, and the facilitator decides ties")]
    [Fact]
    public void A_tie_across_the_cut_is_refused_with_the_tied_themes()
    {
        var tie = Retention.Decide(Tallies(3, 9, 3, 1, 3), 3).ShouldBeRefused<IReadOnlyList<ThemeTally>, Refusal.RetentionTied>().Tie;

        Labels(tie.Sure).ShouldBe(["1"]);
        Labels(tie.Tied).ShouldBe(["0", "2", "4"]);
        tie.Places.ShouldBe(2);
    }

    [Fact]
    public void The_chosen_tied_themes_are_ranked_after_those_with_more_points()
    {
        var tallies = Tallies(3, 9, 3, 1, 3);

        Labels(Retention.Decide(tallies, 3, Ids(tallies, 4, 2)).ShouldBeAccepted()).ShouldBe(["1", "2", "4"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void The_number_of_chosen_themes_must_match_the_number_of_places(int chosen)
    {
        var tallies = Tallies(3, 9, 3, 1, 3);

        Retention.Decide(tallies, 3, Ids(tallies, [.. new[] { 0, 2, 4 }.Take(chosen)]))
            .ShouldBeRefused(new Refusal.RetentionCount(chosen, Places: 2));
    }

    [Fact]
    public void Only_tied_themes_count_as_chosen()
    {
        var tallies = Tallies(3, 9, 3, 1, 3);
        ThemeId[] chosen = [.. Ids(tallies, 1, 3, 0, 0), new ThemeId(Guid.NewGuid())];

        Retention.Decide(tallies, 3, chosen).ShouldBeRefused(new Refusal.RetentionCount(1, Places: 2));
    }

    [Fact]
    public void A_choice_without_a_tie_changes_nothing()
    {
        var tallies = Tallies(3, 9, 1);

        Labels(Retention.Decide(tallies, 2, Ids(tallies, 2)).ShouldBeAccepted()).ShouldBe(["1", "0"]);
    }

    [Trait("promise", "without votes the facilitator chooses the themes")]
    [Fact]
    public void Without_any_votes_the_facilitator_chooses_among_all_themes()
    {
        var tallies = Tallies(0, 0, 0);

        var tie = Retention.Decide(tallies, 2).ShouldBeRefused<IReadOnlyList<ThemeTally>, Refusal.RetentionTied>().Tie;
        tie.Sure.ShouldBeEmpty();
        tie.Tied.Count.ShouldBe(3);
        tie.Places.ShouldBe(2);

        Labels(Retention.Decide(tallies, 2, Ids(tallies, 2, 0)).ShouldBeAccepted()).ShouldBe(["0", "2"]);
    }

    [Fact]
    public void Retaining_is_refused_if_there_are_no_themes()
    {
        Retention.Decide([], 5).ShouldBeRefused(new Refusal.NoTheme());
        Retention.Decide([], 5, []).ShouldBeRefused(new Refusal.NoTheme());
    }

    [Fact]
    public void For_any_points_a_theme_with_fewer_never_ranks_above_one_with_more()
    {
        Gen.Select(Gen.Int[0, 6].Array[1, 8], Gen.Int[1, 6]).Sample(
            (points, count) =>
            {
                int[] best = [.. points.OrderDescending()];
                var tiedAtTheCut = best.Length > count && best[count - 1] == best[count];

                var decided = Retention.Decide(Tallies(points), count).TryGet(out var retained, out var refusal);

                decided.ShouldBe(!tiedAtTheCut);
                if (decided) retained.Select(Points).ShouldBe(best.Take(count));
                if (refusal is Refusal.RetentionTied { Tie: var tie })
                {
                    tie.Sure.Select(Points).ShouldBe(best.Where(given => given > best[count]));
                    tie.Tied.Select(Points).ShouldBe(best.Where(given => given == best[count]));
                    tie.Places.ShouldBe(count - tie.Sure.Count);
                    tie.Places.ShouldBeInRange(1, tie.Tied.Count - 1);
                }
            },
            iter: 2_000);
    }

    private static List<ThemeTally> Tallies(params int[] points)
    {
        var meeting = new Meeting().GoTo(Phase.Grouping);
        return [.. points.Select((given, index) => new ThemeTally(meeting.AddTheme($"{index}").ShouldBeAccepted(), given))];
    }

    private static ThemeId[] Ids(List<ThemeTally> tallies, params int[] indices) => [.. indices.Select(index => tallies[index].Theme.Id)];

    private static int Points(ThemeTally tally) => tally.Points;

    private static IEnumerable<string> Labels(IEnumerable<ThemeTally> tallies) => tallies.Select(tally => tally.Theme.LongLabel.Text);
}
