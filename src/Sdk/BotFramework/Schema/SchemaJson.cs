using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>The one way in which this SDK reads and writes JSON: on the wire, in state and between types.</summary>
internal static class SchemaJson
{
    // Cards nest deeply (containers in columns in containers), and the default of 64 counts every array and object.
    private const int Depth = 128;

    /// <summary>Options for every reading and writing; read-only.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Reads a value that may be JSON, a node, or an object of another type as <typeparamref name="T"/>.</summary>
    /// <exception cref="JsonException">The value has another shape.</exception>
    public static T? To<T>(object? value) => value switch
    {
        null => default,
        T same => same,
        JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => default,
        JsonElement element => element.Deserialize<T>(Options),
        JsonNode node => node.Deserialize<T>(Options),
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), Options).Deserialize<T>(Options),
    };

    /// <summary>Like <see cref="To{T}"/>, but says whether it worked instead of throwing.</summary>
    public static bool TryTo<T>(object? value, out T? result)
    {
        result = default;
        if (value is null or JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined }) return false;
        try
        {
            result = To<T>(value);
            return result is not null;
        }
        catch (Exception refusal) when (refusal is JsonException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Whether a value is JSON: of this library, or of Newtonsoft.Json.</summary>
    public static bool IsJson(object? value) => value is JsonElement or JsonNode || NewtonsoftJson.Is(value);

    /// <summary>Any object as JSON that owns its memory.</summary>
    public static JsonElement ToElement(object? value) => value switch
    {
        JsonElement element => element,
        null => JsonSerializer.SerializeToElement<object?>(null, Options),
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), Options),
    };

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // The text goes into a body of type application/json, never into HTML, and Teams counts its length.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            PropertyNameCaseInsensitive = true,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            MaxDepth = Depth,
            // What the bot's own code puts into object-typed members is known only at run time.
            TypeInfoResolver = JsonTypeInfoResolver.Combine(SchemaJsonContext.Default, new DefaultJsonTypeInfoResolver()),
            Converters = { new LenientDateTimeOffsetConverter(), new NewtonsoftJson() },
        };
        options.MakeReadOnly();
        return options;
    }
}
