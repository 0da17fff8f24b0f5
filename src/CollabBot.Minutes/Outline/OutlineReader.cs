using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Minutes.Labels;

namespace CollabBot.Minutes.Outline;

/// <summary>Reads the outline of a meeting's minutes: a typed text with headings, labels and bulleted lists.</summary>
internal static partial class OutlineReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, with any kind of line breaks.</param>
    /// <param name="name">The title of the meeting if the document has none.</param>
    public static MinutesReading Read(string text, string? name = null)
    {
        var document = OutlineDocument.Of(text);
        if (!document.Headings.Any(IsTelling)) return new MinutesReading.Refused(new MinutesFault.NoMinutes());

        var language = LanguageOf(document);
        var stems = new WordStems();
        var draft = OutlineParser.Read(document, language, stems);
        var minutes = OutlineMinutes.Of(draft, language, name, stems);
        if (minutes.Ungrouped.Count == 0 && minutes.Themes.All(theme => theme.Changes.Count == 0 && theme.Lessons.Count == 0))
        {
            return new MinutesReading.Refused(new MinutesFault.NoMinutes());
        }

        return new MinutesReading.Understood(minutes, [.. document.Remarks, .. draft.Remarks]);
    }

    // « Changes » or « Goals » alone also occur in documents that are no minutes; the headings accepted here do not.
    private static bool IsTelling(HeadingMatch? heading) =>
        heading is { IsList: true }
            or { IsDirection: true }
            or { Heading: OutlineHeading.SecondPart }
            or { Heading: OutlineHeading.FirstPart, IsBare: false };

    // The headings decide the language; if they fit both languages equally, the short words of the text decide.
    private static string LanguageOf(OutlineDocument document)
    {
        var lean = document.Headings.Sum(heading => heading?.Lean ?? 0);
        if (lean == 0)
        {
            foreach (var line in document.Lines)
            {
                var folded = Folding.Of(line.Text);
                lean += FrenchWord().Count(folded) - EnglishWord().Count(folded);
            }
        }

        return lean < 0 ? "en" : "fr";
    }

    [GeneratedRegex(@"\b(?:le|la|les|des|du|de|et|une|pour|dans|est|avec|qui|au)\b")]
    private static partial Regex FrenchWord();

    [GeneratedRegex(@"\b(?:the|of|and|to|for|with|is|are|that|by|was|our)\b")]
    private static partial Regex EnglishWord();
}
