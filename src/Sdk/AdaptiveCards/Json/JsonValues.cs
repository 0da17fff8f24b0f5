using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards.Json;

/// <summary>Free values: action data and properties the schema does not know.</summary>
internal static class JsonValues
{
    /// <summary>Names as the caller declared them, letters beyond ASCII as they are: what the official package writes.</summary>
    public static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = CardEncoder.Instance,
        Converters = { new DoubleConverter() },
    };

    public static readonly JsonSerializerOptions Indented = new(Plain) { WriteIndented = true };

    /// <summary>What the official reader lets pass, too: commas before a closing bracket, and comments.</summary>
    public static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Strings, numbers and truth values become the .NET ones; objects and arrays stay JSON, on memory of their own.</summary>
    public static object? ToObject(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when value.TryGetInt64(out var whole) => whole,
        // Only where the number comes out as it went in.
        JsonValueKind.Number when value.TryGetDouble(out var number) && double.IsFinite(number) && Text(number) == value.GetRawText() => number,
        _ => Keep(value),
    };

    /// <summary>The same JSON on memory of its own.</summary>
    /// <exception cref="InvalidOperationException">There is half a surrogate pair in it, so that it could not be written again.</exception>
    public static JsonElement Keep(JsonElement value)
    {
        if (value.GetRawText().Contains("\\ud", StringComparison.OrdinalIgnoreCase))
        {
            using var trial = new Utf8JsonWriter(Stream.Null);
            value.WriteTo(trial);
        }
        return value.Clone();
    }

    /// <summary>A number as the official writer has it: a whole one of this type keeps a decimal point.</summary>
    public static string Text(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;
    }

    public static string? ToIndentedJson(object? value) =>
        value is null ? null : JsonSerializer.Serialize(value, value.GetType(), Indented);

    /// <exception cref="AdaptiveSerializationException"><paramref name="json"/> is not JSON.</exception>
    public static object? Parse(string? json)
    {
        if (json is null)
            return null;
        using var document = ParseDocument(json);
        return ToObject(document.RootElement);
    }

    /// <exception cref="AdaptiveSerializationException"><paramref name="json"/> is not JSON.</exception>
    public static JsonDocument ParseDocument(string json)
    {
        try
        {
            return JsonDocument.Parse(json, Lenient);
        }
        // Half a surrogate pair in the text itself is an ArgumentException.
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new AdaptiveSerializationException(error.Message, error);
        }
    }

    private sealed class DoubleConverter : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteRawValue(Text(value));
    }
}
