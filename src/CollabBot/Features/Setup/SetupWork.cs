using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Settings;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Setup;

/// <summary>
/// Starts a retrospective and changes its settings, from the form, from one line of text or from the step-by-step dialog.
/// </summary>
internal sealed class SetupWork(
    Database database,
    RetrospectiveQueries retrospectives,
    PeopleSettings settings,
    ReminderSettings reminders,
    AnonymityTightening tightening)
{
    /// <summary>Why this person may not start a retrospective here now; null if they may.</summary>
    public async Task<Refusal?> RefusalAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!turn.IsShared) return new Refusal.SharedPlaceOnly();
        if (await retrospectives.OpenInAsync(turn, turn.Conversation, cancellationToken) is { } open)
            return new Refusal.AlreadyOpen(open.Title.Text);
        if (!settings.MayStart(turn.Person)) return new Refusal.StartRestricted();
        return turn.People.MayLead(turn.Conversation) ? null : new Refusal.GuestMayNotLead();
    }

    /// <summary>Starts a retrospective and makes the person its facilitator.</summary>
    public async Task<Outcome<Retrospective>> StartAsync(
        RetrospectiveId id, StartFields fields, Turn turn, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(turn, cancellationToken) is { } refused) return refused;
        var deadlines = Reading(null, turn);
        if (!SetupReading.Read(fields, turn.Texts.Language, deadlines).TryGet(out var chosen, out var wrong)) return wrong;

        var retrospective = Retrospective.Open(id, turn.Conversation, chosen, turn.Now);
        retrospective.KeepTimeOf(deadlines.Zone.Id);
        database.Retrospectives.Add(retrospective);
        (await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken)).Lead();
        return retrospective;
    }

    /// <summary>Why the settings may not be changed now; null if they may.</summary>
    public static Refusal? RefusalToChange(Retrospective retrospective, bool isFacilitator)
    {
        if (retrospective.Phase == Phase.Closed) return new Refusal.WrongPhase(Phase.Closed, Phase.Draft);
        return isFacilitator ? null : new Refusal.FacilitatorOnly();
    }

    /// <summary>Changes the settings of an open retrospective that a dialog has asked about.</summary>
    public async Task<Outcome<Retrospective>> ChangeAsync(
        RetrospectiveId id, StartFields fields, Turn turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, id, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return refusal;

        var actor = await retrospectives.ActorAsync(turn, retrospective, leads: true, cancellationToken);
        return RefusalToChange(retrospective, actor.IsFacilitator) is { } refused
            ? refused
            : await ChangeAsync(retrospective, fields, actor, turn, cancellationToken);
    }

    /// <summary>Changes the settings of an open retrospective.</summary>
    public async Task<Outcome<Retrospective>> ChangeAsync(
        Retrospective retrospective, StartFields fields, Actor actor, Turn turn, CancellationToken cancellationToken)
    {
        if (!actor.IsFacilitator) return new Refusal.FacilitatorOnly();
        var deadlines = Reading(retrospective, turn);
        if (!SetupReading.Read(fields, retrospective.Language, deadlines).TryGet(out var chosen, out var refusal)) return refusal;

        var given = await database.Ballots.AsNoTracking()
            .Where(ballot => ballot.Retrospective == retrospective.Id)
            .Select(ballot => ballot.Votes.Sum(vote => vote.Points))
            .ToListAsync(cancellationToken);
        var room = await database.RoomPools.AsNoTracking()
            .FirstOrDefaultAsync(pool => pool.Retrospective == retrospective.Id, cancellationToken);
        var outcome = retrospective.ChangeSetup(actor, chosen, given.Append(room?.SpentEach ?? 0).Max());
        if (!outcome.TryGet(out _, out _)) return outcome;

        retrospective.KeepTimeOf(deadlines.Zone.Id);
        await tightening.SettleAsync(retrospective, cancellationToken);
        return outcome;
    }

    public async Task<Anonymity?> AnonymityOfAsync(RetrospectiveId id, Turn turn, CancellationToken cancellationToken) =>
        (await retrospectives.FindAsync(turn, id, cancellationToken)).Match<Anonymity?>(found => found.Anonymity, _ => null);

    /// <summary>
    /// Notices for the thread about a changed level of anonymity, because it concerns everybody who takes part. There are none before the
    /// retrospective has begun.
    /// </summary>
    public static IEnumerable<Message> Notices(Retrospective retrospective, Anonymity before)
    {
        if (retrospective.Anonymity == before || !retrospective.HasBegun) yield break;

        var shared = Texts.For(retrospective.Language);
        yield return Message.Notice(retrospective, shared.AnonymityTightened(retrospective.Anonymity));
        if (retrospective is { Phase: Phase.Deepening, Anonymity: Anonymity.Anonymous })
            yield return Message.Notice(retrospective, shared.PartingNotice());
    }

    /// <summary>
    /// The fields, with their days in figures, if they can be accepted as settings. Deadlines are read as for <paramref name="changed"/>,
    /// or as for a new retrospective if it is null.
    /// </summary>
    public async Task<Outcome<StartFields>> CheckAsync(
        StartFields fields, RetrospectiveId? changed, Turn turn, CancellationToken cancellationToken)
    {
        var retrospective = changed is { } id
            ? await database.Retrospectives.FirstOrDefaultAsync(candidate => candidate.Id == id, cancellationToken)
            : null;
        var deadlines = Reading(retrospective, turn);
        return SetupReading.Read(fields, turn.Texts.Language, deadlines).TryGet(out var read, out var refusal)
            ? SetupReading.Dated(fields, read, deadlines.Zone)
            : refusal;
    }

    /// <summary>
    /// How deadlines are read: in the time zone of the retrospective; for a new one in the person's, else in that of the installation.
    /// </summary>
    private DeadlineReading Reading(Retrospective? retrospective, Turn turn) => retrospective is not null
        ? new DeadlineReading(reminders.ZoneOf(retrospective), turn.Now, retrospective.Deadlines)
        : new DeadlineReading(Zones.Find(turn.TimeZone) ?? reminders.Zone, turn.Now, Before: null);
}
