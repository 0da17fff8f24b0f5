namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    /// <summary>Index of its first character.</summary>
    public int Start { get; set; }

    /// <summary>Index of its last character.</summary>
    public int End { get; set; }

    /// <summary>The word as it stands in the text.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The word as it is compared: in lower case.</summary>
    public string Normalized { get; set; } = string.Empty;
}
