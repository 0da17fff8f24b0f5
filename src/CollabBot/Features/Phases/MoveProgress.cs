using CollabBot.Domain;
using CollabBot.Features.Reminders;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Phases;

/// <summary>Counts what a move forward would show to everybody or leave behind.</summary>
internal static class MoveProgress
{
    public static async Task<Progress> ReadAsync(
        Database database, ExpectedPeople expected, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var id = retrospective.Id;
        var changes = database.Changes.Where(change => change.Retrospective == id);
        return new Progress(
            await changes.CountAsync(change => !change.IsRevealed || change.Revision != null, cancellationToken),
            await NotDoneAsync(database, expected, retrospective, cancellationToken),
            await database.Themes.CountAsync(theme => theme.Retrospective == id, cancellationToken),
            await changes.CountAsync(change => change.Theme == null, cancellationToken),
            await database.Lessons.CountAsync(lesson => lesson.Retrospective == id && lesson.CarriedTo == null, cancellationToken));
    }

    /// <summary>How many awaited people have not finished the present step; who has voted has finished voting.</summary>
    private static async Task<int> NotDoneAsync(
        Database database, ExpectedPeople expected, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var attendance = await expected.OfAsync(database, retrospective, cancellationToken);
        var step = retrospective.Phase == Phase.Draft ? Phase.Naming : retrospective.Phase;
        var left = await ReadySignal.UnfinishedAsync(database, retrospective, attendance, step, cancellationToken);
        if (step != Phase.Prioritising || left.Count == 0) return left.Count;

        var voters = await database.Ballots
            .Where(ballot => ballot.Retrospective == retrospective.Id && ballot.Votes.Any())
            .Select(ballot => ballot.Voter)
            .ToListAsync(cancellationToken);
        return left.Except(voters).Count();
    }
}
