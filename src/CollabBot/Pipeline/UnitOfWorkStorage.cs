using CollabBot.Messaging;
using CollabBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Pipeline;

/// <summary>
/// Keeps bot state in the turn's unit of work: it is committed with the act it belongs to, or not at all. The version of a row shows
/// whether another turn wrote it meanwhile; then the write is refused.
/// </summary>
internal sealed class UnitOfWorkStorage(Database database, TurnRows known) : IStorage
{
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var states = new Dictionary<string, object>();
        foreach (var key in keys)
        {
            if (await FindAsync(key, cancellationToken) is { } row) states.Add(key, SdkJson.StateFromJson(row.Json));
        }

        return states;
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, state) in changes)
        {
            var json = SdkJson.StateToJson(state);
            var row = await FindAsync(key, cancellationToken);
            if (row is null)
            {
                database.States.Add(new StateRow { Key = key, Json = json, Version = 1 });
                continue;
            }

            row.Json = json;
            row.Version++;
        }
    }

    /// <summary>The row of the turn's own dialog state has been read already.</summary>
    private async Task<StateRow?> FindAsync(string key, CancellationToken cancellationToken) =>
        known.Keys?.State == key ? known.State : await database.States.FindAsync([database.Tenant, key], cancellationToken);

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) =>
        database.States.RemoveRange(await database.States.Where(row => keys.Contains(row.Key)).ToListAsync(cancellationToken));
}
