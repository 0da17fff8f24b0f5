namespace CollabBot.Domain.Tests;

public sealed class SummaryTests
{
    [Fact]
    public void The_summary_contains_the_data_of_the_retrospective()
    {
        var id = new RetrospectiveId(Guid.NewGuid());
        var period = Period.Between(2019, 2024).ShouldBeAccepted();
        var minutes = new MinutesContent
        {
            Id = id,
            Title = "Bilan",
            Period = period,
            HeldOn = new DateOnly(2024, 6, 12),
            Place = "Ici",
            Language = "en",
            Phase = Phase.Deepening
        };

        var summary = SummaryContent.Of(minutes);

        (summary.Id, summary.Title, summary.Period, summary.HeldOn, summary.Place, summary.Language)
            .ShouldBe((id, "Bilan", period, new DateOnly(2024, 6, 12), "Ici", "en"));
        summary.IsClosed.ShouldBeFalse();
        SummaryContent.Of(minutes with { Phase = Phase.Closed }).IsClosed.ShouldBeTrue();
        summary.Themes.ShouldBeEmpty();
    }

    [Fact]
    public void Retained_themes_are_sorted_by_direction_then_rank()
    {
        var minutes = new MinutesContent
        {
            Title = "t",
            Themes =
            [
                Told("u1", Direction.Unclear, 1),
                Told("0", Direction.NoChange, 5),
                Told("p4", Direction.Positive, 4),
                Told("n", Direction.Negative, 3),
                Told("p2", Direction.Positive, 2),
                Told("left", Direction.Positive, null, retained: false),
            ],
        };

        Labels(minutes).ShouldBe(["p2", "p4", "n", "0", "u1"]);
    }

    [Fact]
    public void All_themes_are_shown_if_none_is_retained()
    {
        var minutes = new MinutesContent
        {
            Title = "t",
            Themes = [Told("n", Direction.Negative, null, retained: false), Told("p", Direction.Positive, null, retained: false)]
        };

        Labels(minutes).ShouldBe(["p", "n"]);
    }

    [Fact]
    public void A_theme_has_its_long_label_its_statements_and_its_lesson_counts_without_sub_items()
    {
        var theme = Told("Long", Direction.NoChange, 1) with
        {
            ShortLabel = "Court",
            Changes = [new MinutesChange("b", Direction.Positive), new MinutesChange("a", Direction.Negative)],
            Lessons =
            [
                new MinutesLesson(LessonKind.Pitfall, "1", []),
                new MinutesLesson(LessonKind.Enabler, "2", ["x", "y"]),
                new MinutesLesson(LessonKind.Pitfall, "3", []),
                new MinutesLesson(LessonKind.Pitfall, "4", []),
                new MinutesLesson(LessonKind.Wish, "5", []),
                new MinutesLesson(LessonKind.Wish, "6", ["z"]),
            ],
        };

        var told = SummaryContent.Of(new MinutesContent { Title = "t", Themes = [theme] }).Themes.ShouldHaveSingleItem();

        told.Label.ShouldBe("Long");
        told.Direction.ShouldBe(Direction.NoChange);
        told.Statements.ShouldBe(["b", "a"]);
        (told.Enablers, told.Wishes, told.Pitfalls).ShouldBe((1, 2, 3));
        (told.Count(LessonKind.Enabler), told.Count(LessonKind.Wish), told.Count(LessonKind.Pitfall)).ShouldBe((1, 2, 3));
    }

    [Fact]
    public void Lessons_are_counted_only_in_the_themes_that_are_shown()
    {
        MinutesTheme With(string label, bool retained, params LessonKind[] kinds) =>
            Told(label, Direction.Positive, null, retained) with { Lessons = [.. kinds.Select(kind => new MinutesLesson(kind, "x", []))] };

        var summary = SummaryContent.Of(new MinutesContent
        {
            Title = "t",
            Themes =
            [
                With("a", true, LessonKind.Enabler, LessonKind.Pitfall),
                With("b", true, LessonKind.Enabler),
                With("c", false, LessonKind.Wish)
            ],
        });

        (summary.Count(LessonKind.Enabler), summary.Count(LessonKind.Wish), summary.Count(LessonKind.Pitfall)).ShouldBe((2, 0, 1));
    }

    private static IEnumerable<string> Labels(MinutesContent minutes) => SummaryContent.Of(minutes).Themes.Select(theme => theme.Label);

    private static MinutesTheme Told(string label, Direction direction, int? rank, bool retained = true) =>
        new() { LongLabel = label, ShortLabel = label, Direction = direction, Retained = retained, Rank = rank };
}
