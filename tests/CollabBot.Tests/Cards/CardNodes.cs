using System.Text.Json.Nodes;
using AdaptiveCards;
using CollabBot.Messaging;

namespace CollabBot.Tests.Cards;

/// <summary>The JSON of a card as it is sent, and queries over its elements.</summary>
internal static class CardNodes
{
    public static JsonObject Json(AdaptiveCard card) => JsonNode.Parse(CardJson.Of(card))!.AsObject();

    /// <summary>All JSON objects of a card, including fallbacks. The data of a button is left out, because it is not drawn.</summary>
    public static IEnumerable<JsonObject> CardElements(JsonNode? node) => node switch
    {
        JsonObject part => part
            .Where(property => property.Key != "data")
            .SelectMany(property => CardElements(property.Value))
            .Prepend(part),
        JsonArray list => list.SelectMany(CardElements),
        _ => [],
    };

    public static IEnumerable<JsonObject> OfType(JsonNode? node, string prefix) =>
        CardElements(node).Where(part => ((string?)part["type"])?.StartsWith(prefix, StringComparison.Ordinal) == true);

    public static IEnumerable<JsonObject> Inputs(JsonNode? node) => OfType(node, "Input.");

    /// <summary>The texts of all text runs.</summary>
    public static IEnumerable<string> Runs(JsonNode? node) => OfType(node, "TextRun").Select(run => (string)run["text"]!);

    /// <summary>Texts that a client may parse as Markdown or shows on a single line, each with the property it comes from.</summary>
    public static IEnumerable<(string Where, string Words)> MarkupPlaces(JsonObject card) =>
        from part in CardElements(card)
        let type = (string?)part["type"] ?? "choice"
        where type is not "TextRun" and not "AdaptiveCard"
        from name in new[] { "text", "title", "label", "placeholder", "errorMessage", "tooltip", "altText" }
        let words = part[name] as JsonValue
        where words is not null
        select ($"{type}.{name}", (string)words!);
}
