using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Naming;

/// <summary>Keeps named changes, whichever way they were given.</summary>
internal sealed class NamedChanges(Database database, Retrospectives retrospectives, NearDuplicates duplicates)
{
    /// <summary>The retrospective in which changes can be named now.</summary>
    public async Task<Outcome<Retrospective>> FindAsync(TurnInfo turn, RetrospectiveId? named, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return refusal;
        return retrospective.Guard(Phase.Naming) is { } wrongPhase ? wrongPhase : retrospective;
    }

    /// <summary>Reads what was typed.</summary>
    public static Outcome<ChangeDraft> Read(NameFields fields)
    {
        if (!Wording.Parse(fields.Statement, Wording.StatementLimit).TryGet(out var statement, out var refusal)) return refusal;
        if (!Enum.TryParse<Direction>(fields.Direction, out var direction) || !Enum.IsDefined(direction)) return new Refusal.DirectionMissing();
        if (!Wording.ParseOptional(fields.Theme, Wording.LabelLimit).TryGet(out var theme, out refusal)) return refusal;
        if (!Wording.ParseOptional(fields.Why, Wording.ExplanationLimit).TryGet(out var why, out refusal)) return refusal;
        if (!Wording.ParseOptional(fields.Example, Wording.ExplanationLimit).TryGet(out var example, out refusal)) return refusal;
        return new ChangeDraft(statement, direction, theme, why, example);
    }

    /// <summary>Keeps a change; an id that was kept before changes nothing, so that a repeated answer counts once.</summary>
    /// <param name="again">Whether a change very like another of hers is to be kept all the same.</param>
    /// <param name="source">The address of the message it was taken from.</param>
    /// <returns>What was kept, or why not.</returns>
    public async Task<Outcome<KeptChange>> SaveAsync(
        ChangeId id, Retrospective retrospective, ChangeDraft draft, bool again, TurnInfo turn, CancellationToken cancellationToken, string? source = null)
    {
        if (await database.Changes.FindAsync([id], cancellationToken) is not null) return new KeptChange(retrospective, AsksForAbsence: false);

        var outcome = retrospective.NameChange(id, turn.Person, draft, await NextPositionAsync(retrospective, cancellationToken));
        if (!outcome.TryGet(out var change, out var refusal)) return refusal;
        if (!again && await duplicates.FindAsync(retrospective, turn.Person, draft.Statement, cancellationToken) is { } like) return new Refusal.NearDuplicate(like);

        if (source is not null && SourceLinks.KeepsSource(retrospective)) change.CameFrom(source);
        database.Changes.Add(change);
        var participant = await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken);
        participant.Resume();
        return new KeptChange(retrospective, participant.AskForAbsence());
    }

    /// <summary>The place after the last change.</summary>
    public async Task<int> NextPositionAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        1 + (await database.Changes
            .Where(change => change.Retrospective == retrospective.Id)
            .MaxAsync(change => (int?)change.Position, cancellationToken) ?? 0);

    /// <summary>Whether the person is to be told now, for the first time, what her words are for and how long they are kept.</summary>
    public async Task<bool> InformAsync(TurnInfo turn, Retrospective retrospective, CancellationToken cancellationToken) =>
        (await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken)).Inform();
}

/// <summary>A change was kept.</summary>
/// <param name="Retrospective">In which retrospective.</param>
/// <param name="AsksForAbsence">Whether the person is now asked, for the first time, where she expected a change that did not come.</param>
internal sealed record KeptChange(Retrospective Retrospective, bool AsksForAbsence)
{
    /// <summary>What has to be said to everybody because of it.</summary>
    public IReadOnlyList<Message> Notices { get; init; } = [];
}
