using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>
/// JSON values of Newtonsoft.Json (<c>JObject</c>, <c>JArray</c>, <c>JValue</c>), which code written for the official packages
/// puts into <c>object</c> members. They are known by their namespace and exchanged as text, so that the package is not needed here.
/// </summary>
internal sealed class NewtonsoftJson : JsonConverterFactory
{
    /// <summary>Whether a value is one of them.</summary>
    public static bool Is(object? value) => value is not null && Is(value.GetType());

    /// <summary>The JSON text of a value; null if it is none of them.</summary>
    public static string? TextOf(object? value) => Is(value)
        ? value is IConvertible scalar ? Text(scalar) : value!.ToString()
        : null;

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Is(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private static bool Is(Type type) => type.Namespace == "Newtonsoft.Json.Linq" && !type.IsInterface;

    // A JValue is the only one that can be converted; its own text has no quotes and depends on the culture.
    private static string Text(IConvertible scalar) => scalar.GetTypeCode() switch
    {
        TypeCode.Empty or TypeCode.DBNull => "null",
        TypeCode.Boolean => JsonSerializer.Serialize(scalar.ToBoolean(null)),
        TypeCode.DateTime => JsonSerializer.Serialize(scalar.ToDateTime(null)),
        TypeCode.Single or TypeCode.Double => JsonSerializer.Serialize(scalar.ToDouble(null)),
        TypeCode.Decimal => JsonSerializer.Serialize(scalar.ToDecimal(null)),
        TypeCode.UInt64 => JsonSerializer.Serialize(scalar.ToUInt64(null)),
        >= TypeCode.SByte and <= TypeCode.Int64 => JsonSerializer.Serialize(scalar.ToInt64(null)),
        _ => JsonSerializer.Serialize(scalar.ToString(null)),
    };

    private sealed class Converter<T> : JsonConverter<T>
    {
        private static readonly MethodInfo? Parse =
            typeof(T).GetMethod("Parse", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string)]);

        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            try
            {
                return (T?)Parse?.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [json.RootElement.GetRawText()], null);
            }
            catch (Exception refusal) when (refusal is not OutOfMemoryException)
            {
                throw new JsonException($"The value is no {typeof(T).Name}.", refusal);
            }
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteRawValue(TextOf(value)!);
    }
}
