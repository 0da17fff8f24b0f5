using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Following;

/// <summary>Counts how a retrospective stands.</summary>
internal static class LiveQueries
{
    public static async Task<LiveState> ReadAsync(Database database, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var id = retrospective.Id;
        var changes = database.Changes.Where(change => change.Retrospective == id);
        var lessons = database.Lessons.Where(lesson => lesson.Retrospective == id && lesson.CarriedTo == null);
        var inRoom = retrospective.Phase == Phase.Prioritising
            ? await database.RoomPools.Where(pool => pool.Retrospective == id).Select(pool => pool.People).FirstOrDefaultAsync(cancellationToken)
            : 0;
        var themes = await database.Themes.AsNoTracking().Where(theme => theme.Retrospective == id).ToListAsync(cancellationToken);

        return new LiveState(
            retrospective,
            await changes.GroupBy(change => change.Direction).ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken),
            await AnsweredAsync(database, retrospective, cancellationToken) + inRoom,
            await database.Participants.CountAsync(person => person.Retrospective == id && person.DoneWith == retrospective.Phase, cancellationToken),
            themes.Count,
            await changes.CountAsync(change => change.IsRevealed && change.Theme == null, cancellationToken),
            themes.FirstOrDefault(theme => theme.Id == retrospective.CurrentTheme)?.ShortLabel.Text,
            themes.Count(theme => theme.IsRetained && theme.DeepeningRank is not null),
            themes.Count(theme => theme.IsRetained),
            await lessons.GroupBy(lesson => lesson.Kind).ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken),
            await changes.CountAsync(change => change.Origin == Origin.Room, cancellationToken))
        {
            InRoom = inRoom,
            LessonsFromRoom = await lessons.CountAsync(lesson => lesson.IsFromRoom, cancellationToken),
        };
    }

    /// <summary>How many people have given something in the present phase.</summary>
    private static Task<int> AnsweredAsync(Database database, Retrospective retrospective, CancellationToken cancellationToken) => retrospective.Phase switch
    {
        Phase.Naming or Phase.Grouping =>
            database.Changes.Where(change => change.Retrospective == retrospective.Id && change.Author != null).Select(change => change.Author).Distinct().CountAsync(cancellationToken),
        Phase.Prioritising => database.Ballots.CountAsync(ballot => ballot.Retrospective == retrospective.Id && ballot.Votes.Any(), cancellationToken),
        Phase.Deepening =>
            database.Lessons.Where(lesson => lesson.Retrospective == retrospective.Id && lesson.Author != null).Select(lesson => lesson.Author).Distinct().CountAsync(cancellationToken),
        _ => Task.FromResult(0),
    };
}
