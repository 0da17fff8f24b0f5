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

        return new LiveState(
            retrospective,
            await changes.GroupBy(change => change.Direction)
                .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken),
            attendance.AnsweredCount,
            await database.Participants.CountAsync(
                person => person.Retrospective == id && person.DoneWith == retrospective.Phase, cancellationToken),
            themes.Count,
            await changes.CountAsync(change => change.IsRevealed && change.Theme == null, cancellationToken),
            themes.FirstOrDefault(theme => theme.Id == retrospective.CurrentTheme)?.ShortLabel.Text,
            themes.Count(theme => theme.IsRetained && theme.DeepeningRank is not null),
            themes.Count(theme => theme.IsRetained),
            await lessons.GroupBy(lesson => lesson.Kind).ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken),
            await changes.CountAsync(change => change.Origin == Origin.Room, cancellationToken))
        {
            InRoom = attendance.InRoom,
            Expected = attendance.Total,
            Due = retrospective.Deadline is { } deadline ? LocalTimes.Shown(deadline, settings.ZoneOf(retrospective)) : null,
            Reminded = await database.Reminders
                .Where(row => row.Retrospective == id && row.Phase == retrospective.Phase && row.State == ReminderState.Sent)
                .Select(row => row.Person)
                .Distinct()
                .CountAsync(cancellationToken),
            LessonsFromRoom = await lessons.CountAsync(lesson => lesson.IsFromRoom, cancellationToken),
        };
    }
}
