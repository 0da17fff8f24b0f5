using System.Text.Json;
using CollabBot.LocalChannel.Wire;

namespace CollabBot.LocalChannel.Rehearsing;

/// <summary>Reads a card as a person does: its buttons by their titles, its fields by their kind.</summary>
internal static class CardReading
{
    /// <summary>The first button that has one of these titles.</summary>
    public static JsonElement? Button(JsonElement card, params string[] titles) =>
        Actions(card).Where(action => titles.Contains(Plain(action.Text("title")))).Select(action => (JsonElement?)action).FirstOrDefault();

    /// <summary>The button that hands a form in: the first one that sends its inputs.</summary>
    public static JsonElement? Sender(JsonElement card) =>
        Actions(card).Where(action => action.Text("type") == "Action.Submit" && action.Text("associatedInputs") is null or "auto" && action.Object("data")?.Object("msteams") is null)
            .OrderBy(action => action.Text("style") == "positive" ? 0 : 1)
            .Select(action => (JsonElement?)action)
            .FirstOrDefault();

    public static int ButtonCount(JsonElement card) => Actions(card).Count();

    public static IEnumerable<JsonElement> Inputs(JsonElement card) =>
        Parts(card).Where(part => part.Text("type")?.StartsWith("Input.", StringComparison.Ordinal) == true && part.Text("id") is not null);

    /// <summary>What a card is about: its rich texts, which hold names and steps; figures stand in other blocks and change with every act.</summary>
    public static string Subject(JsonElement card) => string.Join(
        '\n',
        Parts(card).Where(part => part.Text("type") == "RichTextBlock").SelectMany(block => block.Items("inlines")).Select(run => run.ValueKind == JsonValueKind.String ? run.GetString() : run.Text("text")));

    private static IEnumerable<JsonElement> Actions(JsonElement card) => Parts(card).Where(part => part.Text("type")?.StartsWith("Action.", StringComparison.Ordinal) == true);

    private static IEnumerable<JsonElement> Parts(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
            return node.EnumerateArray().SelectMany(Parts);
        if (node.ValueKind != JsonValueKind.Object)
            return [];
        // What an action does is not part of the card, nor what stands in for it elsewhere.
        return node.EnumerateObject().Where(property => property.Name is not ("data" or "fallback" or "refresh" or "msteams")).SelectMany(property => Parts(property.Value)).Prepend(node);
    }

    private static string Plain(string? title) => (title ?? "").Replace('’', '\'').Trim();
}
