using CollabBot.Domain;
using CollabBot.Reports;

namespace CollabBot.Features.Importing;

/// <summary>What reading a report came to: minutes and what is to be said about them, or why it is no report.</summary>
internal abstract record OutlineReading
{
    private OutlineReading()
    {
    }

    /// <summary>The minutes, and everything about the document that they do not hold.</summary>
    public sealed record Understood(Minutes Minutes, IReadOnlyList<OutlineRemark> Remarks) : OutlineReading;

    /// <summary>Nothing was read.</summary>
    public sealed record Refused(ImportFault Fault) : OutlineReading;
}

/// <summary>Why a file is no report.</summary>
internal abstract record ImportFault
{
    private ImportFault()
    {
    }

    /// <summary>It holds no text at all.</summary>
    public sealed record Empty : ImportFault;

    /// <summary>It is longer than any report.</summary>
    public sealed record TooLarge(long Bytes, long Limit) : ImportFault;

    /// <summary>It is not a text: a Word document, a picture, a program.</summary>
    public sealed record NotText : ImportFault;

    /// <summary>It is a text of another kind: a web page, rich text.</summary>
    public sealed record Markup : ImportFault;

    /// <summary>No change and no theme with a list was found in it.</summary>
    public sealed record NoReport : ImportFault;

    /// <summary>It is JSON, but not an export that can be read.</summary>
    public sealed record BadJson(MinutesJsonFault Fault) : ImportFault;
}

/// <summary>How a label of the second part found its theme of the first.</summary>
internal enum LabelMatch
{
    /// <summary>The labels are the same but for case, accents and punctuation.</summary>
    Same,

    /// <summary>They share words.</summary>
    Words,

    /// <summary>Nothing else was left on either side.</summary>
    Elimination,
}

/// <summary>Something about the document that the minutes do not hold, or that a person may want to check.</summary>
internal abstract record OutlineRemark
{
    private OutlineRemark()
    {
    }

    /// <summary>A line that was read as a heading.</summary>
    public sealed record Heading(int Line, string Text) : OutlineRemark;

    /// <summary>A line that gave the title, the date, the period or the place.</summary>
    public sealed record Fact(int Line, string Text) : OutlineRemark;

    /// <summary>A page header or footer with the lines where it stands; it is kept once at most.</summary>
    public sealed record PageHeader(string Text, IReadOnlyList<int> Lines) : OutlineRemark;

    /// <summary>Page numbers and rules, left out.</summary>
    public sealed record PageMark(string Text, IReadOnlyList<int> Lines) : OutlineRemark;

    /// <summary>A line kept as a note, since it belongs to no list.</summary>
    public sealed record Note(int Line, string Text) : OutlineRemark;

    /// <summary>A label of the second part that found its theme.</summary>
    public sealed record Matched(string Label, string LongLabel, LabelMatch How, IReadOnlyList<string> Words) : OutlineRemark;

    /// <summary>A label of the second part that found none, and stands as a theme of its own.</summary>
    public sealed record Unmatched(string Label) : OutlineRemark;

    /// <summary>A theme with neither changes nor lessons.</summary>
    public sealed record EmptyTheme(string Label) : OutlineRemark;

    /// <summary>One theme named under several directions.</summary>
    public sealed record MixedTheme(string Label) : OutlineRemark;

    /// <summary>Lists that stand under no theme, put under one of this label.</summary>
    public sealed record ListWithoutTheme(int Line, string Label) : OutlineRemark;

    /// <summary>A bulleted line of the second part that stands under no list; kept as a note.</summary>
    public sealed record ItemWithoutList(int Line, string Text) : OutlineRemark;

    /// <summary>A list whose items have no bullets.</summary>
    public sealed record BareList(int Line) : OutlineRemark;

    /// <summary>A line that continues the one before it.</summary>
    public sealed record Joined(int Line, string Text) : OutlineRemark;

    /// <summary>A sub-item of a change, kept as its example.</summary>
    public sealed record Example(int Line, string Text) : OutlineRemark;

    /// <summary>The document names no title; this one was given.</summary>
    public sealed record TitleMissing(string Title) : OutlineRemark;

    /// <summary>A date of figures that can be read in two ways.</summary>
    public sealed record DateAmbiguous(string Text, DateOnly Read) : OutlineRemark;

    /// <summary>The text is not UTF-8; it was read as the old Western encoding of Windows.</summary>
    public sealed record OldEncoding : OutlineRemark;

    /// <summary>A field of a JSON export that this version does not know.</summary>
    public sealed record UnknownField(string Path) : OutlineRemark;
}
