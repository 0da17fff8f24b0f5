using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CollabBot.Features.Naming;

/// <summary>
/// Names a change step by step, in text: statement, direction, theme, why, example, and a look at it all, where any answer can be changed before it is kept. It asks only for
/// what the draft does not hold, so that changing one answer is the same dialog over again. Ends with the retrospective's id when a change was kept.
/// </summary>
internal sealed class NamingDialog : ComponentDialog
{
    public const string DialogId = "naming";

    private const string Draft = "draft";
    private const string Offer = "offer";
    private const string Statement = "statement";
    private const string Way = "direction";
    private const string Label = "label";
    private const string Explanation = "explanation";
    private const string Confirmation = "confirmation";
    private const string Correction = "correction";

    private readonly NamedChanges changes;

    public NamingDialog(NamedChanges changes)
        : base(DialogId)
    {
        this.changes = changes;
        AddDialog(new WaterfallDialog("steps", [OfferAsync, StatementAsync, DirectionAsync, ThemeAsync, WhyAsync, ExampleAsync, ReviewAsync, KeepAsync, CorrectAsync]));
        AddDialog(new ConfirmPrompt(Offer) { Style = ListStyle.None });
        AddDialog(new TextPrompt(Statement, (prompt, cancellationToken) => WithinAsync(prompt, Wording.StatementLimit, cancellationToken)));
        AddDialog(new ChoicePrompt(Way) { Style = ListStyle.None });
        AddDialog(new TextPrompt(Label, (prompt, cancellationToken) => WithinAsync(prompt, Wording.LabelLimit, cancellationToken)));
        AddDialog(new TextPrompt(Explanation, (prompt, cancellationToken) => WithinAsync(prompt, Wording.ExplanationLimit, cancellationToken)));
        AddDialog(new ConfirmPrompt(Confirmation) { Style = ListStyle.None });
        AddDialog(new ChoicePrompt(Correction) { Style = ListStyle.None });
        InitialDialogId = "steps";
    }

