using System.Text.Json.Nodes;

namespace CollabBot.Testing;

/// <summary>Finds in the JSON of a card the elements and texts that a client shows.</summary>
internal static class CardReading
{
    private static readonly string[] Read = ["text", "title", "label", "value", "errorMessage", "placeholder"];

    /// <summary>
    /// Every object of a card that a client draws. Fallbacks for older clients, button data and refresh settings are left out.
    /// </summary>
    public static IEnumerable<JsonObject> CardElements(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject part:
                yield return part;
                foreach (var (name, child) in part)
                {
                    if (name is "fallback" or "data" or "refresh") continue;
                    foreach (var inner in CardElements(child)) yield return inner;
                }

                break;
            case JsonArray list:
                foreach (var inner in list.SelectMany(CardElements)) yield return inner;
                break;
        }
    }

    /// <summary>All readable text of a card, one text a line. Values of inputs are included, because people see what was typed.</summary>
    public static string Words(JsonObject card) =>
        Wire.Readable(string.Join(
            '\n',
            CardElements(card).SelectMany(part => Read.Select(name => part[name]).OfType<JsonValue>().Select(value => value.ToString()))));

    public static IEnumerable<JsonObject> Actions(JsonObject card) =>
        CardElements(card).Where(part => ((string?)part["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true);

    public static IEnumerable<JsonObject> Inputs(JsonObject card) =>
        CardElements(card).Where(part => ((string?)part["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true);

    public static JsonObject? Action(JsonObject card, string title) =>
        Actions(card).FirstOrDefault(action => (string?)action["title"] == title);
}
