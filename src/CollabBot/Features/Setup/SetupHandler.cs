using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Setup;

/// <summary>Changes the settings of an open retrospective, by the form or field by field in text. Only its facilitators may.</summary>
internal sealed class SetupHandler(RetrospectiveQueries retrospectives, SetupWork work)
{
    public async Task<Reply> OpenFormAsync(RetrospectiveId? named, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await work.FindChangeableAsync(named, turn, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        return turn.ShowsWay
            ? Offer(retrospective, turn, turn.TextsFor(retrospective).SetupInvitation())
            : Form(retrospective, SetupReading.Of(retrospective), turn).Hinting(turn, turn.Texts.SetupByText());
    }

    /// <summary>The settings form if a form was requested; otherwise the card with the button that opens it.</summary>
    public static Reply Offer(Retrospective retrospective, TurnInfo turn, string sentence) => turn.Surface == Surface.Form
        ? Form(retrospective, SetupReading.Of(retrospective), turn, sentence)
        : WayIn(retrospective, turn.TextsFor(retrospective), sentence);

    /// <summary>The card with the button that opens the form; it also offers the step-by-step dialog.</summary>
    public static Reply WayIn(Retrospective retrospective, Texts texts, string sentence)
    {
        var way = FormCards.Way(texts, sentence, ButtonTitle.Change, FormKind.Setup, retrospective);
        ((Answer.View)way.Answer!).Card.Actions.Add(Buttons.StepByStep(texts, retrospective));
        return way;
    }

    public async Task<Reply> HandleAsync(Gesture.ChangeSetup gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, gesture.Retrospective, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        // A form from an older card has no field for the level of anonymity, so the present level is kept.
        var before = retrospective.Anonymity;
        var fields = gesture.Fields with { Anonymity = gesture.Fields.Anonymity ?? before.ToString() };
        var outcome = await work.ChangeAsync(retrospective, fields, turn, cancellationToken);
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
        var outcome = await work.ChangeAsync(retrospective, fields, turn, cancellationToken);
        return outcome.Match(changed => Changed(changed, before, turn), wrong => Reply.Say(texts.For(wrong)));
    }

    private static Reply Changed(Retrospective retrospective, Anonymity before, TurnInfo turn) => SetupWork
        .Notices(retrospective, before)
        .Aggregate(
            Reply.Say(turn.TextsFor(retrospective).SetupChanged()).Refreshing(retrospective),
            (reply, notice) => reply.And(notice));

    private static Reply Form(
        Retrospective retrospective, StartFields fields, TurnInfo turn, string? notice = null, bool refused = false) =>
        Reply.Form(turn.Texts.SetupTitle(), StartForm.Of(fields, turn.Texts, turn.NewId(), notice, retrospective, refused));
}
