namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that was recognized in a text, and where.</summary>
/// <typeparam name="T">What it was recognized as.</typeparam>
public class ModelResult<T>
{
    /// <summary>The part of the text.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Index of its first character.</summary>
    public int Start { get; set; }

    /// <summary>Index of its last character.</summary>
    public int End { get; set; }

    /// <summary>Name of the kind of thing, for example <c>choice</c>.</summary>
    public string TypeName { get; set; } = string.Empty;

    /// <summary>What it was recognized as.</summary>
    public T Resolution { get; set; } = default!;
}
