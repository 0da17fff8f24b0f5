using CollabBot.Acts;
using CollabBot.Storage;

namespace CollabBot.Features;

/// <summary>What is remembered of the person who acts, outside any retrospective.</summary>
internal sealed class PersonRows(Database database)
{
    /// <summary>What is remembered of her, if anything is.</summary>
    public Task<PersonRow?> FindAsync(TurnInfo turn, CancellationToken cancellationToken) => database.People.FindAsync([database.Tenant, turn.Person], cancellationToken).AsTask();

    public async Task<PersonRow> OfAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var row = await database.People.FindAsync([database.Tenant, turn.Person], cancellationToken);
        if (row is null) database.People.Add(row = new PersonRow { Id = turn.Person });
        return row;
    }
}
