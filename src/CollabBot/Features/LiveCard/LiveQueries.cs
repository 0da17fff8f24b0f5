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

        // Each number is counted in an index, without reading a row of a change.
        var counts = await database.Retrospectives
            .Where(row => row.Id == id)
            .Select(row => new
            {
                Positive = changes.Count(change => change.Direction == Direction.Positive),
                Negative = changes.Count(change => change.Direction == Direction.Negative),
                NoChange = changes.Count(change => change.Direction == Direction.NoChange),
                Unclear = changes.Count(change => change.Direction == Direction.Unclear),
                FromRoom = changes.Count(change => change.Origin == Origin.Room),
                Ungrouped = changes.Count(change => change.IsRevealed && change.Theme == null),
                Done = database.Participants.Count(person => person.Retrospective == id && person.DoneWith == retrospective.Phase),
                Reminded = database.Reminders
                    .Where(row => row.Retrospective == id && row.Phase == retrospective.Phase && row.State == ReminderState.Sent)
                    .Select(row => row.Person)
                    .Distinct()
                    .Count(),
            })
            .SingleAsync(cancellationToken);
        var kinds = await lessons
            .GroupBy(lesson => lesson.Kind)
            .Select(group => new { Kind = group.Key, Count = group.Count(), FromRoom = group.Count(lesson => lesson.IsFromRoom) })
            .ToListAsync(cancellationToken);

        return new LiveState(
            retrospective,
            new Dictionary<Direction, int>
            {
                [Direction.Positive] = counts.Positive,
                [Direction.Negative] = counts.Negative,
                [Direction.NoChange] = counts.NoChange,
                [Direction.Unclear] = counts.Unclear,
            },
            attendance.AnsweredCount,
            counts.Done,
            themes.Count,
            counts.Ungrouped,
            themes.FirstOrDefault(theme => theme.Id == retrospective.CurrentTheme)?.ShortLabel.Text,
            themes.Count(theme => theme.IsRetained && theme.DeepeningRank is not null),
            themes.Count(theme => theme.IsRetained),
            kinds.ToDictionary(row => row.Kind, row => row.Count),
            counts.FromRoom)
        {
            InRoom = attendance.InRoom,
            Expected = attendance.Total,
            Due = retrospective.Deadline is { } deadline ? LocalTimes.Shown(deadline, settings.ZoneOf(retrospective)) : null,
            Reminded = counts.Reminded,
            LessonsFromRoom = kinds.Sum(row => row.FromRoom),
        };
    }
}
