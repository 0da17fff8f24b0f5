using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Opening;

/// <summary>Starts a retrospective and changes its set-up, whichever door the answers came by: the form, one line of text, or step by step.</summary>
internal sealed class SetupWork(Database database, Retrospectives retrospectives, PeopleSettings settings)
{
    /// <summary>Why this person may not start one here now, if so.</summary>
    public async Task<Refusal?> RefusalAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        if (!turn.IsShared) return new Refusal.SharedPlaceOnly();
        if (await retrospectives.OpenInAsync(turn.Conversation, cancellationToken) is { } open) return new Refusal.AlreadyOpen(open.Title.Text);
        if (!settings.MayStart(turn.Person)) return new Refusal.StartRestricted();
        return turn.People.MayLead(turn.Conversation) ? null : new Refusal.GuestMayNotLead();
    }

    /// <summary>Starts one; who does leads it.</summary>
    public async Task<Outcome<Retrospective>> StartAsync(RetrospectiveId id, StartFields fields, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(turn, cancellationToken) is { } refused) return refused;
        if (!SetupReading.Read(fields, turn.Texts.Language).TryGet(out var chosen, out var wrong)) return wrong;

        var retrospective = Retrospective.Open(id, turn.Conversation, chosen, turn.Now);
        database.Retrospectives.Add(retrospective);
        (await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken)).Lead();
        return retrospective;
    }

    /// <summary>The retrospective whose set-up this person may change now.</summary>
    public async Task<Outcome<Retrospective>> FindChangeableAsync(RetrospectiveId? named, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return refusal;
        if (retrospective.Phase == Phase.Closed) return new Refusal.WrongPhase(Phase.Closed, Phase.Draft);
        return (await retrospectives.RightsAsync(turn, retrospective, cancellationToken)).IsFacilitator ? retrospective : new Refusal.FacilitatorOnly();
    }

    /// <summary>Changes the set-up of an open one.</summary>
    public async Task<Outcome<Retrospective>> ChangeAsync(Retrospective retrospective, StartFields fields, TurnInfo turn, CancellationToken cancellationToken)
    {
        var actor = await retrospectives.ActorAsync(turn, retrospective, cancellationToken);
        if (!actor.IsFacilitator) return new Refusal.FacilitatorOnly();
        if (!SetupReading.Read(fields, retrospective.Language).TryGet(out var chosen, out var refusal)) return refusal;

        var given = await database.Ballots.AsNoTracking()
            .Where(ballot => ballot.Retrospective == retrospective.Id)
            .Select(ballot => ballot.Votes.Sum(vote => vote.Points))
            .ToListAsync(cancellationToken);
        return retrospective.ChangeSetup(actor, chosen, given.DefaultIfEmpty().Max());
    }
}
