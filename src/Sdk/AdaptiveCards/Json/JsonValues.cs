using System.Text.Encodings.Web;
using System.Text.Json;

namespace AdaptiveCards.Json;

/// <summary>Free values: action data and properties the schema does not know.</summary>
internal static class JsonValues
{
    /// <summary>Names as the caller declared them, letters beyond ASCII as they are: what the official package writes.</summary>
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonSerializerOptions Indented = new(Plain) { WriteIndented = true };

    /// <summary>Strings, numbers and truth values become the .NET ones; objects and arrays stay JSON, on memory of their own.</summary>
    public static object? ToObject(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when value.TryGetInt64(out var whole) => whole,
        _ => value.Clone(),
    };

    public static string? ToIndentedJson(object? value) =>
        value is null ? null : JsonSerializer.Serialize(value, value.GetType(), Indented);

    /// <exception cref="AdaptiveSerializationException"><paramref name="json"/> is not JSON.</exception>
    public static object? Parse(string? json)
    {
        if (json is null)
            return null;
        try
        {
            using var document = JsonDocument.Parse(json);
            return ToObject(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new AdaptiveSerializationException(error.Message, error);
        }
    }
}
