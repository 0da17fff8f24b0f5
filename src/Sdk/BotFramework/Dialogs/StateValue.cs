using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads what dialogs keep in their state, whether it is still the object that was put there or has come back from a
/// store that writes JSON without type names. The one place that knows of the difference.
/// </summary>
internal static class StateValue
{
    /// <summary>Reads a value as <typeparamref name="T"/> and leaves it in the state as that, so that changes to it are kept.</summary>
    /// <returns>False if there is no value, or null.</returns>
    /// <exception cref="JsonException">What is there is not a <typeparamref name="T"/>.</exception>
    public static bool TryGet<T>(IDictionary<string, object> state, string key, [MaybeNullWhen(false)] out T value)
    {
        switch (state.TryGetValue(key, out var stored) ? stored : null)
        {
            case null:
            case JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined }:
                value = default;
                return false;
            case T typed:
                value = typed;
                return true;
            case IConvertible number when typeof(T).IsPrimitive:
                value = (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
                break;
            case var other:
                value = SchemaJson.To<T>(other);
                break;
        }

        if (value is null)
        {
            return false;
        }

        state[key] = value;
        return true;
    }

    /// <summary>Reads a dictionary of plain values, made empty if it is missing, and leaves it in the state.</summary>
    public static IDictionary<string, object> GetValues(IDictionary<string, object> state, string key)
    {
        if (!TryGet<IDictionary<string, object>>(state, key, out var values))
        {
            state[key] = values = new Dictionary<string, object>();
        }

        foreach (var (name, value) in values.Where(entry => entry.Value is JsonElement or JsonNode).ToList())
        {
            values[name] = Plain(value)!;
        }

        return values;
    }

    /// <summary>
    /// Turns a JSON string, number or truth value into the string, long, double or bool that it stands for. Objects and
    /// arrays stay what they are, their text being JSON, as nothing says which type they were.
    /// </summary>
    public static object? Plain(object? value) => value switch
    {
        JsonElement element => Plain(element),
        JsonNode node => Plain(SchemaJson.ToElement(node)),
        _ => value,
    };

    private static object? Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => element,
    };
}
