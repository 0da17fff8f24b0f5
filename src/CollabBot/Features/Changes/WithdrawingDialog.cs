using System.Text.Json;
using System.Text.Json.Serialization;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Minutes.Markdown;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CollabBot.Features.Changes;

/// <summary>
/// Asks for confirmation, in text, before a change is withdrawn. It stores the id of the change, because its number may mean another change
/// by the time of the answer.
/// </summary>
internal sealed class WithdrawingDialog : ComponentDialog, IQuestionDialog
{
    public const string DialogId = "withdrawing";

    private const string Request = "request";
    private const string Confirmation = "confirmation";

    private readonly OwnChanges own;
    private readonly RetrospectiveQueries retrospectives;

    public WithdrawingDialog(OwnChanges own, RetrospectiveQueries retrospectives)
        : base(DialogId)
    {
        this.own = own;
        this.retrospectives = retrospectives;
        AddDialog(new WaterfallDialog("steps", [AskAsync, WithdrawAsync]));
        AddDialog(new ConfirmPrompt(Confirmation) { Style = ListStyle.None });
        InitialDialogId = "steps";
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var request = WithdrawalRequest.FromJson((string)step.Options);
        step.Values[Request] = (string)step.Options;
        QuestionLanguage.Note(step, (string)step.Options);
        var turn = step.Context.TurnState.Get<Turn>()!;

        // In a channel the bot never repeats the words of a person before the reveal.
        var question = turn.IsShared
            ? turn.Texts.WithdrawStepUnquoted(request.Number)
            : $"{turn.Texts.WithdrawQuestion()}\n\n{MarkdownText.Line(request.Statement)}\n\n{turn.Texts.AnswerYesOrNo()}";
        var prompt = MessageFactory.Text(question);
        prompt.TextFormat = TextFormatTypes.Markdown;
        QuickReplies.On(prompt, turn, turn.Texts.YesOrNo(true), turn.Texts.YesOrNo(false));
        return step.PromptAsync(Confirmation, new PromptOptions { Prompt = prompt }, cancellationToken);
    }

    private async Task<DialogTurnResult> WithdrawAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context.TurnState.Get<Turn>()!;
        var texts = turn.Texts;
        if (step.Result is not true)
        {
            await SayAsync(step, texts.WithdrawLeft(), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var request = WithdrawalRequest.FromJson((string)step.Values[Request]);
        var outcome = await TakeBackAsync(request, turn, cancellationToken);
        await SayAsync(step, outcome.Match(_ => texts.Withdrawn(), texts.For), cancellationToken);
        if (outcome.TryGet(out var retrospective, out var _))
            step.Context.TurnState.Set(new DialogResult(retrospective));
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<Outcome<Retrospective>> TakeBackAsync(
        WithdrawalRequest request, Turn turn, CancellationToken cancellationToken)
    {
        if (!(await retrospectives.FindAsync(turn, new RetrospectiveId(request.Retrospective), cancellationToken))
            .TryGet(out var retrospective, out var refusal))
            return refusal;
        if (!(await own.FindAsync(retrospective, new ChangeId(request.Change), null, turn, cancellationToken))
            .TryGet(out var change, out refusal))
            return refusal;
        if (!retrospective.Withdraw(turn.Person, change).TryGet(out _, out refusal)) return refusal;

        await own.RemoveAsync(change, cancellationToken);
        return retrospective;
    }

    private static Task SayAsync(WaterfallStepContext step, string sentence, CancellationToken cancellationToken)
    {
        var activity = MessageFactory.Text(sentence);
        activity.TextFormat = TextFormatTypes.Plain;
        return step.Context.SendActivityAsync(activity, cancellationToken);
    }
}

/// <summary>The change that the dialog asks about, stored as one JSON string between the question and its answer.</summary>
internal sealed record WithdrawalRequest(Guid Retrospective, Guid Change, string Number, string Statement)
{
    public string ToJson() => JsonSerializer.Serialize(this, WithdrawalJson.Default.WithdrawalRequest);

    public static WithdrawalRequest FromJson(string json) => JsonSerializer.Deserialize(json, WithdrawalJson.Default.WithdrawalRequest)!;
}

[JsonSerializable(typeof(WithdrawalRequest))]
internal sealed partial class WithdrawalJson : JsonSerializerContext;
