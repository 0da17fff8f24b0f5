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

    private Retrospective? takenOver;

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
        if (!leads || !await MayTakeOverAsync(turn, retrospective, participant, cancellationToken)) return new Actor(turn.Person, false);

        takenOver = retrospective;
        return new Actor(turn.Person, true);
    }

    /// <summary>What the person may do. Unlike <see cref="ActorAsync"/>, it prepares no takeover of the facilitator's role.</summary>
    public async Task<Rights> RightsAsync(Turn turn, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var participant = await ParticipantAsync(turn, retrospective, cancellationToken);
        var leads = turn.People.MayLead(retrospective.Conversation)
            && (participant is { IsFacilitator: true } || await MayTakeOverAsync(turn, retrospective, participant, cancellationToken));
        return new Rights(leads, participant is { IsCoordinator: true }, await HasCoordinator(database, retrospective.Id));
    }

    /// <summary>If no facilitator was left, makes the actor facilitator. Call it only after an act that changed something.</summary>
    /// <returns>The retrospective the person now leads; null if they did not take over.</returns>
    public async Task<Retrospective?> TakeOverAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (takenOver is not { } retrospective) return null;

        var participant = await ParticipateAsync(turn, retrospective, cancellationToken);
        if (participant.IsFacilitator) return null;
        participant.Lead();
        return retrospective;
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

    private async Task<bool> MayTakeOverAsync(
        Turn turn, Retrospective retrospective, Participant? participant, CancellationToken cancellationToken)
    {
        if (participant is not { IsCoordinator: true } && !settings.IsAdministrator(turn.Person)) return false;

        var facilitators = await database.Participants
            .Where(candidate => candidate.Retrospective == retrospective.Id && candidate.IsFacilitator)
            .Select(candidate => candidate.Person)
            .ToListAsync(cancellationToken);
        return facilitators.All(person => turn.People.Gone.Contains((retrospective.Conversation, person)));
    }
}
