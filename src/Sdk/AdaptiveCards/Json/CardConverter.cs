using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>Writes a card, or a part of one, by the rules of <see cref="CardContracts"/>, whatever the settings of the caller.</summary>
internal sealed class CardConverter : JsonConverter
{
    private static readonly JsonSerializer Cards = new()
    {
        ContractResolver = new CardContracts(),
        Converters = { new CardEnumConverter() },
    };

    public override bool CanConvert(Type objectType) => CardContracts.IsCardPart(objectType);

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => Cards.Serialize(writer, value);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("Cards are written, not read.");
}
