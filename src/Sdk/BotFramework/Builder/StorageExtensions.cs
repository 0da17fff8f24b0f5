using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Typed reading.</summary>
public static class StorageExtensions
{
    /// <summary>Reads what there is under keys, as one type.</summary>
    /// <typeparam name="TStoreItem">The type.</typeparam>
    /// <param name="storage">The store.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was found and is of the type.</returns>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var found = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var typed = new Dictionary<string, TStoreItem>(found.Count);
        foreach (var (key, value) in found)
        {
            if (SchemaJson.TryTo<TStoreItem>(value, out var item)) typed[key] = item!;
        }

        return typed;
    }
}
