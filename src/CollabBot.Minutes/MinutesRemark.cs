using CollabBot.Minutes.Labels;

namespace CollabBot.Minutes;

/// <summary>
/// A remark about the document: something that the minutes do not contain, or that a person may want to check. Line numbers count from 1,
/// and texts are as they stand in the document.
/// </summary>
public abstract record MinutesRemark
{
    private MinutesRemark()
    {
    }

    /// <summary>A line that was read as a heading.</summary>
    public sealed record Heading(int Line, string Text) : MinutesRemark;

    /// <summary>A line that gave the title, the date, the period or the place.</summary>
    public sealed record Fact(int Line, string Text) : MinutesRemark;

    /// <summary>A page header or footer with its line numbers; it is kept at most once.</summary>
    public sealed record PageHeader(string Text, IReadOnlyList<int> Lines) : MinutesRemark;

    /// <summary>A page number or rule with its line numbers, left out of the minutes.</summary>
    public sealed record PageMark(string Text, IReadOnlyList<int> Lines) : MinutesRemark;

    /// <summary>A line that belongs to no list and was kept as a note.</summary>
    public sealed record Note(int Line, string Text) : MinutesRemark;

    /// <summary>A label of the second part that was matched with a theme.</summary>
    /// <param name="Label">The label of the second part.</param>
    /// <param name="LongLabel">The label of the theme in the first part.</param>
    /// <param name="How">Why they were matched.</param>
    /// <param name="Words">The words they share, as they stand in the second part.</param>
    public sealed record Matched(string Label, string LongLabel, LabelMatch How, IReadOnlyList<string> Words) : MinutesRemark;

    /// <summary>A label of the second part that was matched with no theme and became a theme of its own.</summary>
    public sealed record Unmatched(string Label) : MinutesRemark;

    /// <summary>A theme with neither changes nor lessons.</summary>
    public sealed record EmptyTheme(string Label) : MinutesRemark;

    /// <summary>A theme that is named under several directions.</summary>
    public sealed record MixedTheme(string Label) : MinutesRemark;

    /// <summary>A list under no theme, which was put under a theme with this label.</summary>
    public sealed record ListWithoutTheme(int Line, string Label) : MinutesRemark;

    /// <summary>An item of the second part that is in no list and was kept as a note.</summary>
    public sealed record ItemWithoutList(int Line, string Text) : MinutesRemark;

    /// <summary>
    /// A heading that is not known. It ended the list and the theme above it, and the points under it were kept as notes.
    /// </summary>
    /// <param name="Line">The line of the heading.</param>
    /// <param name="Text">The heading.</param>
    /// <param name="Points">How many points were kept as notes.</param>
    public sealed record UnknownHeading(int Line, string Text, int Points) : MinutesRemark;

    /// <summary>A list whose items have no bullets.</summary>
    public sealed record BareList(int Line) : MinutesRemark;

    /// <summary>A line that continues the line before it and was joined to it.</summary>
    public sealed record Joined(int Line, string Text) : MinutesRemark;

    /// <summary>A sub-item of a change, which was kept as its example.</summary>
    public sealed record Example(int Line, string Text) : MinutesRemark;

    /// <summary>The document has no title; this title is used instead.</summary>
    public sealed record TitleMissing(string Title) : MinutesRemark;

    /// <summary>A date in figures whose day and month can be read in two ways.</summary>
    public sealed record DateAmbiguous(string Text, DateOnly Read) : MinutesRemark;

    /// <summary>The text is not UTF-8 and was read as Windows-1252.</summary>
    public sealed record OldEncoding : MinutesRemark;

    /// <summary>The text was probably decoded with the wrong encoding by the program that saved it, for example « Ã© » for « é ».</summary>
    /// <param name="Line">The first such line.</param>
    /// <param name="Text">That line.</param>
    /// <param name="Count">How many lines there are.</param>
    public sealed record WronglyDecoded(int Line, string Text, int Count) : MinutesRemark;

    /// <summary>The file is a report that the product wrote, and was read back unchanged.</summary>
    public sealed record OwnFile : MinutesRemark;

    /// <summary>A field of a JSON export that this version does not know.</summary>
    /// <param name="Path">Where it stands, for example <c>themes[0].owner</c>.</param>
    public sealed record UnknownField(string Path) : MinutesRemark;
}
