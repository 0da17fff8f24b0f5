using System.Text.Json.Nodes;

namespace CollabBot.Testing;

/// <summary>The bot's answer to an invoke: a form, a card only for the person who pressed, or a sentence.</summary>
internal sealed class Answer(Member member, int status, JsonNode? body)
{
    public int Status => status;

    public JsonNode? Body => body;

    /// <summary>The sentence shown in the form's window or under the card; the test fails if the answer is something else.</summary>
    public string Sentence =>
        SentenceOrNull is { } sentence
            ? Wire.Readable(sentence)
            : throw new ShouldAssertException($"A sentence was expected, not {status} {body?.ToJsonString(Wire.Plain)}");

    public string? SentenceOrNull => (string?)body?["task"]?["type"] == "message"
        ? (string?)body["task"]!["value"]
        : (string?)body?["type"] == "application/vnd.microsoft.activity.message" ? (string?)body["value"] : null;

    /// <summary>The form that was opened, or shown again with its error messages.</summary>
    public CardView Form =>
        FormOrNull ?? throw new ShouldAssertException($"A form was expected, not {status} {body?.ToJsonString(Wire.Plain)}");

    public CardView? FormOrNull => body?["task"]?["value"] is JsonObject window && window["card"]?["content"] is JsonObject card
        ? new CardView(member, card, post: null, isForm: true) { Title = (string?)window["title"] }
        : null;

    /// <summary>The card that replaces the pressed one, only for the person who pressed.</summary>
    public CardView Card =>
        CardOrNull ?? throw new ShouldAssertException($"A card was expected, not {status} {body?.ToJsonString(Wire.Plain)}");

    public CardView? CardOrNull => (string?)body?["type"] == "application/vnd.microsoft.card.adaptive" && body["value"] is JsonObject card
        ? new CardView(member, card, post: null)
        : null;

    /// <summary>All readable text of the answer, whether it is a sentence, a form or a card.</summary>
    public string Words => SentenceOrNull is { } sentence ? Wire.Readable(sentence) : FormOrNull?.Words ?? CardOrNull?.Words ?? "";
}
