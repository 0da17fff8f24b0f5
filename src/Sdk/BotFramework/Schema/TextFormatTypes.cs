namespace Microsoft.Bot.Schema;

/// <summary>How <see cref="Activity.Text"/> is to be read.</summary>
public static class TextFormatTypes
{
    /// <summary>Text format <c>markdown</c>.</summary>
    public const string Markdown = "markdown";

    /// <summary>Text format <c>plain</c>.</summary>
    public const string Plain = "plain";

    /// <summary>Text format <c>xml</c>.</summary>
    public const string Xml = "xml";
}