    private static Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = NamingDraft.FromJson((string)step.Options);
        Keep(step, draft);
        return draft is { IsOffered: true, Direction: null }
            ? step.PromptAsync(Offer, Ask(Words(step).NameOffer()), cancellationToken)
            : step.NextAsync(true, cancellationToken);
    }

    private async Task<DialogTurnResult> StatementAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var texts = Words(step);
        if (step.Result is false)
        {
            await step.Context.SendActivityAsync(Plain(texts.Cancelled()), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (Read(step).Statement is { } given)
        {
            // An offered statement has not been through the prompt's check yet.
            return Wording.Parse(given, Wording.StatementLimit).TryGet(out _, out var refusal)
                ? await step.NextAsync(given, cancellationToken)
                : await step.PromptAsync(Statement, Ask(texts.For(refusal)), cancellationToken);
        }

        var found = await changes.FindAsync(Turn(step), Read(step).RetrospectiveId, cancellationToken);
        var question = found.Match(retrospective => texts.NameQuestion(retrospective.Period), texts.For);
        return await step.PromptAsync(Statement, Ask($"{question}\n\n{texts.NameStepStatement()}"), cancellationToken);
    }

    private static Task<DialogTurnResult> DirectionAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = Keep(step, Read(step) with { Statement = (string)step.Result });
        if (draft.Direction is { } given) return step.NextAsync(given, cancellationToken);

        var texts = Words(step);
        var options = Ask(texts.NameStepDirection());
        options.RetryPrompt = Plain(texts.NameStepDirectionAgain());
        options.Choices = [.. Enum.GetValues<Direction>().Select(direction => DirectionChoice(direction, texts))];
        return step.PromptAsync(Way, options, cancellationToken);
    }

    private async Task<DialogTurnResult> ThemeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var chosen = step.Result is FoundChoice choice ? choice.Value : (string)step.Result;
        var draft = Keep(step, Read(step) with { Direction = chosen });
        var question = PresetThemes.Question(await PresetsAsync(step, cancellationToken), MarkdownText.Line, Words(step));
        return await AskUnlessGivenAsync(step, draft.Theme, Label, question, cancellationToken);
    }

    private async Task<DialogTurnResult> WhyAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = Keep(step, Read(step) with { Theme = PresetThemes.Read(await PresetsAsync(step, cancellationToken), Given(step)) });
        return await AskUnlessGivenAsync(step, draft.Why, Explanation, Words(step).NameStepWhy(), cancellationToken);
    }

    private static Task<DialogTurnResult> ExampleAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = Keep(step, Read(step) with { Why = Given(step) });
        return AskUnlessGivenAsync(step, draft.Example, Explanation, Words(step).NameStepExample(), cancellationToken);
    }

    private static Task<DialogTurnResult> ReviewAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = Keep(step, Read(step) with { Example = Given(step) });
        var texts = Words(step);

        // In a channel the bot never repeats a person's words before they are revealed.
        var review = Turn(step).IsShared ? texts.NameStepReviewUnquoted() : Review(draft, texts);
        return step.PromptAsync(Confirmation, Ask(review), cancellationToken);
    }

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var texts = Words(step);
        if (step.Result is not true)
        {
            var options = Ask(texts.NameStepCorrection());
            options.RetryPrompt = Question(texts.NameStepCorrection());
            options.Choices = [.. texts.NameStepCorrections().Select((title, index) => new Choice(Corrections[index]) { Synonyms = [title] })];
            return await step.PromptAsync(Correction, options, cancellationToken);
        }

        var turn = Turn(step);
        var draft = Read(step);
        var outcome = await SaveAsync(draft, turn, cancellationToken);
        var kept = outcome.TryGet(out var change, out var refusal);
        await step.Context.SendActivityAsync(Plain(kept ? texts.Named() : texts.For(refusal)), cancellationToken);
        return await step.EndDialogAsync(kept ? change.Retrospective.ToString() : null, cancellationToken);
    }

    private async Task<DialogTurnResult> CorrectAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = Read(step) with { IsOffered = false };
        var changed = ((FoundChoice)step.Result).Value switch
        {
            Statement => draft with { Statement = null },
            Way => draft with { Direction = null },
            "theme" => draft with { Theme = null },
            "why" => draft with { Why = null },
            "example" => draft with { Example = null },
            _ => draft,
        };
        return await step.ReplaceDialogAsync(InitialDialogId, changed.ToJson(), cancellationToken);
    }

    private async Task<IReadOnlyList<string>> PresetsAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        (await changes.FindAsync(Turn(step), Read(step).RetrospectiveId, cancellationToken)).Match<IReadOnlyList<string>>(found => found.PresetThemes, _ => []);

    private static readonly string[] Corrections = [Statement, Way, "theme", "why", "example", "nothing"];

    private async Task<Outcome<Change>> SaveAsync(NamingDraft draft, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await changes.FindAsync(turn, draft.RetrospectiveId, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return refusal;
        if (!NamedChanges.Read(draft.Fields).TryGet(out var words, out refusal)) return refusal;
        return await changes.SaveAsync(draft.ChangeId, retrospective, words, turn, cancellationToken);
    }

    private static string Review(NamingDraft draft, Texts texts) =>
        texts.NameStepReview(
            MarkdownText.Line(draft.Statement!), Enum.Parse<Direction>(draft.Direction!), Escaped(draft.Theme), Escaped(draft.Why), Escaped(draft.Example));

    private static string Escaped(string? text) => MarkdownText.Line(text ?? "");

    private static Task<DialogTurnResult> AskUnlessGivenAsync(
        WaterfallStepContext step, string? given, string prompt, string question, CancellationToken cancellationToken) =>
        given is not null ? step.NextAsync(given, cancellationToken) : step.PromptAsync(prompt, Ask(question), cancellationToken);

    private static async Task<bool> WithinAsync(PromptValidatorContext<string> prompt, int limit, CancellationToken cancellationToken)
    {
        if (prompt.Recognized.Succeeded && Wording.Parse(prompt.Recognized.Value, limit).TryGet(out _, out var refusal)) return true;

        refusal = prompt.Recognized.Succeeded
            ? Wording.Parse(prompt.Recognized.Value, limit).Match<Refusal>(_ => new Refusal.TextMissing(), why => why)
            : new Refusal.TextMissing();
        var turn = prompt.Context.TurnState.Get<TurnInfo>()!;
        await prompt.Context.SendActivityAsync(Plain(turn.Texts.For(refusal)), cancellationToken);
        return false;
    }

    /// <summary>What was answered to an optional question; « passer » is nothing.</summary>
    private static string Given(WaterfallStepContext step)
    {
        var answer = ((string)step.Result).Trim();
        return Texts.IsSkip(answer) ? "" : answer;
    }

    private static Choice DirectionChoice(Direction direction, Texts texts) => new(direction.ToString())
    {
        Synonyms = [.. Texts.All.Select(language => language.DirectionWord(direction)).Append(texts.DirectionHeading(direction))],
    };

    private static NamingDraft Keep(WaterfallStepContext step, NamingDraft draft)
    {
        step.Values[Draft] = draft.ToJson();
        return draft;
    }

    private static NamingDraft Read(WaterfallStepContext step) => NamingDraft.FromJson((string)step.Values[Draft]);

    private static TurnInfo Turn(WaterfallStepContext step) => step.Context.TurnState.Get<TurnInfo>()!;

    private static Texts Words(WaterfallStepContext step) => Turn(step).Texts;

    private static PromptOptions Ask(string question) => new() { Prompt = Question(question) };

    /// <summary>Questions list their choices, so they are Markdown; people's words in them are escaped.</summary>
    private static Activity Question(string text)
    {
        var activity = MessageFactory.Text(text);
        activity.TextFormat = TextFormatTypes.Markdown;
        return activity;
    }

    private static Activity Plain(string text)
    {
        var activity = MessageFactory.Text(text);
        activity.TextFormat = TextFormatTypes.Plain;
        return activity;
    }
}
