using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace CollabBot.Sdk.Tests.Dialogs;

/// <summary>Stores JSON text, and returns it in one of the forms in which stores return JSON.</summary>
internal sealed class JsonTextStorage(JsonTextStorage.Form form = JsonTextStorage.Form.Tokens) : IStorage
{
    private static readonly JsonSerializerSettings TypeNames = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        DateParseHandling = DateParseHandling.None,
        SerializationBinder = new KnownTypes(),
    };

    /// <summary>The form of a stored object after reading.</summary>
    public enum Form
    {
        /// <summary>A dictionary of <see cref="JToken"/>.</summary>
        Tokens,

        /// <summary>A <see cref="JObject"/>.</summary>
        Object,

        /// <summary>Dictionaries, lists, strings, numbers (long or double) and booleans.</summary>
        Plain,

        /// <summary>The original types, by type names; only types of the SDK, collections and simple types are allowed.</summary>
        Typed,
    }

    public Dictionary<string, string> Texts { get; } = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(keys.Where(Texts.ContainsKey).ToDictionary(key => key, key => Read(Texts[key])));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            Texts[key] = JsonConvert.SerializeObject(value, form == Form.Typed ? TypeNames : null);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            Texts.Remove(key);
        }

        return Task.CompletedTask;
    }

    private object Read(string text) => form switch
    {
        Form.Object => JObject.Parse(text),
        Form.Plain => Plain(JObject.Parse(text))!,
        Form.Typed => JsonConvert.DeserializeObject(text, TypeNames)!,
        _ => JsonConvert.DeserializeObject<Dictionary<string, object>>(text)!,
    };

    private static object? Plain(JToken token) => token switch
    {
        JObject map => map.Properties().ToDictionary(property => property.Name, property => Plain(property.Value)!),
        JArray list => list.Select(Plain).ToList(),
        JValue value => value.Value,
        _ => null,
    };

    private sealed class KnownTypes : DefaultSerializationBinder
    {
        public override Type BindToType(string? assemblyName, string typeName)
        {
            var type = base.BindToType(assemblyName, typeName);
            return IsKnown(type) ? type : throw new JsonSerializationException($"The type {typeName} is not allowed in the stored state.");
        }

        private static bool IsKnown(Type type) => type switch
        {
            { IsArray: true } => IsKnown(type.GetElementType()!),
            { IsGenericType: true } => type.Namespace == typeof(List<>).Namespace && type.GetGenericArguments().All(IsKnown),
            _ => type.IsPrimitive || type == typeof(string) || type == typeof(object)
                || type.Namespace?.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) == true,
        };
    }
}
