using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;

namespace CollabBot.Sdk.Tests.Schema;

/// <summary>Random JSON that conforms to a definition of the connector's schema (Swagger 2).</summary>
internal sealed class SwaggerValues(JsonObject definitions)
{
    private const int Deepest = 3;

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char['a', 'z'], 0, 12],
        OneOf("", "élève « œ »", "👩‍🏫", "<at>Ada</at>", "a\"b\\c\n\t", "\u0000\u2028", "2026-11-23", "1e3", "null", "=HYPERLINK(\"x\")"));

    /// <summary>An object of a definition; each of its fields is there or not.</summary>
    public Gen<JsonNode?> Of(string definition) => Object((JsonObject)definitions[definition]!, 0);

    private Gen<JsonNode?> Value(JsonObject schema, int depth)
    {
        if ((string?)schema["$ref"] is { } reference) return Value((JsonObject)definitions[reference.Split('/')[^1]]!, depth);
        if (schema["enum"] is JsonArray allowed)
        {
            // Newer services say words that the schema of today does not know.
            return OneOf([.. allowed.Select(word => (string)word!), "somethingNew"]).Select(word => (JsonNode?)word);
        }

        return (string?)schema["type"] switch
        {
            "string" when (string?)schema["format"] == "date-time" => Date,
            "string" => Text.Select(text => (JsonNode?)text),
            "boolean" => Gen.Bool.Select(flag => (JsonNode?)flag),
            "integer" => Gen.Int.Select(number => (JsonNode?)number),
            "number" => Gen.Double[-1e9, 1e9].Select(number => (JsonNode?)number),
            "array" => Value((JsonObject)schema["items"]!, depth + 1).Array[0, 2].Select(items => (JsonNode?)new JsonArray(items)),
            "object" when schema["additionalProperties"] is JsonObject each => All([Maybe("one", Value(each, depth + 1)), Maybe("two", Value(each, depth + 1))]).Select(Join),
            "object" when schema["properties"] is null => Free(depth),
            "object" => depth < Deepest ? Object(schema, depth) : Gen.Int[0, 0].Select(_ => (JsonNode?)new JsonObject()),
            _ => Free(depth),
        };
    }

    private Gen<JsonNode?> Object(JsonObject schema, int depth)
    {
        var fields = ((JsonObject)schema["properties"]!).Select(property => Maybe(property.Key, Value((JsonObject)property.Value!, depth + 1)));
        return All(fields.Append(Maybe("x-future", Free(depth + 1)))).Select(Join);
    }

    /// <summary>What the schema says nothing about: any JSON, with names that differ in their letters only by accident of their makers.</summary>
    private static Gen<JsonNode?> Free(int depth)
    {
        var leaf = Gen.OneOf(
            Text.Select(text => (JsonNode?)text),
            Gen.Long.Select(number => (JsonNode?)number),
            Gen.Double[-1e9, 1e9].Select(number => (JsonNode?)number),
            Gen.Bool.Select(flag => (JsonNode?)flag));
        if (depth >= Deepest) return leaf;

        var inner = Free(depth + 1);
        return Gen.OneOf(
            leaf,
            inner.Array[0, 3].Select(items => (JsonNode?)new JsonArray(items)),
            All([Maybe("Kept", inner), Maybe("alsoKept", inner), Maybe("é", inner)]).Select(Join));
    }

    private static Gen<JsonNode?> Date { get; } = Gen.Select(Gen.Int[0, 3_000_000], Gen.Int[-12, 14], Gen.Int[0, 999], (minutes, hours, milliseconds) =>
        (JsonNode?)new DateTimeOffset(2026, 1, 1, 0, 0, 7, milliseconds, TimeSpan.FromHours(hours)).AddMinutes(minutes)
            .ToString(hours == 0 ? "yyyy-MM-dd'T'HH:mm:ss.fff'Z'" : "yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture));

    private static Gen<(string Name, JsonNode? Value)> Maybe(string name, Gen<JsonNode?> value) =>
        Gen.Select(Gen.Int[0, 2], value, (there, made) => (name, there == 0 ? made : null));

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<(string Name, JsonNode? Value)[]> All(IEnumerable<Gen<(string Name, JsonNode? Value)>> fields) =>
        fields.Aggregate(Gen.Const(Array.Empty<(string, JsonNode?)>()), (made, field) => Gen.Select(made, field, ((string, JsonNode?)[] before, (string, JsonNode?) next) => ((string, JsonNode?)[])[.. before, next]));

    private static JsonNode? Join((string Name, JsonNode? Value)[] fields)
    {
        var joined = new JsonObject();
        foreach (var (name, value) in fields.Where(field => field.Value is not null)) joined[name] = value!.DeepClone();
        return joined;
    }
}
