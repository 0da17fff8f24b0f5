using System.Globalization;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Minutes;
using CollabBot.Minutes.Json;
using CollabBot.Minutes.Labels;

namespace CollabBot.Features.Import;

/// <summary>Explains to a person what was read from an imported file, so that they can check it, or why it was refused.</summary>
internal static class ImportExplanation
{
    private const int MaxQuoteLength = 160;

    public static IReadOnlyList<string> Of(MinutesReading reading, Texts texts) => reading switch
    {
        MinutesReading.Understood understood =>
            [.. Warnings(understood.Remarks, texts), .. Of(understood.Minutes, texts), .. Of(understood.Remarks, texts)],
        MinutesReading.Refused refused => [Of(refused.Fault, texts)],
        _ => [],
    };

    /// <summary>Why a file was refused, in one sentence.</summary>
    public static string Of(MinutesFault fault, Texts texts) => fault switch
    {
        MinutesFault.Empty => texts.ImportRefusedEmpty(),
        MinutesFault.TooLarge large => texts.ImportRefusedTooLarge(large.Limit),
        MinutesFault.NotText => texts.ImportRefusedNotText(),
        MinutesFault.Markup => texts.ImportRefusedMarkup(),
        MinutesFault.BadJson json => Of(json.Fault, texts),
        _ => texts.ImportRefusedNoReport(),
    };

    private static string Of(MinutesJsonFault fault, Texts texts) => fault switch
    {
        MinutesJsonFault.NotJson broken => texts.ImportRefusedNotJson(broken.Line),
        MinutesJsonFault.TooLarge large => texts.ImportRefusedTooLarge(large.Limit),
        MinutesJsonFault.UnknownVersion unknown => texts.ImportRefusedVersion(unknown.Version, MinutesJson.Version),
        MinutesJsonFault.Missing missing => texts.ImportRefusedMissing(missing.Path),
        MinutesJsonFault.WrongType wrong => texts.ImportRefusedType(wrong.Path),
        MinutesJsonFault.UnknownValue unknown => texts.ImportRefusedValue(unknown.Path, Quote(unknown.Value)),
        MinutesJsonFault.UnreadableText unreadable => texts.ImportRefusedText(unreadable.Path),
        _ => texts.ImportRefusedNoReport(),
    };

    // What makes the whole reading doubtful comes first.
    private static IEnumerable<string> Warnings(IReadOnlyList<MinutesRemark> remarks, Texts texts) => remarks
        .OfType<MinutesRemark.WronglyDecoded>()
        .SelectMany(wrong => new[] { texts.ImportWronglyDecoded(wrong.Line, Quote(wrong.Text), wrong.Count), "" });

    private static IEnumerable<string> Of(MinutesContent minutes, Texts texts)
    {
        yield return texts.ImportTitle(Quote(minutes.Title));
        yield return texts.ImportDate(minutes.HeldOn);
        yield return texts.ImportPeriod(minutes.Period);
        if (minutes.Place is { } place) yield return texts.ImportPlace(Quote(place));
        if (minutes.Intention is { } intention) yield return texts.ImportIntention(Quote(intention));
        yield return texts.ImportLanguage(minutes.Language);
        yield return "";
        yield return $"{texts.ThemeCount(minutes.Themes.Count)} · {Counts(minutes.Themes, texts)}";
        foreach (var (theme, index) in minutes.Themes.Select((theme, index) => (theme, index)))
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{index + 1}. {Quote(theme.LongLabel)} ({texts.DirectionWord(theme.Direction)})");
            yield return "   " + Counts([theme], texts);
        }

