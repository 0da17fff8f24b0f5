using System.Text.Json;
using System.Text.Unicode;

namespace CollabBot.Endpoints;

/// <summary>
/// The values of an activity that the request guard checks. They are read only from a body that is well-formed JSON and that all parsers
/// read alike.
/// </summary>
internal sealed record Envelope(string? Tenant, string? ServiceUrl)
{
    /// <summary>Longer numbers are refused: none in the protocol comes near this length, and parsing a long one is slow.</summary>
    private const int MaxNumberLength = 32;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 100, AllowDuplicateProperties = false };

    /// <summary>Reads a body.</summary>
    /// <returns>
    /// Null if the body is not UTF-8, is not JSON, is nested too deeply, has a duplicate name, a number out of range or an invalid string,
    /// or is not an activity.
    /// </returns>
    public static Envelope? TryRead(byte[] body)
    {
        try
        {
            if (!Utf8.IsValid(body)) return null;

            using var document = JsonDocument.Parse(body, Strict);
            CheckValues(body);
            var activity = document.RootElement;
            if (activity.ValueKind != JsonValueKind.Object || Text(activity, "type") is null or "") return null;

            var tenant = Text(Property(activity, "conversation"), "tenantId")
                ?? Text(Property(Property(activity, "channelData"), "tenant"), "id");
            return new Envelope(tenant, Text(activity, "serviceUrl"));
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            // A lone surrogate in an escape is an InvalidOperationException: valid JSON to the parser, but no text.
            return null;
        }
    }

    /// <summary>Reads every value once, so that handlers never get one that cannot be read.</summary>
    private static void CheckValues(byte[] body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = Strict.MaxDepth });
        var isId = false;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                // Ids become parts of the path of calls to the channel, and these two would change it.
                case JsonTokenType.String when isId && (reader.ValueTextEquals(".") || reader.ValueTextEquals("..")):
                    throw new JsonException("An id is a relative path.");
                case JsonTokenType.String or JsonTokenType.PropertyName when reader.ValueIsEscaped:
                    _ = reader.GetString();
                    break;
                case JsonTokenType.Number when reader.ValueSpan.Length > MaxNumberLength || !double.IsFinite(reader.GetDouble()):
                    throw new JsonException("A number is out of all measure.");
            }

            isId = reader.TokenType == JsonTokenType.PropertyName && (reader.ValueTextEquals("id") || reader.ValueTextEquals("replyToId"));
        }
    }

    private static string? Text(JsonElement? element, string name) =>
        Property(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>
    /// The SDKs compare names without regard to case, so a body that spells one of these names with other capitals would be read
    /// differently there than here.
    /// </summary>
    private static JsonElement? Property(JsonElement? element, string name)
    {
        if (element is not { ValueKind: JsonValueKind.Object } parent) return null;

        JsonElement? found = null;
        foreach (var property in parent.EnumerateObject())
        {
            if (property.NameEquals(name)) found = property.Value;
            else if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                throw new JsonException("A name is spelled in another way.");
        }

        return found;
    }
}
