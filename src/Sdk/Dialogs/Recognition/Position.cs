namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>A position in a list that was recognized in a text.</summary>
/// <param name="Start">Index of the first character in the text.</param>
/// <param name="End">Index of the last character in the text.</param>
/// <param name="Value">The position: 1 is the first, -1 the last.</param>
internal sealed record Position(int Start, int End, int Value);
