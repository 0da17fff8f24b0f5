using CollabBot.Domain;
using CollabBot.Features.Reminders;
using CollabBot.Settings;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.LiveCard;

/// <summary>Reads the counts for the live card and the status command.</summary>
internal static class LiveQueries
{
    /// <summary>All numbers in one statement. Each is counted in an index, without reading a row of a change.</summary>
    private static readonly Func<Database, RetrospectiveId, Phase, Task<Counts>> ReadCounts = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id, Phase phase) => database.Retrospectives
            .Where(row => row.Id == id)
            .Select(row => new Counts
            {
                Positive = database.Changes.Count(change => change.Retrospective == id && change.Direction == Direction.Positive),
                Negative = database.Changes.Count(change => change.Retrospective == id && change.Direction == Direction.Negative),
                NoChange = database.Changes.Count(change => change.Retrospective == id && change.Direction == Direction.NoChange),
                Unclear = database.Changes.Count(change => change.Retrospective == id && change.Direction == Direction.Unclear),
                FromRoom = database.Changes.Count(change => change.Retrospective == id && change.Origin == Origin.Room),
                Ungrouped = database.Changes.Count(
                    change => change.Retrospective == id && change.IsRevealed && change.Theme == null),
                Themes = database.Themes.Count(theme => theme.Retrospective == id),
                Retained = database.Themes.Count(theme => theme.Retrospective == id && theme.IsRetained),
                Opened = database.Themes.Count(
                    theme => theme.Retrospective == id && theme.IsRetained && theme.DeepeningRank != null),
                CurrentTheme = database.Themes
                    .Where(theme => theme.Id == row.CurrentTheme)
                    .Select(theme => theme.ShortLabel)
                    .FirstOrDefault(),
                Enablers = database.Lessons.Count(
                    lesson => lesson.Retrospective == id && lesson.CarriedTo == null && lesson.Kind == LessonKind.Enabler),
                Pitfalls = database.Lessons.Count(
                    lesson => lesson.Retrospective == id && lesson.CarriedTo == null && lesson.Kind == LessonKind.Pitfall),
                Wishes = database.Lessons.Count(
                    lesson => lesson.Retrospective == id && lesson.CarriedTo == null && lesson.Kind == LessonKind.Wish),
                EnablersHere = database.Lessons.Count(
                    lesson => lesson.Retrospective == id && lesson.CarriedTo == null && lesson.Kind == LessonKind.Enabler
                        && lesson.Theme == row.CurrentTheme),
                PitfallsHere = database.Lessons.Count(
                    lesson => lesson.Retrospective == id && lesson.CarriedTo == null && lesson.Kind == LessonKind.Pitfall
                        && lesson.Theme == row.CurrentTheme),
                WishesHere = database.Lessons.Count(
                    lesson => lesson.Retrospective == id && lesson.CarriedTo == null && lesson.Kind == LessonKind.Wish
                        && lesson.Theme == row.CurrentTheme),
                LessonsFromRoom = database.Lessons.Count(
                    lesson => lesson.Retrospective == id && lesson.CarriedTo == null && lesson.IsFromRoom),
                Done = database.Participants.Count(person => person.Retrospective == id && person.DoneWith == phase),
                Reminded = database.Reminders
                    .Where(sent => sent.Retrospective == id && sent.Phase == phase && sent.State == ReminderState.Sent)
                    .Select(sent => sent.Person)
                    .Distinct()
                    .Count(),
            })
            .Single());

    public static async Task<LiveState> ReadAsync(
        Database database, Retrospective retrospective, Attendance attendance, ReminderSettings settings)
    {
        var counts = await ReadCounts(database, retrospective.Id, retrospective.Phase);
        var lessons = new Dictionary<LessonKind, int>
        {
            [LessonKind.Enabler] = counts.Enablers,
            [LessonKind.Pitfall] = counts.Pitfalls,
            [LessonKind.Wish] = counts.Wishes,
        };
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
            counts.Themes,
            counts.Ungrouped,
            counts.CurrentTheme?.Text,
            counts.Opened,
            counts.Retained,
            lessons.Where(kind => kind.Value > 0).ToDictionary(),
            counts.FromRoom)
        {
            InRoom = attendance.InRoom,
            Expected = attendance.Total,
            Due = retrospective.Deadline is { } deadline ? LocalTimes.Shown(deadline, settings.ZoneOf(retrospective)) : null,
            Reminded = counts.Reminded,
            LessonsFromRoom = counts.LessonsFromRoom,
            LessonsHere = new Dictionary<LessonKind, int>
            {
                [LessonKind.Enabler] = counts.EnablersHere,
                [LessonKind.Pitfall] = counts.PitfallsHere,
                [LessonKind.Wish] = counts.WishesHere,
            },
        };
    }

    private sealed class Counts
    {
        public int Positive { get; init; }

        public int Negative { get; init; }

        public int NoChange { get; init; }

        public int Unclear { get; init; }

        public int FromRoom { get; init; }

        public int Ungrouped { get; init; }

        public int Themes { get; init; }

        public int Retained { get; init; }

        public int Opened { get; init; }

        public Wording? CurrentTheme { get; init; }

        public int Enablers { get; init; }

        public int Pitfalls { get; init; }

        public int Wishes { get; init; }

        public int EnablersHere { get; init; }

        public int PitfallsHere { get; init; }

        public int WishesHere { get; init; }

        public int LessonsFromRoom { get; init; }

        public int Done { get; init; }

        public int Reminded { get; init; }
    }
}
