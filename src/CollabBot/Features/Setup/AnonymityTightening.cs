using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Setup;

/// <summary>
/// Deletes what the present level of anonymity does not show, in the transaction that sets the level.
/// </summary>
internal sealed class AnonymityTightening(Database database)
{
    public async Task SettleAsync(Retrospective retrospective, CancellationToken cancellationToken)
    {
        if (retrospective.Anonymity == Anonymity.Names) return;

        // The link to the source message is deleted as well if the level is anonymous, because the message shows who wrote it.
        var isAnonymous = retrospective.Anonymity == Anonymity.Anonymous;
        var named = await database.Participants
            .Where(person => person.Retrospective == retrospective.Id && person.DisplayName != null)
            .ToListAsync(cancellationToken);
        var signed = await database.Changes
            .Where(change => change.Retrospective == retrospective.Id
                && (change.SignedName != null || change.SignedOrganisation != null || (isAnonymous && change.Source != null)))
            .ToListAsync(cancellationToken);
        foreach (var person in named) person.Call(null);
        foreach (var change in signed) change.Tighten(retrospective.Anonymity);
        if (named.Count + signed.Count > 0) database.RequestVacuum();
    }
}
