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
        var (people, left) = await AwaitedAsync(database, retrospective, attendance, retrospective.Phase, cancellationToken);
        if (people < (attendance.IsKnown ? 1 : 2) || left > 0) return null;
        if (await database.Ready.FindAsync([retrospective.Id, retrospective.Phase], cancellationToken) is not null) return null;

        database.Ready.Add(new ReadyRow { Retrospective = retrospective.Id, Phase = retrospective.Phase });
        return people;
    }

    /// <summary>How many people are waited for in a phase, and how many of them have not said that they are done with it.</summary>
    public static async Task<(int People, int Left)> AwaitedAsync(
        Database database, Retrospective retrospective, Attendance attendance, Phase phase, CancellationToken cancellationToken)
    {
        var participants = await database.Participants.AsNoTracking()
            .Where(person => person.Retrospective == retrospective.Id && !person.ArePointsUnlinked)
            .Select(person => new { person.Person, person.IsFacilitator, person.DoneWith })
            .ToListAsync(cancellationToken);
        var awaited = attendance.People.Select(person => person.Person)
            .Union(participants.Where(person => !person.IsFacilitator).Select(person => person.Person))
            .ToHashSet();
        return (awaited.Count, awaited.Except(participants.Where(person => person.DoneWith == phase).Select(person => person.Person)).Count());
    }
}
