using CollabBot.Requests;
using CollabBot.Storage;

namespace CollabBot.Retrospectives;

/// <summary>The stored row of the person who acts, which belongs to no retrospective.</summary>
internal sealed class PersonRows(Database database)
{
    /// <summary>The person's row; null if none is stored.</summary>
    public Task<PersonRow?> FindAsync(Turn turn, CancellationToken cancellationToken) =>
        database.People.FindAsync([database.Tenant, turn.Person], cancellationToken).AsTask();

    /// <summary>The person's row; added to the unit of work if none is stored.</summary>
    public async Task<PersonRow> OfAsync(Turn turn, CancellationToken cancellationToken)
    {
        var row = await database.People.FindAsync([database.Tenant, turn.Person], cancellationToken);
        if (row is null) database.People.Add(row = new PersonRow { Id = turn.Person });
        return row;
    }
}
