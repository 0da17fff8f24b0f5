using CollabBot.Domain;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Changes;

/// <summary>Stores named changes, from the form and from the dialog.</summary>
internal sealed class NamedChanges(Database database, RetrospectiveQueries retrospectives, NearDuplicates duplicates)
{
    private static readonly Func<Database, RetrospectiveId, PersonId, IAsyncEnumerable<Change>> ReadOwn = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id, PersonId person) => database.Changes.AsNoTracking()
            .Where(change => change.Retrospective == id && change.Author == person)
            .OrderBy(change => change.Position)
            .AsQueryable());

    private static readonly Func<Database, RetrospectiveId, CancellationToken, Task<int?>> ReadLastPosition = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id, CancellationToken _) =>
            database.Changes.Where(change => change.Retrospective == id).Max(change => (int?)change.Position));

    /// <summary>Parses the typed fields.</summary>
    public static Outcome<ChangeDraft> Read(NameFields fields)
    {
        if (!Wording.Parse(fields.Statement, Wording.StatementLimit).TryGet(out var statement, out var refusal)) return refusal;
        if (!Enum.TryParse<Direction>(fields.Direction, out var direction) || !Enum.IsDefined(direction))
            return new Refusal.DirectionMissing();
        if (!Wording.ParseOptional(fields.Theme, Wording.LabelLimit).TryGet(out var theme, out refusal)) return refusal;
        if (!Wording.ParseOptional(fields.Why, Wording.ExplanationLimit).TryGet(out var why, out refusal)) return refusal;
        if (!Wording.ParseOptional(fields.Example, Wording.ExplanationLimit).TryGet(out var example, out refusal)) return refusal;
        return new ChangeDraft(statement, direction, theme, why, example);
    }

    /// <summary>Stores a change. Idempotent: an id that is already stored changes nothing, so a repeated answer counts once.</summary>
    /// <param name="again">Whether to store the change even if it is very similar to another one of the same person.</param>
    /// <param name="source">The address of the message it was taken from.</param>
    /// <param name="keepsDone">Whether a person who is done stays done: the change answers the question asked at the end.</param>
    /// <returns>The retrospective, or the refusal.</returns>
    public async Task<Outcome<Retrospective>> SaveAsync(
        ChangeId id,
        Retrospective retrospective,
        ChangeDraft draft,
        bool again,
        Turn turn,
        CancellationToken cancellationToken,
        string? source = null,
        bool keepsDone = false)
    {
        var own = await ReadOwn(database, retrospective.Id, turn.Person).ToListAsync(cancellationToken);
        if (own.Exists(named => named.Id == id)) return retrospective;

        var outcome = retrospective.NameChange(id, turn.Person, draft, await NextPositionAsync(retrospective, cancellationToken));
        if (!outcome.TryGet(out var change, out var refusal)) return refusal;
        if (!again && duplicates.Find(own, draft.Statement, retrospective.Language) is { } like)
            return new Refusal.NearDuplicate(like);

        if (source is not null && SourceLinks.KeepsSource(retrospective)) change.CameFrom(source);
        database.Changes.Add(change);
        var participant = await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken);
        if (!keepsDone) participant.Resume();
        return retrospective;
    }

    /// <summary>The position after the last change.</summary>
    public async Task<int> NextPositionAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        1 + (await ReadLastPosition(database, retrospective.Id, cancellationToken) ?? 0);

    /// <summary>
    /// Whether the person must be told now what their answers are used for and how long they are stored. True only the first time.
    /// </summary>
    public async Task<bool> InformAsync(Turn turn, Retrospective retrospective, CancellationToken cancellationToken) =>
        (await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken)).Inform();
}
