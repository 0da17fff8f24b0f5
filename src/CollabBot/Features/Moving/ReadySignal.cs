using CollabBot.Domain;
using CollabBot.Features.Reminding;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Moving;

/// <summary>
/// Notices when everybody who is expected, or takes part without being, has said that she is done with a phase. Those who lead are told of it and are not waited for, unless they are named as
/// expected; where nobody knows who is expected, one alone is not everybody.
/// </summary>
internal static class ReadySignal
{
    /// <returns>How many people are done, the first time that nobody is left in this phase; else nothing.</returns>
    public static async Task<int?> GiveAsync(Database database, Retrospective retrospective, Attendance attendance, CancellationToken cancellationToken)
    {
        var participants = await database.Participants.AsNoTracking()
            .Where(person => person.Retrospective == retrospective.Id && !person.ArePointsUnlinked)
            .Select(person => new { person.Person, person.IsFacilitator, person.DoneWith })
            .ToListAsync(cancellationToken);
        var awaited = attendance.People.Select(person => person.Person)
            .Union(participants.Where(person => !person.IsFacilitator).Select(person => person.Person))
            .ToHashSet();
        var people = awaited.Count;
        awaited.ExceptWith(participants.Where(person => person.DoneWith == retrospective.Phase).Select(person => person.Person));
        if (people < (attendance.IsKnown ? 1 : 2) || awaited.Count > 0) return null;
        if (await database.Ready.FindAsync([retrospective.Id, retrospective.Phase], cancellationToken) is not null) return null;

        database.Ready.Add(new ReadyRow { Retrospective = retrospective.Id, Phase = retrospective.Phase });
        return people;
    }
}
