using CollabBot.Dialogs;
using CollabBot.Localization;
using CollabBot.Requests;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CollabBot.Features.Setup;

/// <summary>
/// Sets up a retrospective step by step, in text: one question per field of <see cref="SetupQuestions"/>, each with its default, then a
/// review in which any answer can be changed before it starts. Every next question is asked by beginning the dialog again with the present
/// draft.
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
        var question = MessageFactory.Text(IsReviewed(draft) ? SetupQuestions.Review(draft, texts) : SetupQuestions.Ask(draft, texts));
        question.TextFormat = TextFormatTypes.Markdown;
        return question;
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = SetupDraft.FromJson(step.Parent.ActiveDialog.State[Draft].ToString()!);
        var typed = ((string)step.Result).Trim();
        if (IsReviewed(draft)) return await DecideAsync(step, draft, typed, cancellationToken);

        // As long as there is no title, every text is taken as the title.
        if (draft.Fields.Title is not null && SetupQuestions.Requested(typed, byNameAlone: false) is { } earlier)
        {
            return await AgainAsync(step, draft with { Correcting = earlier }, cancellationToken);
        }

        var question = SetupQuestions.All[draft.Asked];
        var fields = Texts.IsKept(typed) ? draft.Fields : SetupReading.Answer(draft.Fields, question.Field, typed);
        var outcome = await work.CheckAsync(fields, draft.IsChange ? draft.RetrospectiveId : null, Turn(step), cancellationToken);
        return await AgainAsync(
            step, outcome.Match(draft.Answered, fault => draft with { Notice = Words(step).For(fault) }), cancellationToken);
    }

    /// <summary>Takes the answer to the review: to start, or to change one of the answers.</summary>
    private async Task<DialogTurnResult> DecideAsync(
        WaterfallStepContext step, SetupDraft draft, string typed, CancellationToken cancellationToken)
    {
        var texts = Words(step);
        if (SetupQuestions.Requested(typed, byNameAlone: true) is { } again)
            return await AgainAsync(step, draft with { Correcting = again }, cancellationToken);
        if (!Texts.IsYes(typed))
        {
            return await AgainAsync(
                step,
                draft with { Notice = Texts.IsNo(typed) ? texts.SetupReviewWhich() : texts.SetupReviewUnclear() },
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
            return await AgainAsync(step, draft with { Notice = $"{texts.For(refusal)} {texts.SetupReviewKept()}" }, cancellationToken);
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

    private static bool IsReviewed(SetupDraft draft) => draft.Asked >= SetupQuestions.All.Count;

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
