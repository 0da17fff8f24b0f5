using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Naming;

/// <summary>Keeps named changes, whichever way they were given.</summary>
internal sealed class NamedChanges(Database database, Retrospectives retrospectives)
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
    /// <returns>What was kept, or why not.</returns>
    public async Task<Outcome<Change>> SaveAsync(
        ChangeId id, Retrospective retrospective, ChangeDraft draft, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (await database.Changes.FindAsync([id], cancellationToken) is { } kept) return kept;

        var last = await database.Changes
            .Where(change => change.Retrospective == retrospective.Id)
            .MaxAsync(change => (int?)change.Position, cancellationToken) ?? 0;
        var outcome = retrospective.NameChange(id, turn.Person, draft, last + 1);
        if (!outcome.TryGet(out var change, out var refusal)) return refusal;

        database.Changes.Add(change);
        await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken);
        return change;
    }
}
