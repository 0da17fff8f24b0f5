using CollabBot.Acts;
using CollabBot.Domain;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features;

/// <content>Who may do what.</content>
internal sealed partial class Retrospectives
{
    private Retrospective? takenOver;

    /// <summary>
    /// Who acts. Where no facilitator remains, a coordinator or an administrator acts as one, and becomes one with the act (<see cref="TakeOverAsync"/>).
    /// </summary>
    public async Task<Actor> ActorAsync(TurnInfo turn, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var participant = await database.Participants.FindAsync([retrospective.Id, turn.Person], cancellationToken);
        if (!turn.People.MayLead(retrospective.Conversation)) return new Actor(turn.Person, false);
        if (participant is { IsFacilitator: true }) return new Actor(turn.Person, true);
        if (!await MayTakeOverAsync(turn, retrospective, participant, cancellationToken)) return new Actor(turn.Person, false);

        takenOver = retrospective;
        return new Actor(turn.Person, true);
    }

    /// <summary>What the person may do, without doing anything.</summary>
    public async Task<Rights> RightsAsync(TurnInfo turn, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var participant = await database.Participants.FindAsync([retrospective.Id, turn.Person], cancellationToken);
        var leads = turn.People.MayLead(retrospective.Conversation)
            && (participant is { IsFacilitator: true } || await MayTakeOverAsync(turn, retrospective, participant, cancellationToken));
        var hasCoordinator = await database.Participants.AnyAsync(candidate => candidate.Retrospective == retrospective.Id && candidate.IsCoordinator, cancellationToken);
        return new Rights(leads, participant is { IsCoordinator: true }, hasCoordinator);
    }

    /// <summary>Makes who acted as facilitator where none remained one, after an act that changed something.</summary>
    /// <returns>The retrospective she leads from now on, if any.</returns>
    public async Task<Retrospective?> TakeOverAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        if (takenOver is not { } retrospective) return null;

        var participant = await ParticipateAsync(turn, retrospective, cancellationToken);
        if (participant.IsFacilitator) return null;
        participant.Lead();
        return retrospective;
    }

    /// <summary>Everybody with a role in a retrospective.</summary>
    public Task<List<Participant>> TrustedAsync(Retrospective retrospective, CancellationToken cancellationToken) => database.Participants
        .Where(participant => participant.Retrospective == retrospective.Id && (participant.IsFacilitator || participant.IsCoordinator))
        .OrderBy(participant => participant.Person)
        .ToListAsync(cancellationToken);

    /// <summary>The open retrospective the gesture is about; else the last one closed there.</summary>
    public async Task<Outcome<Retrospective>> FindLatestAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var open = (await FindAsync(turn, null, cancellationToken)).Match<Retrospective?>(found => found, _ => null);
        if (open is not null) return open;

        var closed = (await FindClosedAsync(turn, cancellationToken)).FirstOrDefault();
        return closed is not null ? closed : new Refusal.NoneOpen();
    }

    /// <summary>The closed retrospectives of the conversation (in the private chat: of those the person belongs to), the last one first.</summary>
    public async Task<List<Retrospective>> FindClosedAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var conversations = turn.IsShared ? [turn.Conversation] : await ConversationsOfPersonAsync(turn, cancellationToken);
        return await database.Retrospectives
            .Where(candidate => conversations.Contains(candidate.Conversation) && candidate.Phase == Phase.Closed)
            .OrderByDescending(candidate => candidate.ClosedAt)
            .ThenBy(candidate => candidate.Id)
            .ToListAsync(cancellationToken);
    }

    private async Task<bool> MayTakeOverAsync(TurnInfo turn, Retrospective retrospective, Participant? participant, CancellationToken cancellationToken)
    {
        if (participant is not { IsCoordinator: true } && !settings.IsAdministrator(turn.Person)) return false;

        var facilitators = await database.Participants
            .Where(candidate => candidate.Retrospective == retrospective.Id && candidate.IsFacilitator)
            .Select(candidate => candidate.Person)
            .ToListAsync(cancellationToken);
        return facilitators.All(person => turn.People.Gone.Contains((retrospective.Conversation, person)));
    }
}
