namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for, and what it belongs to.</summary>
public class SortedValue
{
    /// <summary>The words to look for.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>Number of what it belongs to; several values may share one.</summary>
    public int Index { get; set; }
}
