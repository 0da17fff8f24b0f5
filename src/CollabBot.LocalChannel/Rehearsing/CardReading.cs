using System.Text.Json;
using CollabBot.LocalChannel.Wire;

namespace CollabBot.LocalChannel.Rehearsing;

/// <summary>Finds the buttons and inputs in the JSON of an Adaptive Card, for the scripted partners.</summary>
internal static class CardReading
{
    /// <summary>Returns the first button with one of these titles, or null.</summary>
    public static JsonElement? Button(JsonElement card, params string[] titles) =>
        Actions(card).Where(action => titles.Contains(Plain(action.Text("title")))).Select(action => (JsonElement?)action).FirstOrDefault();

    /// <summary>
    /// Returns the button that submits a form, or null: an <c>Action.Submit</c> that sends the inputs and has no <c>msteams</c> data.
    /// A button with the style "positive" comes first.
    /// </summary>
    public static JsonElement? Sender(JsonElement card) =>
        Actions(card)
            .Where(action => action.Text("type") == "Action.Submit"
                && action.Text("associatedInputs") is null or "auto"
                && action.Object("data")?.Object("msteams") is null)
            .OrderBy(action => action.Text("style") == "positive" ? 0 : 1)
            .Select(action => (JsonElement?)action)
            .FirstOrDefault();

    public static int ButtonCount(JsonElement card) => Actions(card).Count();

    public static IEnumerable<JsonElement> Inputs(JsonElement card) =>
        CardElements(card).Where(part =>
            part.Text("type")?.StartsWith("Input.", StringComparison.Ordinal) == true && part.Text("id") is not null);

    /// <summary>
    /// Returns the text of the card's rich text blocks, which hold the names and the step.
    /// Counts are in other blocks, so the result does not change with every act.
    /// </summary>
    public static string Subject(JsonElement card) => string.Join(
        '\n',
        CardElements(card)
            .Where(part => part.Text("type") == "RichTextBlock")
            .SelectMany(block => block.Items("inlines"))
            .Select(run => run.ValueKind == JsonValueKind.String ? run.GetString() : run.Text("text")));

    private static IEnumerable<JsonElement> Actions(JsonElement card) =>
        CardElements(card).Where(part => part.Text("type")?.StartsWith("Action.", StringComparison.Ordinal) == true);

    private static IEnumerable<JsonElement> CardElements(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
            return node.EnumerateArray().SelectMany(CardElements);
        if (node.ValueKind != JsonValueKind.Object)
            return [];
        // These properties hold data for the bot or replacements for other clients; the person does not see them.
        return node.EnumerateObject()
            .Where(property => property.Name is not ("data" or "fallback" or "refresh" or "msteams"))
            .SelectMany(property => CardElements(property.Value))
            .Prepend(node);
    }

    private static string Plain(string? title) => (title ?? "").Replace('’', '\'').Trim();
}
