using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AdaptiveCards;

namespace CollabBot.Messaging;

/// <summary>
/// A card as compact JSON. <see cref="AdaptiveCard.ToJson"/> indents, but the channel counts white space towards its size limit.
/// </summary>
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
