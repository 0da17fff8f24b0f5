using CollabBot.Domain;
using CollabBot.Features.Reminders;
using CollabBot.Settings;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.LiveCard;

/// <summary>Reads the counts for the live card and the status command.</summary>
internal static class LiveQueries
{
    public static async Task<LiveState> ReadAsync(
        Database database,
        Retrospective retrospective,
        Attendance attendance,
        ReminderSettings settings,
        CancellationToken cancellationToken)
    {
        var id = retrospective.Id;
        var changes = database.Changes.Where(change => change.Retrospective == id);
        var lessons = database.Lessons.Where(lesson => lesson.Retrospective == id && lesson.CarriedTo == null);
        var themes = await database.Themes.AsNoTracking().Where(theme => theme.Retrospective == id).ToListAsync(cancellationToken);

        // One pass over the changes and one over the lessons, both in the database.
        var directions = await changes
            .GroupBy(change => change.Direction)
            .Select(group => new
            {
                Direction = group.Key,
                Count = group.Count(),
                Ungrouped = group.Count(change => change.IsRevealed && change.Theme == null),
                FromRoom = group.Count(change => change.Origin == Origin.Room),
            })
            .ToListAsync(cancellationToken);
        var kinds = await lessons
            .GroupBy(lesson => lesson.Kind)
            .Select(group => new { Kind = group.Key, Count = group.Count(), FromRoom = group.Count(lesson => lesson.IsFromRoom) })
            .ToListAsync(cancellationToken);

        return new LiveState(
            retrospective,
            directions.ToDictionary(row => row.Direction, row => row.Count),
            attendance.AnsweredCount,
            await database.Participants.CountAsync(
                person => person.Retrospective == id && person.DoneWith == retrospective.Phase, cancellationToken),
            themes.Count,
            directions.Sum(row => row.Ungrouped),
            themes.FirstOrDefault(theme => theme.Id == retrospective.CurrentTheme)?.ShortLabel.Text,
            themes.Count(theme => theme.IsRetained && theme.DeepeningRank is not null),
            themes.Count(theme => theme.IsRetained),
            kinds.ToDictionary(row => row.Kind, row => row.Count),
            directions.Sum(row => row.FromRoom))
        {
            InRoom = attendance.InRoom,
            Expected = attendance.Total,
            Due = retrospective.Deadline is { } deadline ? LocalTimes.Shown(deadline, settings.ZoneOf(retrospective)) : null,
            Reminded = await database.Reminders
                .Where(row => row.Retrospective == id && row.Phase == retrospective.Phase && row.State == ReminderState.Sent)
                .Select(row => row.Person)
                .Distinct()
                .CountAsync(cancellationToken),
            LessonsFromRoom = kinds.Sum(row => row.FromRoom),
        };
    }
}
