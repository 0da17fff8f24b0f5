using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Setup;

/// <summary>Changes the settings of an open retrospective, by the form or field by field in text. Only its facilitators may.</summary>
internal sealed class SetupHandler(SetupWork work, OpenQuestion question)
    : IRetrospectiveHandler<OpenSetupForm>,
      IRetrospectiveHandler<ChangeSetupStepByStep>,
      IRetrospectiveHandler<ChangeSetup>,
      IRetrospectiveHandler<ChangeSetting>
{
    public Task<Reply> HandleAsync(OpenSetupForm request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (SetupWork.RefusalToChange(retrospective, turn.Actor.IsFacilitator) is { } refusal)
            return Task.FromResult(Reply.Say(turn.Texts.For(refusal)));

        return Task.FromResult(turn.NeedsInvitation
            ? Offer(retrospective, turn, turn.Texts.SetupInvitation())
            : Form(retrospective, SetupReading.Of(retrospective), turn).Hinting(turn, turn.Texts.SetupByText()));
    }

    public async Task<Reply> HandleAsync(ChangeSetupStepByStep request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (SetupWork.RefusalToChange(retrospective, turn.Actor.IsFacilitator) is { } refusal) return Reply.Say(turn.Texts.For(refusal));

        var draft = SetupDraft.Changing(retrospective.Id, SetupReading.Of(retrospective));
        return await question.BeginAsync(turn, SetupDialog.DialogId, draft.ToJson(), cancellationToken);
    }

    /// <summary>The settings form if a form was requested; otherwise the card with the button that opens it.</summary>
    public static Reply Offer(Retrospective retrospective, Turn turn, string sentence) => turn.Surface == Surface.Form
        ? Form(retrospective, SetupReading.Of(retrospective), turn, sentence)
        : Invitation(retrospective, turn.Texts, sentence);

    /// <summary>The card with the button that opens the form; it also offers the step-by-step dialog.</summary>
    public static Reply Invitation(Retrospective retrospective, Texts texts, string sentence)
    {
        var invitation = FormCards.Invitation(texts, sentence, ButtonTitle.Change, SetupKeys.SetupForm, retrospective);
        ((Answer.View)invitation.Answer!).Card.Actions.Add(StepByStep(texts, retrospective));
        return invitation;
    }

    /// <summary>Starts the set-up dialog. It sends a message, so that the questions come as messages.</summary>
    /// <param name="retrospective">The retrospective to change; null for a new one.</param>
    public static AdaptiveSubmitAction StepByStep(Texts texts, Retrospective? retrospective) =>
        ButtonBuilder.Does(texts.Button(ButtonTitle.StepByStep), SetupKeys.SetupSteps).About(retrospective).Submit();

    public async Task<Reply> HandleAsync(ChangeSetup request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var before = retrospective.Anonymity;
        var fields = request.Sent.Over(SetupReading.Of(retrospective));
        var outcome = await work.ChangeAsync(retrospective, fields, turn.Actor, turn, cancellationToken);
        return outcome.Match(
            changed => Changed(changed, before, turn),
            wrong => Form(retrospective, fields, turn, turn.Texts.For(wrong), refused: true));
    }

    public async Task<Reply> HandleAsync(ChangeSetting request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        if (request.Field is not { } field) return Reply.Say(texts.SetupFieldUnknown(SetupQuestions.All.Select(each => each.Name(texts))));
        if (field == SetupField.DeadlineTime) return Reply.Say(texts.SetupTimeByText());

        var before = retrospective.Anonymity;
        var fields = SetupReading.With(SetupReading.Of(retrospective), field, request.Text);
        var outcome = await work.ChangeAsync(retrospective, fields, turn.Actor, turn, cancellationToken);
        return outcome.Match(changed => Changed(changed, before, turn), wrong => Reply.Say(texts.For(wrong)));
    }

    private static Reply Changed(Retrospective retrospective, Anonymity before, Turn turn) => SetupWork
        .Notices(retrospective, before)
        .Aggregate(
            Reply.Say(turn.TextsFor(retrospective).SetupChanged()).Refreshing(retrospective),
            (reply, notice) => reply.And(notice));

    private static Reply Form(
        Retrospective retrospective, StartFields fields, Turn turn, string? notice = null, bool refused = false) =>
        Reply.Form(turn.Texts.SetupTitle(), StartForm.Of(fields, turn.Texts, turn.NewId(), notice, retrospective, refused));
}
