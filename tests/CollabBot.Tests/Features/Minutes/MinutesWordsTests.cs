using System.Text;
using CollabBot.Domain;
using CollabBot.Features.Minutes;
using CollabBot.Localization;
using CollabBot.Minutes;
using CollabBot.Minutes.Json;
using CollabBot.Minutes.Markdown;
using CollabBot.Testing.Samples;

namespace CollabBot.Tests.Features.Minutes;

/// <summary>The language of the minutes.</summary>
public sealed class MinutesWordsTests
{
    [Fact]
    public void French_minutes_have_the_headings_of_the_sample_document()
    {
        var markdown = Of(Seed.Minutes, Texts.French);

        Headings(markdown).Where(heading => !heading.StartsWith("####", StringComparison.Ordinal)).ShouldBe(
        [
            "# Cerner les « Wow » de nos collaborations",
            "## L’intention de la rencontre",
            "## Les changements les plus significatifs",
            "### Changements positifs",
            "### Changements négatifs",
            "### Pas de changement",
            "### À préciser",
            "## Les facteurs facilitants et les écueils à éviter",
            "### Élargissement des réseaux",
            "### Intersectorialité",
            "### Essoufflement/éparpillement",
            "### Perte d'autonomie",
            "### Faible participation citoyenne dans les concertations",
            "## Notes",
        ]);
        string[] kinds = ["#### Facilitants", "#### Souhaits", "#### Écueils"];
        kinds.ShouldBeSubsetOf(Headings(markdown));
        markdown.ShouldContain("\n30 octobre 2018 · ");
        markdown.ShouldContain("2014–2018");
    }

    [Fact]
    public void English_minutes_have_English_headings_and_leave_the_contributions_as_typed()
    {
        var markdown = Of(Seed.Minutes, Texts.English);

        markdown.ShouldContain("\nOctober 30, 2018 · ");
        markdown.ShouldContain("- Y adhérer");
        Headings(markdown).ShouldContain("## The most significant changes");
        Headings(markdown).ShouldNotContain("#### Facilitants");
    }

    [Fact]
    public void Details_of_a_change_and_the_remark_that_minutes_are_provisional_are_in_words()
    {
        var minutes = new MinutesContent
        {
            Title = "t",
            Phase = Phase.Grouping,
            Themes =
            [
                new MinutesTheme
                {
                    LongLabel = "a", ShortLabel = "a", Direction = Direction.Positive,
                    Changes = [new MinutesChange("c", Direction.Negative, "w", "x")],
                },
            ],
        };

        var markdown = Of(minutes, Texts.French);

        markdown.ShouldContain("- c\n  - (négatif)\n  - Pourquoi\u00A0: w\n  - Exemple\u00A0: x\n");
        markdown.ShouldContain("provisoire");
    }

    [Trait("promise", "the report is read back unchanged")]
    [Theory]
    [InlineData("fr", false)]
    [InlineData("en", false)]
    [InlineData("fr", true)]
    [InlineData("en", true)]
    public void A_report_of_the_product_is_imported_unchanged(string language, bool isHostile)
    {
        const string Hostile = "voir https://exemple.ca/a_b et R&D\n- pas un point\n\n## ni un titre [x](https://a.ca) &amp;";
        var minutes = Seed.Minutes with { Language = language, Place = isHostile ? "2018-10-30 · " + Hostile : "École" };
        if (isHostile)
        {
            minutes = minutes with
            {
                Title = "# " + Hostile,
                Intention = Hostile,
                Notes = [Hostile, "Notes"],
                OverrideReason = Hostile,
                Dissents = [Hostile],
                Ungrouped = [new MinutesChange(Hostile, Direction.Negative, Hostile, Hostile)],
                Themes =
                [
                    .. minutes.Themes.Select(theme => theme with
                    {
                        RetainedBecause = Hostile,
                        Lessons = [.. theme.Lessons.Select(lesson => lesson with { Text = Hostile + lesson.Text, Items = [Hostile] })],
                    })
                ],
            };
        }

        var read = MinutesReader.Read(Encoding.UTF8.GetBytes(Of(minutes, Texts.For(language))), null, MinutesWords.All);

        MinutesJson.Write(read.ShouldBeOfType<MinutesReading.Understood>().Minutes).ShouldBe(MinutesJson.Write(minutes));
    }

    private static string Of(MinutesContent minutes, Texts texts) => MinutesMarkdown.Of(minutes, new MinutesWords(texts));

    private static List<string> Headings(string markdown) => [.. markdown.Split('\n').Where(line => line.StartsWith('#'))];
}
