using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Setup;

/// <summary>Sets up a retrospective in a channel or group chat. The person who does it becomes its facilitator.</summary>
internal sealed class StartHandler(RetrospectiveQueries retrospectives, SetupWork work, OpenQuestion question)
{
    public async Task<Reply> OpenFormAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        if (await work.RefusalAsync(turn, cancellationToken) is { } refusal) return await RefuseAsync(refusal, turn, cancellationToken);
        if (turn.Surface != Surface.Form) return WayIn(turn.Texts);

        return Reply.Form(turn.Texts.StartTitle(), StartForm.Of(SetupReading.Defaults(turn), turn.Texts, turn.NewId()));
    }

    /// <summary>The card with the button that opens the form; it also offers the step-by-step dialog.</summary>
    public static Reply WayIn(Texts texts)
    {
        var way = FormCards.Way(texts, texts.StartInvitation(), ButtonTitle.Start, FormKind.Start, null);
        ((Answer.View)way.Answer!).Card.Actions.Add(Buttons.StepByStep(texts, null));
        return way;
    }

    public async Task<Reply> HandleAsync(Gesture.Start gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (await work.RefusalAsync(turn, cancellationToken) is { } refusal) return Reply.Say(turn.Texts.For(refusal));

        // A title typed after the command is enough, because all other fields have defaults.
        var fields = turn.Surface == Surface.Form ? gesture.Fields : SetupReading.Defaults(turn) with { Title = gesture.Fields.Title };
        var outcome = await work.StartAsync(new RetrospectiveId(turn.NewId()), fields, turn, cancellationToken);
        if (outcome.TryGet(out var retrospective, out var wrong))
            return Reply.Say(turn.Texts.Started(retrospective.Title.Text)).Refreshing(retrospective);

        return turn.Surface == Surface.Form
            ? Reply.Form(turn.Texts.StartTitle(), StartForm.Of(fields, turn.Texts, turn.NewId(), turn.Texts.For(wrong)))
            : Reply.Say(turn.Texts.For(wrong));
    }

    /// <summary>Begins the step-by-step dialog, for a new retrospective or for the settings of the open one.</summary>
    public async Task<Reply> HandleAsync(Gesture.SetUpStepByStep gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (!gesture.Changes)
        {
            return await work.RefusalAsync(turn, cancellationToken) is { } refusal
                ? await RefuseAsync(refusal, turn, cancellationToken)
                : await question.AskSetupAsync(turn, SetupDraft.New(turn.NewId(), SetupReading.Defaults(turn)), cancellationToken);
        }

        var found = await work.FindChangeableAsync(gesture.Retrospective, turn, cancellationToken);
        return found.TryGet(out var retrospective, out var refused)
            ? await question.AskSetupAsync(turn, SetupDraft.Changing(retrospective.Id, SetupReading.Of(retrospective)), cancellationToken)
            : Reply.Say(turn.Texts.For(refused));
    }

    /// <summary>Answers a refusal. If a retrospective is already open, its facilitator is offered its settings instead.</summary>
    private async Task<Reply> RefuseAsync(Refusal refusal, TurnInfo turn, CancellationToken cancellationToken)
    {
        var told = Reply.Say(turn.Texts.For(refusal));
        if (refusal is not Refusal.AlreadyOpen
            || await retrospectives.OpenInAsync(turn.Conversation, cancellationToken) is not { } open)
            return told;
        if (!(await retrospectives.RightsAsync(turn, open, cancellationToken)).IsFacilitator) return told;

        return SetupHandler.Offer(open, turn, turn.TextsFor(open).SetupOpen(open.Title.Text));
    }
}
