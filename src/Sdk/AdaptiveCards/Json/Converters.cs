using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>The base class of the converters of single values.</summary>
internal abstract class WritingConverter<T> : JsonConverter<T>
{
    public override T ReadJson(JsonReader reader, Type objectType, T existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("Cards are written, not read.");
}

/// <summary>Writes a value as what its <c>ToString()</c> returns.</summary>
internal sealed class TextConverter<T> : WritingConverter<T>
{
    public override void WriteJson(JsonWriter writer, T value, JsonSerializer serializer) => writer.WriteValue(value.ToString());
}

/// <summary>Writes a number of pixels, for example as <c>80px</c>.</summary>
internal sealed class PixelConverter : WritingConverter<uint>
{
    public override void WriteJson(JsonWriter writer, uint value, JsonSerializer serializer) => writer.WriteValue(Dimension.Pixels(value));
}

/// <summary>Writes a fallback: its content, or <c>drop</c>.</summary>
internal sealed class FallbackConverter : WritingConverter<AdaptiveFallbackElement>
{
    public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer) =>
        serializer.Serialize(writer, value.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Drop ? "drop" : value.Content);
}

/// <summary>Writes a target: its id alone, or an object that also has the visibility.</summary>
internal sealed class TargetConverter : WritingConverter<AdaptiveTargetElement>
{
    public override void WriteJson(JsonWriter writer, AdaptiveTargetElement value, JsonSerializer serializer) =>
        serializer.Serialize(writer, value.IsVisible is { } isVisible ? new { elementId = value.ElementId, isVisible } : value.ElementId);
}
