using CollabBot.Domain;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Lessons;

/// <summary>Makes and stores a person's new lessons, for the form and for text.</summary>
internal sealed class NewLessons(Database database, RetrospectiveQueries retrospectives)
{
    private static readonly Func<Database, RetrospectiveId, CancellationToken, Task<int?>> ReadLastPosition = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id, CancellationToken _) =>
            database.Lessons.Where(lesson => lesson.Retrospective == id).Max(lesson => (int?)lesson.Position));

    /// <summary>The new lesson, not stored yet; or why it is refused.</summary>
    public async Task<Outcome<Lesson>> LearnAsync(
        Retrospective retrospective, Theme theme, LessonInput fields, Turn turn, CancellationToken cancellationToken)
    {
        if (!LessonWords.Read(fields.Kind, fields.Text, fields.Items).TryGet(out var draft, out var refusal)) return refusal;

        var last = await ReadLastPosition(database, retrospective.Id, cancellationToken) ?? 0;
        return retrospective.Learn(new LessonId(turn.NewId()), turn.Person, theme, draft, last + 1);
    }

    public async Task KeepAsync(Lesson lesson, Retrospective retrospective, Turn turn, CancellationToken cancellationToken)
    {
        database.Lessons.Add(lesson);
        await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
    }
}
