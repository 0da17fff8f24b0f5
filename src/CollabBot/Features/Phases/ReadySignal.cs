using CollabBot.Domain;
using CollabBot.Features.Reminders;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Phases;

/// <summary>
/// Detects when everybody awaited is done with a step: the expected people and those who take part without being expected. Facilitators are
/// not awaited unless they are named as expected; if it is not known who is expected, at least two people must be done.
/// </summary>
internal static class ReadySignal
{
    /// <returns>How many people are done, when everybody awaited in this step is done for the first time; otherwise null.</returns>
    public static async Task<int?> GiveAsync(
        Database database, Retrospective retrospective, Attendance attendance, CancellationToken cancellationToken)
    {
        var (people, left) = await AwaitedAsync(database, retrospective, attendance, retrospective.Phase, cancellationToken);
        if (people < (attendance.IsKnown ? 1 : 2) || left.Count > 0) return null;
        if (await database.Ready.FindAsync([retrospective.Id, retrospective.Phase], cancellationToken) is not null) return null;

        database.Ready.Add(new ReadyRow { Retrospective = retrospective.Id, Phase = retrospective.Phase });
        return people;
    }

    /// <summary>The people who are awaited in a step and have not said that they are done with it.</summary>
    public static async Task<IReadOnlyCollection<PersonId>> UnfinishedAsync(
        Database database, Retrospective retrospective, Attendance attendance, Phase phase, CancellationToken cancellationToken) =>
        (await AwaitedAsync(database, retrospective, attendance, phase, cancellationToken)).Left;

    /// <summary>How many people are awaited in a step, and those of them who have not said that they are done with it.</summary>
    private static async Task<(int People, IReadOnlyCollection<PersonId> Left)> AwaitedAsync(
        Database database, Retrospective retrospective, Attendance attendance, Phase phase, CancellationToken cancellationToken)
    {
        var participants = await database.Participants.AsNoTracking()
            .Where(person => person.Retrospective == retrospective.Id && !person.ArePointsUnlinked)
            .Select(person => new { person.Person, person.IsFacilitator, person.DoneWith })
            .ToListAsync(cancellationToken);
        var awaited = attendance.People.Select(person => person.Person)
            .Union(participants.Where(person => !person.IsFacilitator).Select(person => person.Person))
            .ToHashSet();
        return (
            awaited.Count,
            [.. awaited.Except(participants.Where(person => person.DoneWith == phase).Select(person => person.Person))]);
    }
}
