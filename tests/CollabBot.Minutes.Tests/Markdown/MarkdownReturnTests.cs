using System.Text;
using CollabBot.Domain;
using CollabBot.Minutes.Json;
using CollabBot.Minutes.Markdown;
using CollabBot.Minutes.Tests.Outline;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CollabBot.Minutes.Tests.Markdown;

/// <summary>The Markdown file of the product: it is read back unchanged, and no editor shows anything but what people typed.</summary>
[Trait("promise", "the report is read back unchanged")]
public sealed class MarkdownReturnTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseAutoLinks().UsePipeTables().UseGridTables().UseTaskLists().UseFootnotes().UseDefinitionLists().UseMathematics()
        .UseEmphasisExtras(EmphasisExtraOptions.Default).UseGenericAttributes().UseCustomContainers().UseAbbreviations()
        .Build();

    private static readonly string[] Pieces =
    [
        "https://exemple.ca/a_b?c=1&d=2", "R&D", "&amp;", "&copy;", "&#38;", "www.exemple.ca", "a@b.ca", "@Zoé", "mailto:a@b.ca",
        "exemple.com",
        "[x](https://evil.example)", "![x](y.png)", "[x]: https://a.ca", "[^1]", "[ ] fait", "[sic]", "[[page]]", "<b>gras</b>",
        "<!-- x -->",
        "<https://a.ca>", "<at>Zoé</at>", "a < b > c", "*gras*", "**b**", "_i_", "snake_case", "__x__", "5 * 3", "~~s~~", "~5",
        "H~2~O", "==m==",
        "++i++", "a^2^", "`code`", "```", "$x$", "5 000 $", "$5 et $6", "C:\\temp", "\\", "\\*", "{#id}", "{{x}}", "C #",
        "# titre", "#3",
        "- point", "-5 %", "+ point", "+1", "* point", "> cite", "1. un", "2) deux", "2018. Oui", "---", "===", "***", ": def",
        ":::", "|a|b|",
        "|---|---|", "a | b", "Écueils", "Facilitants :", "direction Positive", "changes", "Notes", "why: x", "example: y", "place: z",
        "in short: w", "(Negative)", "2018-10-30", "2014–2018", " · ", "\u2060", "\u200B", "\u202E", "\uFEFF", "\u00A0", "\t",
        "  ", "   x",
        "\n", "\n\n", "\n\n\n", "\r\n", "\u2028", "\n    code", "\u0007", "œ", "é", "👩🏽‍🏫", "citoyen.ne.s", "« Wow »", "l’été",
        ":smile:", "'", "\"",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Fact]
    public void The_minutes_of_the_sample_meeting_come_back_unchanged()
    {
        var minutes = MinutesReader.Read(Seed.Bytes).Minutes();

        Content(Back(minutes)).ShouldBe(Content(minutes with { Language = "en" }));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Minutes_with_hostile_texts_come_back_unchanged(int seed)
    {
        var chance = new Random(seed);
        for (var round = 0; round < 150; round++)
        {
            var minutes = Minutes(chance);

            Content(Back(minutes)).ShouldBe(Content(minutes), $"seed {seed}, round {round}");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void An_editor_shows_hostile_texts_as_they_were_typed(int seed)
    {
        var chance = new Random(seed + 1000);
        for (var round = 0; round < 300; round++)
        {
            var text = Text(chance);
            var markdown = MinutesMarkdown.Of(
                new MinutesContent { Title = "t", Ungrouped = [new MinutesChange(text, Direction.Positive)], Notes = [text, "fin"] },
                new PlainWords());
            var document = Markdig.Markdown.Parse(markdown, Pipeline);

            document.Descendants().Where(part => !IsPlain(part)).Select(part => part.GetType().Name)
                .ShouldBeEmpty($"seed {seed}, round {round}\n{markdown}");
            Shown(document.Descendants<ListItemBlock>().Single()).ShouldBe(Plain(text), $"seed {seed}, round {round}\n{markdown}");
            document.OfType<ListBlock>().ShouldHaveSingleItem();
            document.OfType<HeadingBlock>().Count().ShouldBe(4);
        }
    }

    [Theory]
    [InlineData("https://exemple.ca/plan?a=1&b=2")]
    [InlineData("R&D, Q&R")]
    [InlineData("snake_case et C:\\temp")]
    [InlineData("Réseaux [sic] (2014)")]
    [InlineData("5 000 $ + 3 % = ~5 * 3")]
    [InlineData("-5 %, nº #3, a < b")]
    [InlineData("PIC... 14-18 | a.e.s -- citoyen.ne.s")]
    [InlineData("a@b.ca, @Zoé, www.exemple.ca")]
    public void An_ordinary_text_stands_in_the_file_as_typed(string text)
    {
        var markdown = MinutesMarkdown.Of(
            new MinutesContent { Title = "t", Ungrouped = [new MinutesChange(text, Direction.Positive)] }, new PlainWords());

        markdown.Replace("\u2060", "", StringComparison.Ordinal).ShouldEndWith($"\n- {text}\n");
    }

    [Fact]
    public void A_file_comes_back_unchanged_with_other_line_breaks_and_without_spaces_at_line_ends()
    {
        var minutes = Minutes(new Random(5)) with { Intention = "un\ndeux\n\ntrois" };
        var markdown = MinutesMarkdown.Of(minutes, new PlainWords());
        var trimmed = string.Join("\r\n", markdown.Split('\n').Select(line => line.TrimEnd(' ')));

        Content(Read("\uFEFF" + trimmed).Minutes()).ShouldBe(Content(minutes));
    }

    [Fact]
    public void A_file_that_a_person_edited_is_read_as_an_outline_without_escapes_and_with_its_line_breaks()
    {
        var minutes = MinutesReader.Read(Seed.Bytes).Minutes();
        var markdown = MinutesMarkdown.Of(minutes, new FrenchWords())
            .Replace(
                "#### Écueils\n\n- Pas assez",
                "#### Écueils\n\n- voir https://exemple.ca et R\\&D, \\*ici\\*  \n  puis là\n- Pas assez",
                StringComparison.Ordinal)
            + "\n## Présences\n\n- Zoé\n";

        var read = Read(markdown);

        Outlines.Shape(read.Minutes).ShouldBe(SeedOutlineTests.Shape
            .Replace("6/0/4", "6/0/5", StringComparison.Ordinal)
            .Replace("notes 3", "notes " + read.Minutes.Notes.Count, StringComparison.Ordinal));
        read.Minutes.Themes[0].Lessons.Select(lesson => lesson.Text).ShouldContain("voir https://exemple.ca et R&D, *ici*\npuis là");
        read.Remarks.OfType<MinutesRemark.UnknownHeading>().Last().Points.ShouldBe(1);
    }

    [Theory]
    [InlineData("&#0;")]
    [InlineData("&#55357;")]
    [InlineData("&#65534; &#99999;")]
    public void A_character_reference_that_cannot_be_stored_stays_as_it_is(string reference)
    {
        var read = Read($"# t\n\n## Changements positifs\n\n- a {reference}\n");

        read.Minutes.Ungrouped.ShouldHaveSingleItem().Text.ShouldBe($"a {reference}");
        ImportedRetrospective.From(read.Minutes, "c", DateTimeOffset.UnixEpoch, Guid.NewGuid).Changes.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("# t\n\n## changes\n\n### direction Positive\n\n#### a\n\n- b\n\n## Présences\n\n- Zoé\n")]
    [InlineData("# t\n\n## changes\n\n### direction Positive\n\n#### a\n\n- b\n\n## lessons\n\n### z\n\n#### Enabler\n\n- c\n")]
    [InlineData("# t\n\n## ungrouped\n\n### direction Positive\n\n- a\n\nb\n")]
    [InlineData("# t\n")]
    public void A_file_that_writing_would_not_give_again_is_not_taken_for_one_of_the_product(string text)
    {
        if (Read(text, new PlainWords()) is MinutesReading.Understood read) read.Remarks.OfType<MinutesRemark.OwnFile>().ShouldBeEmpty();
    }

    private static bool IsPlain(MarkdownObject part) => part is ParagraphBlock or HeadingBlock or ListBlock or ListItemBlock
        or LinkReferenceDefinitionGroup or LiteralInline or LineBreakInline or HtmlEntityInline
        || part.GetType() == typeof(ContainerInline);

    private static MinutesContent Back(MinutesContent minutes)
    {
        var read = Read(MinutesMarkdown.Of(minutes, new PlainWords()), new PlainWords())
            .ShouldBeOfType<MinutesReading.Understood>(MinutesMarkdown.Of(minutes, new PlainWords()));
        read.Remarks.ShouldContain(new MinutesRemark.OwnFile(), MinutesMarkdown.Of(minutes, new PlainWords()));
        return read.Minutes;
    }

    private static MinutesReading.Understood Read(string text) =>
        Read(text, new FrenchWords(), new PlainWords()).ShouldBeOfType<MinutesReading.Understood>(text);

    private static MinutesReading Read(string text, params IMinutesWords[] words) =>
        MinutesReader.Read(Encoding.UTF8.GetBytes(text), "nom", words);

    private static string Content(MinutesContent minutes) => MinutesJson.Write(minutes);

    /// <summary>Random minutes, in the order in which they are written.</summary>
    private static MinutesContent Minutes(Random chance)
    {
        var count = chance.Next(1, 5);
        var directions = Enumerable.Range(0, count).Select(_ => (Direction)chance.Next(4)).Order().ToList();
        var ranks = Enumerable.Range(1, count).OrderBy(_ => chance.Next()).ToList();
        var themes = directions.Select((direction, i) =>
        {
            var lessons = Many(chance, () => Lesson(chance)).OrderBy(lesson => lesson.Kind).ToList();
            var label = Normal($"{i} {Text(chance)}");
            return new MinutesTheme
            {
                LongLabel = label,
                ShortLabel = chance.Next(2) == 0 ? label : Normal($"{Text(chance)} {i}"),
                Direction = direction,
                Retained = true,
                Rank = i + 1,
                DeepeningRank = lessons.Count > 0 ? ranks[i] : null,
                RetainedBecause = Maybe(chance),
                Changes = Many(chance, () => Change(chance, direction)),
                Lessons = lessons,
            };
        }).ToList();
        var deepened = themes.Where(theme => theme.DeepeningRank is not null).OrderBy(theme => theme.DeepeningRank).ToList();
        return new MinutesContent
        {
            Title = Normal(Text(chance)),
            Intention = Maybe(chance),
            HeldOn = chance.Next(2) == 0 ? null : new DateOnly(2018, 10, 30),
            Period = chance.Next(2) == 0 ? null : Period.Between(2014, 2018).Match(period => (Period?)period, _ => null),
            Place = Maybe(chance),
            Language = "en",
            RetainedCount = count,
            Notes = Many(chance, () => Normal(Text(chance))),
            OverrideReason = Maybe(chance),
            Dissents = Many(chance, () => Normal(Text(chance))),
            Themes = [.. themes.Select(theme => theme with { DeepeningRank = deepened.IndexOf(theme) is >= 0 and var at ? at + 1 : null })],
            Ungrouped =
            [
                .. Many(chance, () => Change(chance, (Direction)chance.Next(4))).Append(new MinutesChange("seul", Direction.Unclear))
                    .OrderBy(change => change.Direction)
            ],
        };
    }

    private static MinutesChange Change(Random chance, Direction direction) =>
        new(Normal(Text(chance)), chance.Next(3) == 0 ? (Direction)chance.Next(4) : direction, Maybe(chance), Maybe(chance));

    private static MinutesLesson Lesson(Random chance) =>
        new((LessonKind)chance.Next(3), Normal(Text(chance)), Many(chance, () => Normal(Text(chance))));

    private static List<T> Many<T>(Random chance, Func<T> make) => [.. Enumerable.Range(0, chance.Next(3)).Select(_ => make())];

    private static string? Maybe(Random chance) => chance.Next(2) == 0 ? null : Normal(Text(chance));

    private static string Text(Random chance)
    {
        var pieces = Enumerable.Range(0, chance.Next(1, 6)).Select(_ => Pieces[chance.Next(Pieces.Length)]);
        var text = string.Join(chance.Next(3) == 0 ? "" : " ", pieces).Trim();
        return Wording.Parse(text, 10_000).Match(wording => wording.Text, _ => "mot");
    }

    // A line break of any kind comes back as a line feed.
    private static string Normal(string text) => text.ReplaceLineEndings("\n");

    private static string Shown(ListItemBlock item) => Plain(string.Join('\n', item.OfType<ParagraphBlock>()
        .Select(paragraph => string.Concat(paragraph.Inline!.Descendants().Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            LineBreakInline => "\n",
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            _ => "",
        })))));

    // Renderers show white space at the ends of lines and several empty lines in their own way.
    private static string Plain(string text) => string.Join(
        '\n',
        Normal(text).Replace("\u2060", "", StringComparison.Ordinal)
            .Split('\n')
            .Select(line => line.Trim(' ', '\t'))
            .Where(line => line.Length > 0));
}
