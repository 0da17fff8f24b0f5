#if !OFFICIAL_BOT_SDK
using System.Text.Json;
using Microsoft.Bot.Builder;

namespace CollabBot.Sdk.Tests.Dialogs;

/// <summary>Keeps JSON text without type names, so that what is read back is nothing but JSON.</summary>
internal sealed class JsonTextStorage : IStorage
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public Dictionary<string, string> Texts { get; } = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(keys
            .Where(Texts.ContainsKey)
            .ToDictionary(key => key, key => (object)JsonSerializer.Deserialize<Dictionary<string, object>>(Texts[key], Options)!));

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
}
#endif
