using System.Collections.Concurrent;
using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Messaging;

/// <summary>
/// Which person has which id on the channel. A person is known by the Entra object id; lists of members and activities may give only the
/// channel's id. Both are learned wherever they stand together, and are stored with the person.
/// </summary>
internal sealed class PersonIds
{
    private const int MaxCached = 100_000;
    private readonly ConcurrentDictionary<(string Tenant, string UserId), PersonId> known = new();

    /// <summary>Both ids stand together in an activity or in a list of members.</summary>
    public void Learn(string tenant, string userId, PersonId person)
    {
        if (known.Count > MaxCached) known.Clear();
        known[(tenant, userId)] = person;
    }

    /// <summary>The person with an id on the channel, as far as it has been learned; else the id itself names them.</summary>
    public PersonId Of(string tenant, string userId) => known.TryGetValue((tenant, userId), out var person) ? person : new PersonId(userId);

    /// <summary>Learns from the database who has these ids on the channel, as far as that is not in memory.</summary>
    public async Task LoadAsync(Database database, IEnumerable<string> userIds, CancellationToken cancellationToken)
    {
        List<string> unknown = [.. userIds.Where(id => !known.ContainsKey((database.Tenant, id)))];
        if (unknown.Count == 0) return;

        var stored = await database.People
            .Where(row => unknown.Contains(row.UserId!))
            .Select(row => new { row.Id, UserId = row.UserId! })
            .ToListAsync(cancellationToken);
        foreach (var id in unknown) Learn(database.Tenant, id, new PersonId(id));
        foreach (var row in stored.OrderBy(row => row.Id.Value == row.UserId ? 0 : 1)) Learn(database.Tenant, row.UserId, row.Id);
    }
}
