using System.Collections;
using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A store that lasts as long as the process. What is read is never the object that was written.</summary>
public class MemoryStorage : IStorage
{
    private readonly Dictionary<string, Stored> _stored = [];
    private readonly Lock _lock = new();
    private readonly IDictionary? _given;
    private int _version;

    /// <summary>Makes a store.</summary>
    /// <param name="dictionary">
    /// Holds what is stored, by key, as JSON: its values are <c>JObject</c> of Newtonsoft.Json, or another type that JSON can be
    /// read as. If null, the store is empty and its own.
    /// </param>
    public MemoryStorage(IDictionary? dictionary = null) => _given = dictionary;

    /// <summary>Deletes what there is under keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Ends the deleting early.</param>
    /// <returns>A finished task.</returns>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _stored.Remove(key);
                _given?.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Reads what there is under keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was found, of the types that were written.</returns>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>();
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (Find(key)?.Read() is { } value) found[key] = value;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <summary>Writes objects under keys, null for nothing; nothing is written if one of the versions is out of date.</summary>
    /// <param name="changes">The objects by key.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <returns>A finished task.</returns>
    /// <exception cref="ArgumentException">The version of an object is out of date.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                if (value is IStoreItem { ETag: not "*" } item && _stored.GetValueOrDefault(key)?.ETag is { } current && item.ETag != current)
                    throw new ArgumentException($"Etag conflict: '{key}' is at version {current}, the one to write is {item.ETag ?? "without a version"}.");
            }

            foreach (var (key, value) in changes)
            {
                if (value is null)
                {
                    _stored.Remove(key);
                    _given?.Remove(key);
                    continue;
                }

                var etag = value is IStoreItem ? (++_version).ToString(CultureInfo.InvariantCulture) : null;
                var stored = _stored[key] = new Stored(value.GetType(), SchemaJson.ToElement(value), etag);
                if (_given is not null) _given[key] = stored.Json.Deserialize(TypeOfValues(_given), SchemaJson.Options);
            }
        }

        return Task.CompletedTask;
    }

    private Stored? Find(string key)
    {
        var stored = _stored.GetValueOrDefault(key);
        if (_given is null) return stored;
        // Others may have written there; then only the JSON is known.
        return _given.Contains(key) ? new Stored(stored?.Type ?? typeof(JsonElement), SchemaJson.ToElement(_given[key]), stored?.ETag) : null;
    }

    private static Type TypeOfValues(IDictionary dictionary) =>
        dictionary.GetType().GetInterfaces()
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>))
            .Select(type => type.GetGenericArguments()[1])
            .FirstOrDefault(typeof(object));

    private sealed record Stored(Type Type, JsonElement Json, string? ETag)
    {
        public object? Read()
        {
            var value = Json.Deserialize(Type, SchemaJson.Options);
            if (value is IStoreItem item) item.ETag = ETag;
            return value;
        }
    }
}
