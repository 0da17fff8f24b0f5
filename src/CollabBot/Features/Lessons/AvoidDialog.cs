using System.Text.Json;
using System.Text.Json.Serialization;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CollabBot.Features.Lessons;

/// <summary>
/// Asks in the private chat, after a pitfall was typed, what would help to avoid it. The answer is stored as an enabler of the theme of
/// the pitfall. The question is optional, so a command leaves it behind.
/// </summary>
internal sealed class AvoidDialog : ComponentDialog, IQuestionDialog
{
    public const string DialogId = "avoiding";

    private const string Pitfall = "pitfall";
    private const string Answer = "answer";

    private readonly RetrospectiveQueries retrospectives;
    private readonly NewLessons added;

    public AvoidDialog(RetrospectiveQueries retrospectives, NewLessons added)
        : base(DialogId)
    {
        this.retrospectives = retrospectives;
        this.added = added;
        AddDialog(new WaterfallDialog("steps", [AskAsync, StoreAsync]));
        AddDialog(new TextPrompt(Answer));
        InitialDialogId = "steps";
    }

    public AskedFor AsksFor(string prompt) => AskedFor.Text;

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var json = (string)step.Options;
        step.Values[Pitfall] = json;
        QuestionLanguage.Note(step, json);
        var texts = step.Context.TurnState.Get<Turn>()!.Texts;
        var pitfall = AvoidedPitfall.FromJson(json);
        var prompt = Plain($"{texts.LessonKept(pitfall.Number, pitfall.Theme)}\n\n{texts.AvoidAsk()}");
        return step.PromptAsync(Answer, new PromptOptions { Prompt = prompt }, cancellationToken);
    }

    private async Task<DialogTurnResult> StoreAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context.TurnState.Get<Turn>()!;
        var answer = (string)step.Result;
        if (ShortAnswer.IsPass(answer))
        {
            await step.Context.SendActivityAsync(Plain(turn.Texts.AvoidPassed()), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var outcome = await LearnAsync(AvoidedPitfall.FromJson((string)step.Values[Pitfall]), answer, turn, step, cancellationToken);
        var said = outcome.Match(lesson => turn.Texts.AvoidNoted(lesson.Position), turn.Texts.For);
        await step.Context.SendActivityAsync(Plain(said), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<Outcome<Lesson>> LearnAsync(
        AvoidedPitfall pitfall, string answer, Turn turn, WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, new RetrospectiveId(pitfall.Retrospective), cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return refusal;
        if (retrospective.Guard(Phase.Deepening) is { } wrongPhase) return wrongPhase;

        var theme = (await retrospectives.RetainedAsync(retrospective, cancellationToken))
            .Find(candidate => candidate.Id == new ThemeId(pitfall.ThemeId));
        if (theme is null) return new Refusal.ThemeUnknown();

        var words = LessonWords.Split(answer);
        var fields = new LessonInput(null, nameof(LessonKind.Enabler), words.Text, words.Items);
        if (!(await added.LearnAsync(retrospective, theme, fields, turn, cancellationToken)).TryGet(out var lesson, out refusal))
            return refusal;

        await added.KeepAsync(lesson, retrospective, turn, cancellationToken);
        step.Context.TurnState.Set(new DialogResult(retrospective));
        return lesson;
    }

    private static Activity Plain(string sentence)
    {
        var activity = MessageFactory.Text(sentence);
        activity.TextFormat = TextFormatTypes.Plain;
        return activity;
    }
}

/// <summary>The pitfall that the dialog asks about, stored as one JSON string between the question and its answer.</summary>
internal sealed record AvoidedPitfall(Guid Retrospective, Guid ThemeId, int Number, string Theme)
{
    public string ToJson() => JsonSerializer.Serialize(this, AvoidedPitfallJson.Default.AvoidedPitfall);

    public static AvoidedPitfall FromJson(string json) => JsonSerializer.Deserialize(json, AvoidedPitfallJson.Default.AvoidedPitfall)!;
}

[JsonSerializable(typeof(AvoidedPitfall))]
internal sealed partial class AvoidedPitfallJson : JsonSerializerContext;
