using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AdaptiveCards;

namespace CollabBot.Outbox;

/// <summary>A card as the JSON that travels: without the white space that <see cref="AdaptiveCard.ToJson"/> indents with, because the channel counts every character.</summary>
internal static class CardJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(AdaptiveCard card)
    {
        using var document = JsonDocument.Parse(card.ToJson(), new JsonDocumentOptions { MaxDepth = 128 });
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Compact)) document.RootElement.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
