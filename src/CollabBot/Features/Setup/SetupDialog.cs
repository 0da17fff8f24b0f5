using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Dialogs;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Requests;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CollabBot.Features.Setup;

/// <summary>
/// Sets up a retrospective in words: it asks the title and the period, then offers to keep the other settings or to see them. In the list
/// any of them can be changed by its number. Every next question is asked by beginning the dialog again with the present draft.
/// </summary>
internal sealed class SetupDialog : ComponentDialog, IQuestionDialog
{
    public const string DialogId = "setup";

    private const string Draft = "draft";
    private const string Steps = "steps";
    private const string Given = "answer";

    private readonly SetupWork work;

    public SetupDialog(SetupWork work)
        : base(DialogId)
    {
        this.work = work;
        AddDialog(new WaterfallDialog(Steps, [AskAsync, TakeAsync]));
        AddDialog(new TextPrompt(Given));
        InitialDialogId = Steps;
    }

    /// <summary>Asks again in the present language, because the person may have chosen another one in between.</summary>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(
            Question(SetupDraft.FromJson(instance.State[Draft].ToString()!), turnContext.TurnState.Get<Turn>()!.Texts),
            cancellationToken);

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = SetupDraft.FromJson((string)step.Options);
        step.Parent.ActiveDialog.State[Draft] = (draft with { Notice = null }).ToJson();
        if (draft.Notice is { } notice) await step.Context.SendActivityAsync(Plain(notice), cancellationToken);

        return await step.PromptAsync(Given, new PromptOptions { Prompt = Question(draft, Words(step)) }, cancellationToken);
    }

    private static Activity Question(SetupDraft draft, Texts texts)
    {
        var text = draft switch
        {
            { Asked: { } asked } => SetupQuestions.Ask(asked, draft.Fields, texts),
            { IsListed: true } => SetupQuestions.Review(draft, texts),
            _ => texts.SetupKeepOthers(),
        };
        var question = MessageFactory.Text(text);
        question.TextFormat = TextFormatTypes.Markdown;
        if (draft is { Asked: null, IsListed: false }) question.Attachments = [KeepButtons(texts)];
        return question;
    }

    /// <summary>Buttons for the two answers, as a card: Teams shows no quick replies in a shared conversation.</summary>
    private static Attachment KeepButtons(Texts texts)
    {
        var card = CardElements.Card(texts, texts.SetupKeepOthers());
        card.Actions.Add(Answering(texts.SetupKeepYes(), texts.YesOrNo(true)));
        card.Actions.Add(Answering(texts.SetupKeepSee(), texts.SetupKeepSee()));
        return SdkJson.Card(CardJson.Of(card));

        static AdaptiveSubmitAction Answering(string title, string answer) =>
            ButtonBuilder.Does(title, SetupKeys.SetupAnswer).With(SetupKeys.Answer, answer).Submit();
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = SetupDraft.FromJson(step.Parent.ActiveDialog.State[Draft].ToString()!);
        var typed = ((string)step.Result).Trim();
        if (draft.Asked is not { } asked) return await DecideAsync(step, draft, typed, cancellationToken);

        // As long as there is no title, every text is taken as the title.
        if (draft.Fields.Title is not null && SetupQuestions.Requested(typed, byNameAlone: false) is { } earlier)
        {
            return await AgainAsync(step, draft with { Correcting = earlier }, cancellationToken);
        }

        var question = SetupQuestions.All[asked];
        var fields = Texts.IsKept(typed) ? draft.Fields : SetupReading.Answer(draft.Fields, question.Field, typed);
        var outcome = await work.CheckAsync(fields, draft.IsChange ? draft.RetrospectiveId : null, Turn(step), cancellationToken);
        return await AgainAsync(
            step, outcome.Match(draft.Answered, fault => draft with { Notice = Words(step).For(fault) }), cancellationToken);
    }

    /// <summary>Takes the decision: to start, to see all settings, or to change one of them.</summary>
    private async Task<DialogTurnResult> DecideAsync(
        WaterfallStepContext step, SetupDraft draft, string typed, CancellationToken cancellationToken)
    {
        var texts = Words(step);
        if (SetupQuestions.Requested(typed, byNameAlone: true) is { } again)
            return await AgainAsync(step, draft with { Correcting = again, IsListed = true }, cancellationToken);
        if (!draft.IsListed && (Texts.IsNo(typed) || Texts.IsSeen(typed)))
            return await AgainAsync(step, draft with { IsListed = true }, cancellationToken);
        if (!Texts.IsYes(typed) && (draft.IsListed || !Texts.IsKept(typed)))
        {
            return await AgainAsync(
                step,
                draft with { Notice = Unclear(draft, typed, texts) },
                cancellationToken);
        }

        var turn = Turn(step);
        var before = draft.IsChange ? await work.AnonymityOfAsync(draft.RetrospectiveId, turn, cancellationToken) : null;
        var outcome = draft.IsChange
            ? await work.ChangeAsync(draft.RetrospectiveId, draft.Fields, turn, cancellationToken)
            : await work.StartAsync(draft.RetrospectiveId, draft.Fields, turn, cancellationToken);
        if (!outcome.TryGet(out var retrospective, out var refusal))
        {
            // The answers are kept: the person can change one, or try again once the other retrospective is closed.
            return await AgainAsync(
                step, draft with { IsListed = true, Notice = $"{texts.For(refusal)} {texts.SetupReviewKept()}" }, cancellationToken);
        }

        step.Context.TurnState.Set(new DialogResult(retrospective)
        {
            Notices = before is { } level ? [.. SetupWork.Notices(retrospective, level)] : []
        });
        var shared = turn.TextsFor(retrospective);
        await step.Context.SendActivityAsync(
            Plain(draft.IsChange ? shared.SetupChanged() : shared.Started(retrospective.Title.Text)), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, SetupDraft draft, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(Steps, draft.ToJson(), cancellationToken);

    private static string Unclear(SetupDraft draft, string typed, Texts texts) => draft.IsListed
        ? Texts.IsNo(typed) ? texts.SetupReviewWhich() : texts.SetupReviewUnclear()
        : texts.SetupKeepUnclear();

    private static Turn Turn(WaterfallStepContext step) => step.Context.TurnState.Get<Turn>()!;

    private static Texts Words(WaterfallStepContext step) => Turn(step).Texts;

    /// <summary>Plain text, because it may quote a title, which must not be read as Markdown.</summary>
    private static Activity Plain(string text)
    {
        var activity = MessageFactory.Text(text);
        activity.TextFormat = TextFormatTypes.Plain;
        return activity;
    }
}
