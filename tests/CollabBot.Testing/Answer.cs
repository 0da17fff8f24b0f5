using System.Text.Json.Nodes;

namespace CollabBot.Testing;

/// <summary>What an invoke was answered: a form, a card for the presser alone, or a sentence.</summary>
internal sealed class Answer(Member member, int status, JsonNode? body)
{
    public int Status => status;

    public JsonNode? Body => body;

    /// <summary>The sentence in the window or under the card.</summary>
    public string Sentence => SentenceOrNull is { } sentence ? Wire.Readable(sentence) : throw new ShouldAssertException($"A sentence was expected, not {status} {body?.ToJsonString(Wire.Plain)}");

    public string? SentenceOrNull => (string?)body?["task"]?["type"] == "message"
        ? (string?)body["task"]!["value"]
        : (string?)body?["type"] == "application/vnd.microsoft.activity.message" ? (string?)body["value"] : null;

    /// <summary>The form that opened, or came back with what was wrong.</summary>
    public CardView Form => FormOrNull ?? throw new ShouldAssertException($"A form was expected, not {status} {body?.ToJsonString(Wire.Plain)}");

    public CardView? FormOrNull => body?["task"]?["value"] is JsonObject window && window["card"]?["content"] is JsonObject card
        ? new CardView(member, card, post: null, isForm: true) { Title = (string?)window["title"] }
        : null;

    /// <summary>The card that replaces the pressed one, for the presser alone.</summary>
    public CardView Card => CardOrNull ?? throw new ShouldAssertException($"A card was expected, not {status} {body?.ToJsonString(Wire.Plain)}");

    public CardView? CardOrNull => (string?)body?["type"] == "application/vnd.microsoft.card.adaptive" && body["value"] is JsonObject card
        ? new CardView(member, card, post: null)
        : null;

    /// <summary>All that can be read in it, whatever it is.</summary>
    public string Words => SentenceOrNull is { } sentence ? Wire.Readable(sentence) : FormOrNull?.Words ?? CardOrNull?.Words ?? "";
}
