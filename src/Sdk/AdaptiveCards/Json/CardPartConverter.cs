using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards.Json;

/// <summary>Lets card parts travel inside other JSON, as a card does in an attachment's content.</summary>
internal sealed class CardPartConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeof(ICardPart).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<TPart> : JsonConverter<TPart>
        where TPart : class, ICardPart
    {
        public override TPart? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var root = document.RootElement;
            var cards = new CardReader();
            object? part = typeof(TPart) switch
            {
                var type when type == typeof(AdaptiveCard) => CardReader.Card(cards, root),
                var type when typeof(AdaptiveAction).IsAssignableFrom(type) => CardReader.Action(cards, root),
                var type when typeof(AdaptiveElement).IsAssignableFrom(type) => CardReader.Element(cards, root),
                var type when typeof(AdaptiveInline).IsAssignableFrom(type) => CardReader.Inline(cards, root),
                var type when !type.IsAbstract => cards.Fill(root, Activator.CreateInstance<TPart>()),
                _ => CardReader.Element(cards, root),
            };
            return part as TPart ?? throw new JsonException($"'{root}' is no {typeof(TPart).Name}.");
        }

        public override void Write(Utf8JsonWriter writer, TPart value, JsonSerializerOptions options) =>
            new CardWriter(writer).Part(value);
    }
}
