using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Opening;

/// <summary>Changes the set-up of an open retrospective, by its form or field by field in text; the facilitator's act, until it is closed.</summary>
internal sealed class SetupHandler(Database database, Retrospectives retrospectives, Tightening tightening)
{
    public async Task<Reply> OpenFormAsync(RetrospectiveId? named, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var texts = turn.TextsFor(retrospective);
        if (retrospective.Phase == Phase.Closed) return Reply.Say(texts.For(new Refusal.WrongPhase(Phase.Closed, Phase.Draft)));
        if (!(await retrospectives.RightsAsync(turn, retrospective, cancellationToken)).IsFacilitator) return Reply.Say(texts.For(new Refusal.FacilitatorOnly()));
        return turn.ShowsWay
            ? Offer(retrospective, turn, texts.SetupInvitation())
            : Form(retrospective, SetupReading.Of(retrospective), turn);
    }

    /// <summary>The set-up form, or in a shared conversation the way to it.</summary>
    public static Reply Offer(Retrospective retrospective, TurnInfo turn, string sentence) => turn.Door == Door.Form
        ? Form(retrospective, SetupReading.Of(retrospective), turn, sentence)
        : FormCards.Way(turn.TextsFor(retrospective), sentence, ButtonTitle.Change, FormKind.Setup, retrospective);

    public async Task<Reply> HandleAsync(Gesture.ChangeSetup gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, gesture.Retrospective, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        // A form of an older card has no level: it leaves the one in force.
        var before = retrospective.Anonymity;
        var fields = gesture.Fields with { Anonymity = gesture.Fields.Anonymity ?? before.ToString() };
        var outcome = await ChangeAsync(retrospective, fields, turn, cancellationToken);
        return outcome.Match(
            changed => Changed(changed, before, turn),
            wrong => Form(retrospective, gesture.Fields, turn, turn.Texts.For(wrong), refused: true));
    }

    public async Task<Reply> HandleAsync(Gesture.ChangeField gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, null, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var texts = turn.TextsFor(retrospective);
        if (gesture.Field is not { } field) return Reply.Say(texts.For(new Refusal.FieldUnknown()));

        var before = retrospective.Anonymity;
        var fields = SetupReading.With(SetupReading.Of(retrospective), field, gesture.Text);
        var outcome = await ChangeAsync(retrospective, fields, turn, cancellationToken);
        return outcome.Match(changed => Changed(changed, before, turn), wrong => Reply.Say(texts.For(wrong)));
    }

    /// <summary>What is shown of people concerns all of them: a level that changes while people give something is said in the thread.</summary>
    private static Reply Changed(Retrospective retrospective, Anonymity before, TurnInfo turn)
    {
        var reply = Reply.Say(turn.TextsFor(retrospective).SetupChanged()).Refreshing(retrospective);
        if (retrospective.Anonymity == before || !retrospective.HasBegun) return reply;

        var shared = Texts.For(retrospective.Language);
        reply = reply.And(Message.Notice(retrospective, shared.AnonymityTightened(retrospective.Anonymity)));
        return retrospective is { Phase: Phase.Deepening, Anonymity: Anonymity.Anonymous } ? reply.And(Message.Notice(retrospective, shared.PartingNotice())) : reply;
    }

    private async Task<Outcome<Retrospective>> ChangeAsync(Retrospective retrospective, StartFields fields, TurnInfo turn, CancellationToken cancellationToken)
    {
        var actor = await retrospectives.ActorAsync(turn, retrospective, cancellationToken);
        if (!actor.IsFacilitator) return new Refusal.FacilitatorOnly();
        if (!SetupReading.Read(fields, retrospective.Language).TryGet(out var settings, out var refusal)) return refusal;

        var given = await database.Ballots.AsNoTracking()
            .Where(ballot => ballot.Retrospective == retrospective.Id)
            .Select(ballot => ballot.Votes.Sum(vote => vote.Points))
            .ToListAsync(cancellationToken);
        var outcome = retrospective.ChangeSetup(actor, settings, given.DefaultIfEmpty().Max());
        if (outcome.TryGet(out _, out _)) await tightening.SettleAsync(retrospective, cancellationToken);
        return outcome;
    }

    private static Reply Form(Retrospective retrospective, StartFields fields, TurnInfo turn, string? notice = null, bool refused = false) =>
        Reply.Form(turn.Texts.SetupTitle(), StartForm.Of(fields, turn.Texts, turn.NewId(), notice, retrospective, refused));
}
