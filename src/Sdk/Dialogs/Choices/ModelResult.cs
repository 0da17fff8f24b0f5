namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that was recognized in a text.</summary>
/// <typeparam name="T">Type of the resolution.</typeparam>
public class ModelResult<T>
{
    /// <summary>The part of the text.</summary>
    public string Text { get; set; }

    /// <summary>Index of its first character.</summary>
    public int Start { get; set; }

    /// <summary>Index of its last character.</summary>
    public int End { get; set; }

    /// <summary>The kind of thing, for example <c>choice</c>.</summary>
    public string TypeName { get; set; }

    /// <summary>What was recognized.</summary>
    public T Resolution { get; set; }
}
