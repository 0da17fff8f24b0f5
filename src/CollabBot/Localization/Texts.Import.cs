using System.Globalization;
using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of the import and export commands, and of what an import has understood.</summary>
internal sealed partial class Texts
{
    public string ImportPlaceMissing() => Say();

    public string ImportFileMissing(string path) => Say([path]);

    public string Imported(string id) => Say([id]);

    public string ImportedOpen(Phase phase) => Say([PhaseName(phase)]);

    public string ImportedBefore(string id) => Say([id]);

    public string FileRefused(string reason) => Say([reason]);

    public string ExportNothing() => Say();

    public string ExportSeveral() => Say();

    public string ExportUnknown(string id) => Say([id]);

    public string ImportTitle(string title) => Say([title]);

    public string ImportDate(DateOnly? date) => Say([date is { } day ? Date(day) : ImportNotFound()]);

    public string ImportPeriod(Period? period) => Say([period?.ToString() ?? ImportNotFound()]);

    public string ImportPlace(string place) => Say([place]);

    public string ImportIntention(string intention) => Say([intention]);

    public string ImportLanguage(string language) => Say([
        CultureInfo.GetCultureInfo(language).TwoLetterISOLanguageName == Language
            ? Say("Import_OwnLanguage")
            : Say("Import_OtherLanguage")]);

    public string ImportSubItems(int count) => SayCount(count);

    public string ImportUngrouped(int count) => SayCount(count);

    public string ImportNotes(int count) => SayCount(count);

    public string ImportNote(int line, string text) => Say([line, text]);

    public string ImportMatches() => Say();

    public string ImportMatchedSame(string label, string longLabel) => Say([label, longLabel]);

    public string ImportMatchedWords(string label, string longLabel, string words) => Say([label, longLabel, words]);

    public string ImportMatchedElimination(string label, string longLabel) => Say([label, longLabel]);

    public string ImportUnmatched(string label) => Say([label]);

    public string ImportRemarks() => Say();

    public string ImportHeadings(string headings) => Say([headings]);

    public string ImportHeading(int count, string text, string lines) => SayCount(count, [text, lines]);

    public string ImportFact(int line, string text) => Say([line, text]);

    public string ImportPageHeader(string text, int count, string lines) => SayCount(count, [text, lines]);

    public string ImportPageMarks(string marks) => Say([marks]);

    public string ImportEmptyTheme(string label) => Say([label]);

    public string ImportMixedTheme(string label) => Say([label]);

    public string ImportListWithoutTheme(int line, string label) => Say([line, label]);

    public string ImportItemWithoutList(int line, string text) => Say([line, text]);

    public string ImportUnknownHeading(int line, string text, int points) => SayCount(points, [line, text]);

    public string ImportBareList(int line) => Say([line]);

    public string ImportJoined(int line, string text) => Say([line, text]);

    public string ImportExample(int line, string text) => Say([line, text]);

    public string ImportTitleMissing(string title) => Say([title]);

    public string ImportDateAmbiguous(string text, DateOnly read) => Say([text, Date(read)]);

    public string ImportOldEncoding() => Say();

    public string ImportWronglyDecoded(int line, string text, int count) => SayCount(count, [line, text]);

    public string ImportNotStored(string option) => Say([option]);

    public string ImportOwnFile() => Say();

    public string ImportUnknownField(string path) => Say([path]);

    public string ImportRefusedEmpty() => Say();

    public string ImportRefusedTooLarge(long limit) => Say([limit / 1024 / 1024]);

    public string ImportRefusedNotText() => Say();

    public string ImportRefusedMarkup() => Say();

    public string ImportRefusedNoReport() => Say();

    public string ImportRefusedNotJson(long line) => Say([line]);

    public string ImportRefusedVersion(int version, int known) => Say([version, known]);

    public string ImportRefusedMissing(string path) => Say([path]);

    public string ImportRefusedType(string path) => Say([path]);

    public string ImportRefusedValue(string path, string value) => Say([path, value]);

    public string ImportRefusedText(string path) => Say([path]);

    private string ImportNotFound() => Say();
}
