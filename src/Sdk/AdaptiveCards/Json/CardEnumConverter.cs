using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Json;

/// <summary>Writes the enumerations of this library as words in camel case, for example <c>extraLarge</c>.</summary>
internal sealed class CardEnumConverter() : StringEnumConverter(new CamelCaseNamingStrategy())
{
    public override bool CanConvert(Type objectType) =>
        base.CanConvert(objectType)
        && (Nullable.GetUnderlyingType(objectType) ?? objectType).Assembly == typeof(CardEnumConverter).Assembly;
}
