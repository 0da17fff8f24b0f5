using System.Text.Json;
using CsCheck;

namespace CollabBot.Domain.Tests;

public sealed class ImportedRetrospectiveTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.OneOf("citoyen.ne.s", "« œuvrer »", " bords ", "deux\nlignes", "l'été 😀", "=1+1", new string('x', 1500)),
        Gen.String[Gen.Char['a', 'z'], 1, 8]);

    private static readonly Gen<string?> MaybeWords = Gen.OneOf(Gen.Const((string?)null), Words.Select(words => (string?)words));

    // A few short texts make it likely that the same text appears twice.
    private static readonly Gen<MinutesChange> Change = Gen.OneOf(
        Gen.OneOf("Plus de liens", "Moins de temps").Select(text => new MinutesChange(text, Direction.Positive)),
        Gen.Select(Words, Gen.Enum<Direction>(), MaybeWords, MaybeWords, MaybeWords, (text, direction, why, example, proposed) =>
            new MinutesChange(text, direction, why, example, proposed)));

    private static readonly Gen<MinutesLesson> Lesson = Gen.OneOf(
        Gen.Enum<LessonKind>().Select(kind => new MinutesLesson(kind, "Le temps", [])),
        Gen.Select(Gen.Enum<LessonKind>(), Words, Words.Array[0, 3], (kind, text, items) => new MinutesLesson(kind, text, items)));

    private static readonly Gen<MinutesTheme> Theme =
        Gen.Select(
            Words,
            Words,
            Gen.Enum<Direction>(),
            Gen.Bool,
            MaybeNumber(1, 9),
            MaybeNumber(1, 9),
            MaybeNumber(0, 99),
            Gen.Select(Change.Array[0, 4], Lesson.Array[0, 5]))
            .Select((longLabel, shortLabel, direction, retained, rank, deepening, points, within) => new MinutesTheme
            {
                LongLabel = longLabel,
                ShortLabel = shortLabel,
                Direction = direction,
                Retained = retained,
                Rank = rank,
                DeepeningRank = deepening,
                Points = points,
                Changes = within.Item1,
                Lessons = within.Item2,
            });

    private static readonly Gen<Period?> AnyPeriod = Gen.Select(Gen.Int[1900, 2200], Gen.Int[0, 10], Gen.Bool, (from, years, any) =>
        any ? Period.Between(from, Math.Min(from + years, 2200)).ShouldBeAccepted() : null);

    private static readonly Gen<MinutesContent> Minutes =
        Gen.Select(
            Gen.Select(Words, MaybeWords, AnyPeriod, MaybeWords, Gen.OneOf("fr", "en")),
            Gen.Select(MaybeNumber(0, 40_000), Gen.Int[1, 20], Gen.Int[1, 20]),
            Gen.Select(Words.Array[0, 3], Theme.Array[0, 5], Change.Array[0, 4]),
            (header, numbers, content) => new MinutesContent
            {
                Title = header.Item1,
                Intention = header.Item2,
                Period = header.Item3,
                Place = header.Item4,
                Language = header.Item5,
                HeldOn = numbers.Item1 is { } days ? new DateOnly(1990, 1, 1).AddDays(days) : null,
                RetainedCount = numbers.Item2,
                PointsPerPerson = numbers.Item3,
                Notes = content.Item1,
                Themes = [.. content.Item2.OrderBy(theme => theme.Direction).ThenBy(theme => theme.Rank ?? int.MaxValue)],
                Ungrouped = content.Item3,
            });

    [Fact]
    public void Minutes_made_from_the_imported_objects_are_the_same_as_those_imported()
    {
        Minutes.Sample(
            minutes =>
            {
                var imported = Import(minutes);

                Told(DrawnUp(imported) with { Id = null, ClosedOn = null }).ShouldBe(Told(minutes));
            },
            iter: 3_000,
            print: Told);
    }

    [Fact]
    public void The_order_in_which_objects_are_loaded_does_not_change_the_minutes()
    {
        Minutes.Sample(
            minutes =>
            {
                var imported = Import(minutes);
                imported.Themes.Reverse();
                imported.Changes.Reverse();
                imported.Lessons.Reverse();

                Told(DrawnUp(imported) with { Id = null, ClosedOn = null }).ShouldBe(Told(minutes));
            },
            iter: 1_000,
            print: Told);
    }

    [Fact]
    public void All_objects_belong_to_the_retrospective_and_have_unique_ids_and_no_authors()
    {
        Minutes.Sample(
            minutes =>
            {
                var imported = Import(minutes);
                var id = imported.Retrospective.Id;

                imported.Themes.ShouldAllBe(theme => theme.Retrospective == id);
                imported.Changes.ShouldAllBe(change => change.Retrospective == id && change.Author == null && change.IsRevealed);
                imported.Lessons.ShouldAllBe(lesson => lesson.Retrospective == id && lesson.Author == null);
                Guid[] names =
                [
                    id.Value,
                    .. imported.Themes.Select(theme => theme.Id.Value),
                    .. imported.Changes.Select(change => change.Id.Value),
                    .. imported.Lessons.Select(lesson => lesson.Id.Value),
                ];
                names.ShouldBeUnique();
            },
            iter: 500,
            print: Told);
    }

    [Fact]
    public void The_retrospective_is_closed_at_the_time_of_the_import_in_the_given_conversation()
    {
        var retrospective = Import(new MinutesContent { Title = "Bilan", Phase = Phase.Naming }).Retrospective;

        retrospective.Phase.ShouldBe(Phase.Closed);
        (retrospective.OpenedAt, retrospective.ClosedAt).ShouldBe((Meeting.Later, Meeting.Later));
        retrospective.Conversation.ShouldBe("19:canal");
        retrospective.CurrentTheme.ShouldBeNull();
    }

    [Fact]
    public void Text_that_cannot_be_stored_is_rejected()
    {
        Should.Throw<ArgumentException>(() => Import(new MinutesContent { Title = "" }));
        Should.Throw<ArgumentException>(
            () => Import(new MinutesContent { Title = "t", Ungrouped = [new MinutesChange("a\0", Direction.Positive)] }));
    }

    private static ImportedRetrospective Import(MinutesContent minutes) =>
        ImportedRetrospective.From(minutes, "19:canal", Meeting.Later, Guid.NewGuid);

    [Fact]
    public void The_closing_day_of_the_file_is_used_unless_it_is_missing_or_in_the_future()
    {
        var minutes = new MinutesContent { Title = "Bilan", Language = "fr", Phase = Phase.Closed };

        Closed(minutes).ShouldBe(Meeting.Later);
        Closed(minutes with { ClosedOn = new DateOnly(2018, 11, 2) }).ShouldBe(new DateTimeOffset(2018, 11, 2, 0, 0, 0, TimeSpan.Zero));
        Closed(minutes with { ClosedOn = new DateOnly(2099, 1, 1) }).ShouldBe(Meeting.Later);

        static DateTimeOffset? Closed(MinutesContent told) =>
            ImportedRetrospective.From(told, "19:canal", Meeting.Later, Guid.NewGuid).Retrospective.ClosedAt;
    }

    [Theory]
    [InlineData(Anonymity.Names, "Aïcha", "Centre des femmes")]
    [InlineData(Anonymity.OrganisationOnly, null, "Centre des femmes")]
    [InlineData(Anonymity.Anonymous, null, null)]
    public void The_origin_of_a_change_is_imported_only_as_far_as_the_level_of_the_file_allows(
        Anonymity level, string? name, string? organisation)
    {
        var told = new MinutesChange("Un", Direction.Positive) { Author = new Attribution("Aïcha", "Centre des femmes") };
        var minutes = new MinutesContent { Title = "Bilan", Language = "fr", Phase = Phase.Closed, Anonymity = level, Ungrouped = [told] };

        var change = ImportedRetrospective.From(minutes, "19:canal", Meeting.Later, Guid.NewGuid).Changes.ShouldHaveSingleItem();

        change.SignedName?.Text.ShouldBe(name);
        (change.SignedName is null).ShouldBe(name is null);
        (change.SignedOrganisation?.Text).ShouldBe(organisation);
        change.Tighten(Anonymity.Anonymous);
        (change.SignedName ?? change.SignedOrganisation).ShouldBeNull();
    }

    private static MinutesContent DrawnUp(ImportedRetrospective imported) =>
        MinutesContent.Of(imported.Retrospective, imported.Themes, imported.Changes, imported.Lessons);

    private static string Told(MinutesContent minutes) => JsonSerializer.Serialize(minutes);

    private static Gen<int?> MaybeNumber(int least, int most) =>
        Gen.Select(Gen.Bool, Gen.Int[least, most], (any, number) => any ? number : (int?)null);
}
