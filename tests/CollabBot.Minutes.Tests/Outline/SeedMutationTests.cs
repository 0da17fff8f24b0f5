using System.Text;
using System.Text.RegularExpressions;
using CollabBot.Domain;

namespace CollabBot.Minutes.Tests.Outline;

/// <summary>The sample document written down in other ways, which must be read with the same result.</summary>
public sealed partial class SeedMutationTests
{
    public static TheoryData<string> Ways => [.. Mutations.Keys];

    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["L'intention de la rencontre"] = "The purpose of the meeting",
        ["5 changements le plus significatifs"] = "The 5 most significant changes",
        ["Changements positifs"] = "Positive changes",
        ["Changements négatifs"] = "Negative changes",
        ["Les facteurs facilitants et les écueils à éviter"] = "Enablers and pitfalls to avoid",
        ["Facilitants"] = "What helped",
        ["Souhaits"] = "Wishes",
        ["Écueils"] = "Pitfalls",
    };

    private static readonly Dictionary<string, Func<string, string>> Mutations = new()
    {
        ["line breaks of Windows"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["line breaks of old Macs"] = text => text.Replace("\n", "\r", StringComparison.Ordinal),
        ["byte order mark"] = text => "\uFEFF" + text,
        ["no blank lines"] = text => BlankLines().Replace(text, "\n"),
        ["many blank lines"] = text => text.Replace("\n", "\n\n\n", StringComparison.Ordinal),
        ["blank lines with white space"] = text => text.Replace("\n\n", "\n \t\n", StringComparison.Ordinal),
        ["white space at line ends"] = text => text.Replace("\n", "  \n", StringComparison.Ordinal),
        ["tab before sub-items"] = text => text.Replace("\n - ", "\n\t- ", StringComparison.Ordinal),
        ["everything indented"] = text => text.Replace("\n", "\n    ", StringComparison.Ordinal),
        ["bullets indented"] = text => text
            .Replace("\n - ", "\n       - ", StringComparison.Ordinal)
            .Replace("\n- ", "\n   - ", StringComparison.Ordinal),
        ["round bullets"] = text => text
            .Replace("\n- ", "\n• ", StringComparison.Ordinal)
            .Replace("\n - ", "\n  ◦ ", StringComparison.Ordinal),
        ["bullets of Word without indent"] = text => text
            .Replace("\n- ", "\n•\t", StringComparison.Ordinal)
            .Replace("\n - ", "\no\t", StringComparison.Ordinal),
        ["bullets without a space"] = text => text
            .Replace("\n- ", "\n-", StringComparison.Ordinal)
            .Replace("\n - ", "\n  -", StringComparison.Ordinal),
        ["stars"] = text => text.Replace("- ", "* ", StringComparison.Ordinal),
        ["dashes"] = text => text.Replace("\n- ", "\n– ", StringComparison.Ordinal).Replace("\n - ", "\n   — ", StringComparison.Ordinal),
        ["arrows"] = text => text.Replace("\n- ", "\n→ ", StringComparison.Ordinal).Replace("\n - ", "\n  ‣ ", StringComparison.Ordinal),
        ["numbered"] = text => Number(text, n => $"{n}. ", n => $"   {(char)('a' + n - 1)}) "),
        ["another bullet on every line"] = text => Bullets(text, "-", "•", "*", "–", "—", "▪", "◦", "→", "+", "o", "‣", "·", "➢", "■"),
        ["another bullet or number on every line"] = text => Bullets(
            text, "-", "1.", "•", "2)", "(3)", "◦", "4°", "a)", "b)", "1.1", "1.2", "ii)", "iii)"),
        ["a deeper level below the sub-items"] = text => text.Replace("\n - Y adhérer", "\n   - Y adhérer", StringComparison.Ordinal),
        ["a page header of one line"] = text => EveryTenth(text, "Cerner les « Wow » de nos collaborations"),
        ["a page header of three lines"] = text => EveryTenth(
            "Table de quartier\n" + text.TrimStart(),
            "Table de quartier\n\nCerner les « Wow » de nos collaborations\nCompilation et compte-rendu "
            + "de la rencontre de quartier du 30 octobre 2018"),
        ["form feeds at every tenth line"] = text => EveryTenth(text, "\f"),
        ["form feeds within lines"] = text => text.Replace("\n- ", "\n\f- ", StringComparison.Ordinal),
        ["line breaks, mark and accents at once"] = text =>
            "\uFEFF" + text.Normalize(NormalizationForm.FormD).Replace("\n", "\r\n", StringComparison.Ordinal),
        ["souhaits and écueils before facilitants"] = SwapLists,
        ["numbered headings"] = text => NumberHeadings(text),
        ["numbered with brackets"] = text => Number(text, n => $"{n}) ", n => $"    ({n}) "),
        ["page header at every tenth line"] = text => EveryTenth(
            text, "Cerner les « Wow » de nos collaborations\n\nCompilation et compte-rendu de la rencontre de quartier du 30 octobre 2018"),
        ["page numbers"] = text => EveryTenth(text, "\n12\n"),
        ["page numbers with words and form feeds"] = text => EveryTenth(text, "Page 3 de 7\f"),
        ["another footer on every page"] = text => EveryTenth(text, "Table de quartier du Nord\n"),
        ["form feed before every header"] = text => text.Replace("\nCerner", "\n\fCerner", StringComparison.Ordinal),
        ["no page header"] = text => text[..200] + text[200..].Replace(Header, "", StringComparison.Ordinal),
        ["headings in capitals"] = text => HeadingLines(text, line => line.ToUpperInvariant()),
        ["headings in small letters"] = text => HeadingLines(text, line => line.ToLowerInvariant()),
        ["headings with a colon"] = text => HeadingLines(text, line => line.TrimEnd(' ', ':') + " :"),
        ["headings in bold"] = text => HeadingLines(text, line => $"**{line}**"),
        ["headings with hashes"] = text => HeadingLines(text, line => $"### {line}"),
        ["headings underlined"] = text => HeadingLines(text, line => $"{line}\n{new string('-', 12)}"),
        ["headings without accents"] = text => HeadingLines(text, line => line
            .Replace("É", "E", StringComparison.Ordinal)
            .Replace("é", "e", StringComparison.Ordinal)
            .Replace("à", "a", StringComparison.Ordinal)),
        ["headings in English"] = text => HeadingLines(text, line => English[line.TrimEnd(' ', ':')]),
        ["typographic apostrophes"] = text => text.Replace('\'', '’'),
        ["no-break spaces"] = text => text
            .Replace(" :", "\u00A0:", StringComparison.Ordinal)
            .Replace("« ", "«\u00A0", StringComparison.Ordinal),
        ["wrapped with a hanging indent"] = text => Wrap(text, 60),
    };

    private const string Header =
        "Cerner les « Wow » de nos collaborations\n\nCompilation et compte-rendu de la rencontre de quartier du 30 octobre 2018\n\n";

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_differently_formatted_document_gives_the_same_themes_and_lessons(string way)
    {
        var text = Mutations[way](Seed.Text);
        text.ShouldNotBe(Seed.Text);

        Plain(Outlines.Shape(Outlines.Read(text))).ShouldBe(Plain(SeedOutlineTests.Shape));
    }

    [Fact]
    public void Decomposed_accents_are_understood_and_kept_unchanged()
    {
        var text = Seed.Text.Normalize(NormalizationForm.FormD);

        var minutes = Outlines.Read(text);

        Outlines.Shape(minutes).ShouldBe(SeedOutlineTests.Shape.Normalize(NormalizationForm.FormD));
        minutes.HeldOn.ShouldBe(new DateOnly(2018, 10, 30));
        minutes.Themes[1].Lessons.ShouldAllBe(lesson => text.Contains(lesson.Text));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1252")]
    public void The_file_is_read_in_every_supported_encoding_with_and_without_a_byte_order_mark(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        foreach (var preamble in new[] { encoding.GetPreamble(), [] })
        {
            var reading = MinutesReader.Read([.. preamble, .. encoding.GetBytes(Seed.Text)]);
            Outlines.Shape(reading.Minutes()).ShouldBe(SeedOutlineTests.Shape);
        }
    }

    [Fact]
    public void The_lessons_part_may_come_before_the_changes_part()
    {
        var cut = Seed.Text.IndexOf("5 changements", StringComparison.Ordinal);
        var second = Seed.Text.IndexOf("Les facteurs facilitants", StringComparison.Ordinal);
        var text = Seed.Text[..cut] + Seed.Text[second..] + "\n\n" + Seed.Text[cut..second];

        Outlines.Shape(Outlines.Read(text)).ShouldBe(SeedOutlineTests.Shape);
    }

    [Fact]
    public void The_lessons_part_needs_no_heading() =>
        Plain(Outlines.Shape(Outlines.Read(
            Seed.Text.Replace("Les facteurs facilitants et les écueils à éviter\n", "", StringComparison.Ordinal))))
            .ShouldBe(Plain(SeedOutlineTests.Shape));

    // Labels are compared without case, accents, spaces and apostrophes, because the mutation may have changed these.
    private static string Plain(string shape) => Folding
        .Of(shape.Replace("notes 4", "notes 3", StringComparison.Ordinal))
        .Replace(" :", ":", StringComparison.Ordinal);

    private static string Number(string text, Func<int, string> item, Func<int, string> subItem)
    {
        var (items, subItems) = (0, 0);
        var lines = text.Split('\n').Select(line =>
        {
            if (line.StartsWith("- ", StringComparison.Ordinal)) (items, subItems, line) = (items + 1, 0, item(items + 1) + line[2..]);
            else if (line.StartsWith(" - ", StringComparison.Ordinal)) (subItems, line) = (subItems + 1, subItem(subItems + 1) + line[3..]);
            else if (line.Length > 0) items = 0;
            return line;
        });
        return string.Join('\n', lines);
    }

    private static string Bullets(string text, params string[] bullets)
    {
        var next = 0;
        return ItemStart().Replace(text, match => $"\n{match.Groups[1].Value}{bullets[next++ % bullets.Length]} ");
    }

    private static string SwapLists(string text) =>
        Section().Replace(
            text, match => "Écueils\n\n" + match.Groups[2].Value + "\n\nFacilitants\n\n" + match.Groups[1].Value.Trim() + "\n\n");

    private static string NumberHeadings(string text)
    {
        var number = 0;
        return HeadingLines(text, line => line.StartsWith("Facil", StringComparison.Ordinal)
                || line.StartsWith("Écu", StringComparison.Ordinal)
                || line.StartsWith("Sou", StringComparison.Ordinal)
            ? line
            : $"{++number}. {line}");
    }

    private static string EveryTenth(string text, string line) =>
        string.Join('\n', text.Split('\n').SelectMany((old, i) => i % 10 == 9 ? [old, line] : new[] { old }));

    private static string HeadingLines(string text, Func<string, string> change) =>
        string.Join('\n', text.Split('\n').Select(line => English.ContainsKey(line.TrimEnd(' ', ':')) ? change(line) : line));

    private static string Wrap(string text, int width) => string.Join('\n', text.Split('\n').Select(line =>
    {
        if (!line.TrimStart().StartsWith("- ", StringComparison.Ordinal)) return line;
        var hang = "\n" + new string(' ', line.IndexOf('-', StringComparison.Ordinal) + 2);
        var wrapped = new StringBuilder();
        var length = 0;
        foreach (var word in line.Split(' '))
        {
            if (length > 0) wrapped.Append(length + word.Length > width ? hang : " ");
            length = length > 0 && length + word.Length > width ? word.Length : length + word.Length + 1;
            wrapped.Append(word);
        }

        return wrapped.ToString();
    }));

    [GeneratedRegex(@"\n( *)- ")]
    private static partial Regex ItemStart();

    [GeneratedRegex(@"Facilitants\n([\s\S]*?)Écueils\n\n((?: ?- .*\n?)+)")]
    private static partial Regex Section();

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLines();
}
