using CollabBot.Domain;
using CollabBot.Endpoints;
using CollabBot.Reports;
using CollabBot.Startup.Packaging;

namespace CollabBot.Features.Import;

/// <summary>The result of reading a file: minutes with remarks, or the reason why the file was refused.</summary>
internal abstract record OutlineReading
{
    private OutlineReading()
    {
    }

    /// <summary>The minutes, and remarks about the document that they do not contain.</summary>
    public sealed record Understood(MinutesContent Minutes, IReadOnlyList<OutlineRemark> Remarks) : OutlineReading;

    /// <summary>The file was refused and nothing was read.</summary>
    public sealed record Refused(ImportFault Fault) : OutlineReading;
}

/// <summary>Why a file cannot be imported.</summary>
internal abstract record ImportFault
{
    private ImportFault()
    {
    }

    /// <summary>The file contains no text.</summary>
    public sealed record Empty : ImportFault;

    /// <summary>The file is larger than the limit; both sizes are in bytes.</summary>
    public sealed record TooLarge(long Bytes, long Limit) : ImportFault;

    /// <summary>The file is no text, but for example a Word document, a picture or a program.</summary>
    public sealed record NotText : ImportFault;

    /// <summary>The file is a web page, XML or rich text.</summary>
    public sealed record Markup : ImportFault;

    /// <summary>The text contains no change and no theme with a list.</summary>
    public sealed record NoReport : ImportFault;

    /// <summary>The file is JSON, but no export that can be read.</summary>
    public sealed record BadJson(MinutesJsonFault Fault) : ImportFault;
}

/// <summary>How a label of the second part was matched with a theme of the first part.</summary>
internal enum LabelMatch
{
    /// <summary>The labels are equal except for case, accents and punctuation.</summary>
    Same,

    /// <summary>The labels share words.</summary>
    Words,

    /// <summary>No other label was left on either side.</summary>
    Elimination,
}

/// <summary>A remark about the document: something that the minutes do not contain, or that a person may want to check.</summary>
internal abstract record OutlineRemark
{
    private OutlineRemark()
    {
    }

    /// <summary>A line that was read as a heading.</summary>
    public sealed record Heading(int Line, string Text) : OutlineRemark;

    /// <summary>A line that gave the title, the date, the period or the place.</summary>
    public sealed record Fact(int Line, string Text) : OutlineRemark;

    /// <summary>A page header or footer with its line numbers; it is kept at most once.</summary>
    public sealed record PageHeader(string Text, IReadOnlyList<int> Lines) : OutlineRemark;

    /// <summary>A page number or rule with its line numbers, left out of the minutes.</summary>
    public sealed record PageMark(string Text, IReadOnlyList<int> Lines) : OutlineRemark;

    /// <summary>A line that belongs to no list and was kept as a note.</summary>
    public sealed record Note(int Line, string Text) : OutlineRemark;

    /// <summary>A label of the second part that was matched with a theme.</summary>
    public sealed record Matched(string Label, string LongLabel, LabelMatch How, IReadOnlyList<string> Words) : OutlineRemark;

    /// <summary>A label of the second part that was matched with no theme and became a theme of its own.</summary>
    public sealed record Unmatched(string Label) : OutlineRemark;

    /// <summary>A theme with neither changes nor lessons.</summary>
    public sealed record EmptyTheme(string Label) : OutlineRemark;

    /// <summary>A theme that is named under several directions.</summary>
    public sealed record MixedTheme(string Label) : OutlineRemark;

    /// <summary>A list under no theme, which was put under a theme with this label.</summary>
    public sealed record ListWithoutTheme(int Line, string Label) : OutlineRemark;

    /// <summary>An item of the second part that is in no list and was kept as a note.</summary>
    public sealed record ItemWithoutList(int Line, string Text) : OutlineRemark;

    /// <summary>A list whose items have no bullets.</summary>
    public sealed record BareList(int Line) : OutlineRemark;

    /// <summary>A line that continues the line before it and was joined to it.</summary>
    public sealed record Joined(int Line, string Text) : OutlineRemark;

    /// <summary>A sub-item of a change, which was kept as its example.</summary>
    public sealed record Example(int Line, string Text) : OutlineRemark;

    /// <summary>The document has no title; this title is used instead.</summary>
    public sealed record TitleMissing(string Title) : OutlineRemark;

    /// <summary>A date in figures whose day and month can be read in two ways.</summary>
    public sealed record DateAmbiguous(string Text, DateOnly Read) : OutlineRemark;

    /// <summary>The text is not UTF-8 and was read as Windows-1252.</summary>
    public sealed record OldEncoding : OutlineRemark;

    /// <summary>A field of a JSON export that this version does not know.</summary>
    public sealed record UnknownField(string Path) : OutlineRemark;
}
