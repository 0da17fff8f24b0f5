using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads values of the state of a dialog. A value is the object that was put there, or what a store made of it: a typed object from a
/// store that writes type names, a JSON token or a plain collection from one that does not.
/// </summary>
internal static class StateValue
{
    /// <summary>Reads a value as <typeparamref name="T"/> and puts that into the state, so that later changes of it are stored.</summary>
    /// <returns>False if there is no value, or null.</returns>
    /// <exception cref="JsonException">The value is not a <typeparamref name="T"/>.</exception>
    public static bool TryGet<T>(IDictionary<string, object> state, string key, out T value)
    {
        switch (state.TryGetValue(key, out var stored) ? stored : null)
        {
            case null or JValue { Value: null }:
                value = default;
                return false;
            case T typed:
                value = typed;
                return true;
            case IConvertible number when typeof(T).IsPrimitive:
                value = (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
                break;
            case var other:
                value = JToken.FromObject(other).ToObject<T>();
                break;
        }

        if (value is null) return false;

        state[key] = value;
        return true;
    }

    /// <summary>Reads a dictionary of plain values, or puts an empty one into the state.</summary>
    public static IDictionary<string, object> GetValues(IDictionary<string, object> state, string key)
    {
        if (!TryGet<IDictionary<string, object>>(state, key, out var values))
        {
            state[key] = values = new Dictionary<string, object>();
        }

        foreach (var (name, value) in values.Where(entry => entry.Value is JToken).ToList()) values[name] = Plain(value);
        return values;
    }

    /// <summary>
    /// Converts a JSON string, number or boolean to a string, long, double or bool. JSON objects and arrays stay what they are, because
    /// nothing says which type they had.
    /// </summary>
    public static object Plain(object value) => value is JValue plain ? plain.Value : value;
}
