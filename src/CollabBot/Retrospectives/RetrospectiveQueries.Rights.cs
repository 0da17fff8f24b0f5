using CollabBot.Domain;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Retrospectives;

/// <content>What each person may do.</content>
internal sealed partial class RetrospectiveQueries
{
    private static readonly Func<Database, RetrospectiveId, Task<bool>> HasCoordinator = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id) =>
            database.Participants.Any(candidate => candidate.Retrospective == id && candidate.IsCoordinator));

    /// <summary>How long no facilitator has acted when others may take over.</summary>
    private static readonly TimeSpan MaxIdle = TimeSpan.FromDays(7);

    private (Retrospective Retrospective, bool IsIdle)? takenOver;

    /// <summary>
    /// The person as actor. If no facilitator is left, a coordinator or administrator counts as facilitator, and becomes one if the act
    /// changes something (<see cref="TakeOverAsync"/>).
    /// </summary>
    /// <param name="turn">The turn.</param>
    /// <param name="retrospective">The retrospective.</param>
    /// <param name="leads">Whether the request is a facilitator's act; only by such an act somebody takes over.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Actor> ActorAsync(Turn turn, Retrospective retrospective, bool leads, CancellationToken cancellationToken)
    {
        var participant = await ParticipantAsync(turn, retrospective, cancellationToken);
        if (!turn.People.MayLead(retrospective.Conversation)) return new Actor(turn.Person, false);
        if (participant is { IsFacilitator: true }) return new Actor(turn.Person, true);
        if (!leads
            || !IsTrusted(turn, participant)
            || await AbsenceAsync(turn, retrospective, cancellationToken) is not { } absence) return new Actor(turn.Person, false);

        takenOver = (retrospective, absence.IsIdle);
        return new Actor(turn.Person, true);
    }

    /// <summary>What the person may do. Unlike <see cref="ActorAsync"/>, it prepares no takeover of the facilitator's role.</summary>
    public async Task<Rights> RightsAsync(Turn turn, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var participant = await ParticipantAsync(turn, retrospective, cancellationToken);
        var leads = turn.People.MayLead(retrospective.Conversation)
            && (participant is { IsFacilitator: true }
                || (IsTrusted(turn, participant) && await AbsenceAsync(turn, retrospective, cancellationToken) is not null));
        return new Rights(leads, participant is { IsCoordinator: true }, await HasCoordinator(database, retrospective.Id));
    }

    /// <summary>If no facilitator was left, makes the actor facilitator. Call it only after an act that changed something.</summary>
    /// <returns>The retrospective the person now leads, and whether its facilitators were idle; null if they did not take over.</returns>
    public async Task<(Retrospective Retrospective, bool IsIdle)?> TakeOverAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (takenOver is not { } taken) return null;

        var participant = await ParticipateAsync(turn, taken.Retrospective, cancellationToken);
        if (participant.IsFacilitator) return null;
        participant.Lead();
        return taken;
    }

    /// <summary>Whether nobody facilitates: no facilitator is a member any more, or none has acted for a week.</summary>
    /// <returns>Since when, as far as it is known; null if somebody facilitates, or if it could not be checked.</returns>
    public async Task<Absence?> AbsenceAsync(Turn turn, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var facilitators = await database.Participants
            .Where(person => person.Retrospective == retrospective.Id && person.IsFacilitator)
            .Select(person => new
            {
                person.Person,
                person.LeftAt,
                ActedAt = database.Followers
                    .Where(follower => follower.Retrospective == retrospective.Id && follower.Person == person.Person)
                    .Select(follower => (DateTimeOffset?)follower.ActedAt)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        if (facilitators.All(person => turn.People.Gone.Contains((retrospective.Conversation, person.Person))))
            return new Absence(facilitators.Max(person => person.LeftAt), IsIdle: false);

        var actedAt = facilitators.Select(person => person.ActedAt).Append(retrospective.RemindsSince).Append(retrospective.OpenedAt).Max();
        var idleSince = actedAt + MaxIdle;
        return idleSince <= turn.Now && !turn.People.AreUnchecked(retrospective.Conversation) ? new Absence(idleSince, IsIdle: true) : null;
    }

    /// <summary>All participants with a role in a retrospective.</summary>
    public Task<List<Participant>> TrustedAsync(Retrospective retrospective, CancellationToken cancellationToken) => database.Participants
        .Where(participant => participant.Retrospective == retrospective.Id && (participant.IsFacilitator || participant.IsCoordinator))
        .OrderBy(participant => participant.Person)
        .ToListAsync(cancellationToken);

    /// <summary>The open retrospective the request is about; else the one closed last there.</summary>
    private async Task<Outcome<Retrospective>> FindLatestAsync(Turn turn, CancellationToken cancellationToken)
    {
        var open = (await FindAsync(turn, null, cancellationToken)).Match<Retrospective?>(found => found, _ => null);
        if (open is not null) return open;

        var closed = (await FindClosedAsync(turn, cancellationToken)).FirstOrDefault();
        return closed is not null ? closed : new Refusal.NoneOpen(InPrivate: !turn.IsShared);
    }

    /// <summary>
    /// The closed retrospectives of the conversation, the last closed first; in the private chat, those of all conversations the person
    /// belongs to.
    /// </summary>
    public async Task<List<Retrospective>> FindClosedAsync(Turn turn, CancellationToken cancellationToken)
    {
        var conversations = turn.IsShared ? [turn.Conversation] : await ConversationsOfPersonAsync(turn, cancellationToken);
        return await database.Retrospectives
            .Where(candidate => conversations.Contains(candidate.Conversation) && candidate.Phase == Phase.Closed)
            .OrderByDescending(candidate => candidate.ClosedAt)
            .ThenBy(candidate => candidate.Id)
            .ToListAsync(cancellationToken);
    }

    private bool IsTrusted(Turn turn, Participant? participant) =>
        participant is { IsCoordinator: true } || settings.IsAdministrator(turn.Person);
}

/// <summary>That nobody facilitates a retrospective.</summary>
/// <param name="Since">Since when; null if it has only now become known.</param>
/// <param name="IsIdle">Whether the facilitators are still members, but have not acted for a week.</param>
internal sealed record Absence(DateTimeOffset? Since, bool IsIdle);
