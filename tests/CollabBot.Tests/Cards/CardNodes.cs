using System.Text.Json.Nodes;
using AdaptiveCards;
using CollabBot.Outbox;

namespace CollabBot.Tests.Cards;

/// <summary>A card as the JSON that travels, and what is found in it.</summary>
internal static class CardNodes
{
    public static JsonObject Json(AdaptiveCard card) => JsonNode.Parse(CardJson.Of(card))!.AsObject();

    /// <summary>Every object of a card, fallbacks included; what a button carries is not part of what is drawn.</summary>
    public static IEnumerable<JsonObject> Parts(JsonNode? node) => node switch
    {
        JsonObject part => part.Where(property => property.Key != "data").SelectMany(property => Parts(property.Value)).Prepend(part),
        JsonArray list => list.SelectMany(Parts),
        _ => [],
    };

    public static IEnumerable<JsonObject> OfType(JsonNode? node, string prefix) =>
        Parts(node).Where(part => ((string?)part["type"])?.StartsWith(prefix, StringComparison.Ordinal) == true);

    public static IEnumerable<JsonObject> Inputs(JsonNode? node) => OfType(node, "Input.");

    /// <summary>Every text run's words.</summary>
    public static IEnumerable<string> Runs(JsonNode? node) => OfType(node, "TextRun").Select(run => (string)run["text"]!);

    /// <summary>Words that stand where a client may read markup or shows them in one line: with the place they stand in.</summary>
    public static IEnumerable<(string Where, string Words)> MarkupPlaces(JsonObject card) =>
        from part in Parts(card)
        let type = (string?)part["type"] ?? "choice"
        where type is not "TextRun" and not "AdaptiveCard"
        from name in new[] { "text", "title", "label", "placeholder", "errorMessage", "tooltip", "altText" }
        let words = part[name] as JsonValue
        where words is not null
        select ($"{type}.{name}", (string)words!);
}
