using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Setup;

/// <summary>Sets up a retrospective in a channel or group chat. The person who does it becomes its facilitator.</summary>
internal sealed class StartHandler(RetrospectiveQueries retrospectives, SetupWork work, OpenQuestion question)
    : IHandler<OpenStartForm>,
      IHandler<StartRetrospective>,
      IHandler<StartStepByStep>,
      IHandler<AnswerSetup>
{
    public async Task<Reply> HandleAsync(OpenStartForm request, Turn turn, CancellationToken cancellationToken)
    {
        if (await work.RefusalAsync(turn, cancellationToken) is { } refusal) return await RefuseAsync(refusal, turn, cancellationToken);
        if (turn.Surface != Surface.Form) return Invitation(turn.Texts);

        return Reply.Form(turn.Texts.StartTitle(), StartForm.Of(SetupReading.Defaults(turn), turn.Texts, turn.NewId()));
    }

    /// <summary>The card with the button that opens the form; it also offers the step-by-step dialog.</summary>
    public static Reply Invitation(Texts texts)
    {
        var invitation = FormCards.Invitation(texts, texts.StartInvitation(), ButtonTitle.Start, SetupKeys.StartForm, null);
        ((Answer.View)invitation.Answer!).Card.Actions.Add(SetupHandler.StepByStep(texts, null));
        return invitation;
    }

    public async Task<Reply> HandleAsync(StartRetrospective request, Turn turn, CancellationToken cancellationToken)
    {
        if (await work.RefusalAsync(turn, cancellationToken) is { } refusal) return Reply.Say(turn.Texts.For(refusal));

        // A title typed after the command is enough, because all other fields have defaults.
        var fields = request.Sent.Over(SetupReading.Defaults(turn));
        var outcome = await work.StartAsync(new RetrospectiveId(turn.NewId()), fields, turn, cancellationToken);
        if (outcome.TryGet(out var retrospective, out var wrong))
            return Reply.Say(turn.Texts.Started(retrospective.Title.Text)).Refreshing(retrospective);

        return turn.Surface == Surface.Form
            ? Reply.Form(turn.Texts.StartTitle(), StartForm.Of(fields, turn.Texts, turn.NewId(), turn.Texts.For(wrong)))
            : Reply.Say(turn.Texts.For(wrong));
    }

    public async Task<Reply> HandleAsync(StartStepByStep request, Turn turn, CancellationToken cancellationToken) =>
        await work.RefusalAsync(turn, cancellationToken) is { } refusal
            ? await RefuseAsync(refusal, turn, cancellationToken)
            : await question.BeginAsync(
                turn, SetupDialog.DialogId, SetupDraft.New(turn.NewId(), SetupReading.Defaults(turn)).ToJson(), cancellationToken);

    /// <summary>The button answers only this dialog: the person may have another question open, or none.</summary>
    public async Task<Reply> HandleAsync(AnswerSetup request, Turn turn, CancellationToken cancellationToken)
    {
        if (!await question.IsOpenAsync(turn, SetupDialog.DialogId, cancellationToken))
            return Reply.Say(turn.Texts.For(new Refusal.Gone()));

        turn.Context.Activity.Text = request.Answer;
        return await question.AnswerAsync(turn, cancellationToken);
    }

    /// <summary>Answers a refusal. If a retrospective is already open, its facilitator is offered its settings instead.</summary>
    private async Task<Reply> RefuseAsync(Refusal refusal, Turn turn, CancellationToken cancellationToken)
    {
        var told = Reply.Say(turn.Texts.For(refusal));
        if (refusal is not Refusal.AlreadyOpen
            || await retrospectives.OpenInAsync(turn, turn.Conversation, cancellationToken) is not { } open)
            return told;
        if (!(await retrospectives.RightsAsync(turn, open, cancellationToken)).IsFacilitator) return told;

        return SetupHandler.Offer(open, turn, turn.TextsFor(open).SetupOpen(open.Title.Text));
    }
}
