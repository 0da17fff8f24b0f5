namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>A number or place that was found in a text; places from the end are negative, the last being -1.</summary>
internal sealed record Spotted(int Start, int End, string Text, decimal Value)
{
    public static Spotted In(string text, int start, int end, decimal value) => new(start, end, text[start..(end + 1)], value);
}
