#if !OFFICIAL_BOT_SDK
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;

namespace CollabBot.Sdk.Tests.Dialogs;

/// <summary>Keeps JSON text without type names, so that what is read back is nothing but JSON.</summary>
internal sealed class JsonTextStorage(JsonTextStorage.Form form = JsonTextStorage.Form.Elements) : IStorage
{
    /// <summary>What a document comes back as.</summary>
    public enum Form
    {
        /// <summary>A dictionary of <see cref="JsonElement"/>.</summary>
        Elements,

        /// <summary>One <see cref="JsonElement"/>.</summary>
        Element,

        /// <summary>A <see cref="JsonObject"/>.</summary>
        Nodes,

        /// <summary>Dictionaries, lists, strings, long and double numbers and truth values.</summary>
        Plain,
    }

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public Dictionary<string, string> Texts { get; } = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(keys
            .Where(Texts.ContainsKey)
            .ToDictionary(key => key, key => Read(Texts[key])));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            Texts[key] = JsonSerializer.Serialize(value, Options);
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
        Form.Element => JsonSerializer.Deserialize<JsonElement>(text),
        Form.Nodes => JsonNode.Parse(text)!,
        Form.Plain => Plain(JsonSerializer.Deserialize<JsonElement>(text))!,
        _ => JsonSerializer.Deserialize<Dictionary<string, object>>(text, Options)!,
    };

    private static object? Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(property => property.Name, property => Plain(property.Value)!),
        JsonValueKind.Array => element.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
#endif