        if (minutes.Ungrouped.Count > 0) yield return texts.ImportUngrouped(minutes.Ungrouped.Count);
        if (minutes.Notes.Count > 0) yield return texts.ImportNotes(minutes.Notes.Count);
    }

    private static string Counts(IReadOnlyList<MinutesTheme> themes, Texts texts)
    {
        List<string> counts = [texts.ChangeCount(themes.Sum(theme => theme.Changes.Count))];
        foreach (var kind in Enum.GetValues<LessonKind>())
        {
            var lessons = themes.SelectMany(theme => theme.Of(kind)).ToList();
            var items = lessons.Sum(lesson => lesson.Items.Count);
            counts.Add(texts.LessonCount(kind, lessons.Count) + (items == 0 ? "" : $" ({texts.ImportSubItems(items)})"));
        }

        return string.Join(", ", counts);
    }

    private static List<string> Of(IReadOnlyList<MinutesRemark> remarks, Texts texts)
    {
        List<string> lines = [];
        Section(lines, texts.ImportMatches(), remarks.Select(remark => MatchLine(remark, texts)));

        // The same heading or page mark occurs many times, so each is listed once, with its line numbers.
        var headings = remarks.OfType<MinutesRemark.Heading>()
            .GroupBy(heading => heading.Text)
            .Select(group => texts.ImportHeading(group.Count(), Quote(group.Key), Lines(group.Select(heading => heading.Line))));
        var marks = remarks
            .OfType<MinutesRemark.PageMark>()
            .Select(mark => texts.ImportHeading(mark.Lines.Count, Quote(mark.Text), Lines(mark.Lines)))
            .ToList();
        Section(
            lines,
            texts.ImportRemarks(),
            [
                .. remarks.Select(remark => RemarkLine(remark, texts)),
                marks.Count == 0 ? null : texts.ImportPageMarks(string.Join(", ", marks)),
                .. headings.Select(texts.ImportHeadings),
            ]);
        return lines;
    }

    private static string? MatchLine(MinutesRemark remark, Texts texts) => remark switch
    {
        MinutesRemark.Matched { How: LabelMatch.Same } match => texts.ImportMatchedSame(Quote(match.Label), Quote(match.LongLabel)),
        MinutesRemark.Matched { How: LabelMatch.Words } match =>
            texts.ImportMatchedWords(Quote(match.Label), Quote(match.LongLabel), string.Join(", ", match.Words)),
        MinutesRemark.Matched match => texts.ImportMatchedElimination(Quote(match.Label), Quote(match.LongLabel)),
        MinutesRemark.Unmatched alone => texts.ImportUnmatched(Quote(alone.Label)),
        _ => null,
    };

    private static string? RemarkLine(MinutesRemark remark, Texts texts) => remark switch
    {
        MinutesRemark.Note note => texts.ImportNote(note.Line, Quote(note.Text)),
        MinutesRemark.Fact fact => texts.ImportFact(fact.Line, Quote(fact.Text)),
        MinutesRemark.PageHeader header => texts.ImportPageHeader(Quote(header.Text), header.Lines.Count, Lines(header.Lines)),
        MinutesRemark.EmptyTheme empty => texts.ImportEmptyTheme(Quote(empty.Label)),
        MinutesRemark.MixedTheme mixed => texts.ImportMixedTheme(Quote(mixed.Label)),
        MinutesRemark.ListWithoutTheme alone => texts.ImportListWithoutTheme(alone.Line, Quote(alone.Label)),
        MinutesRemark.ItemWithoutList item => texts.ImportItemWithoutList(item.Line, Quote(item.Text)),
        MinutesRemark.UnknownHeading { Points: 0 } heading => texts.ImportNote(heading.Line, Quote(heading.Text)),
        MinutesRemark.UnknownHeading heading => texts.ImportUnknownHeading(heading.Line, Quote(heading.Text), heading.Points),
        MinutesRemark.BareList bare => texts.ImportBareList(bare.Line),
        MinutesRemark.Joined joined => texts.ImportJoined(joined.Line, Quote(joined.Text)),
        MinutesRemark.Example example => texts.ImportExample(example.Line, Quote(example.Text)),
        MinutesRemark.TitleMissing missing => texts.ImportTitleMissing(Quote(missing.Title)),
        MinutesRemark.DateAmbiguous date => texts.ImportDateAmbiguous(Quote(date.Text), date.Read),
        MinutesRemark.OwnFile => texts.ImportOwnFile(),
        MinutesRemark.OldEncoding => texts.ImportOldEncoding(),
        MinutesRemark.UnknownField field => texts.ImportUnknownField(Quote(field.Path)),
        _ => null,
    };

    private static void Section(List<string> lines, string title, IEnumerable<string?> content)
    {
        var told = content.OfType<string>().ToList();
        if (told.Count == 0) return;
        lines.Add("");
        lines.Add(title);
        lines.AddRange(told.Select(line => "  " + line));
    }

    private static string Lines(IEnumerable<int> lines) =>
        string.Join(", ", lines.Select(line => line.ToString(CultureInfo.InvariantCulture)));

    // Control characters from the file must not reach the terminal.
    private static string Quote(string text)
    {
        var shown = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        if (shown.Length <= MaxQuoteLength) return shown;

        var cut = shown.LastIndexOf(' ', MaxQuoteLength);
        if (cut < MaxQuoteLength / 2) cut = char.IsHighSurrogate(shown[MaxQuoteLength - 1]) ? MaxQuoteLength - 1 : MaxQuoteLength;
        return shown[..cut] + " …";
    }
}
