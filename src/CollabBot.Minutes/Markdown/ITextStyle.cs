namespace CollabBot.Minutes.Markdown;

/// <summary>How texts that people typed are written into Markdown.</summary>
internal interface ITextStyle
{
    /// <summary>A text on one line.</summary>
    string Line(string text);

    /// <summary>The lines of a text; an empty one stands between paragraphs.</summary>
    IReadOnlyList<string> Lines(string text);

    /// <summary>For a file, which is opened in an editor and can be imported: as typed, and read back unchanged.</summary>
    internal sealed class ForFile : ITextStyle
    {
        public string Line(string text) => FileText.Line(text);

        public IReadOnlyList<string> Lines(string text) => FileText.Lines(text);
    }

    /// <summary>For a chat message, whose renderer follows rules of its own: every sign of Markdown is escaped.</summary>
    internal sealed class ForChat : ITextStyle
    {
        public string Line(string text) => MarkdownText.Line(text);

        public IReadOnlyList<string> Lines(string text)
        {
            var lines = MarkdownText.Paragraphs(text);
            return [.. lines.Select((line, i) => i + 1 < lines.Count ? line + "  " : line)];
        }
    }
}
