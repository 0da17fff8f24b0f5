using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Moving;

/// <summary>Notices when everybody who takes part has said that she is done with a phase. Those who lead are told of it and are not waited for; one alone is not everybody.</summary>
internal static class ReadySignal
{
    /// <returns>How many people are done, the first time that nobody is left in this phase; else nothing.</returns>
    public static async Task<int?> GiveAsync(Database database, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var partners = database.Participants.Where(person => person.Retrospective == retrospective.Id && !person.IsFacilitator && !person.ArePointsUnlinked);
        var people = await partners.CountAsync(cancellationToken);
        if (people < 2 || await partners.AnyAsync(person => person.DoneWith == null || person.DoneWith != retrospective.Phase, cancellationToken)) return null;
        if (await database.Ready.FindAsync([retrospective.Id, retrospective.Phase], cancellationToken) is not null) return null;

        database.Ready.Add(new ReadyRow { Retrospective = retrospective.Id, Phase = retrospective.Phase });
        return people;
    }
}
