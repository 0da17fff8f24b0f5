using CollabBot.Cards;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Minutes.Markdown;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CollabBot.Features.Changes;

/// <summary>
/// Names a change step by step, in text: statement, direction, theme, why, example, then a review in which any answer can be changed. It
/// asks only for what the draft lacks, so to change an answer, the dialog restarts with that field empty. After storing a change, it puts
/// a <see cref="DialogResult"/> into the turn state.
/// </summary>
internal sealed class NamingDialog : ComponentDialog, IQuestionDialog
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
    private const string Repetition = "repetition";
    private const string Absence = "absence";

    private readonly NamedChanges changes;
    private readonly OwnChanges own;
    private readonly RetrospectiveQueries retrospectives;
    private readonly RetentionPolicy keeping;

    public NamingDialog(NamedChanges changes, OwnChanges own, RetrospectiveQueries retrospectives, RetentionPolicy keeping)
        : base(DialogId)
    {
        this.changes = changes;
        this.own = own;
        this.retrospectives = retrospectives;
        this.keeping = keeping;
        WaterfallStep[] steps =
        [
            OfferAsync,
            StatementAsync,
            DirectionAsync,
            ThemeAsync,
            WhyAsync,
            ExampleAsync,
            ReviewAsync,
            KeepAsync,
            CorrectAsync
        ];
        AddDialog(new WaterfallDialog("steps", [steps[0], .. steps[1..].Select(Correctable)]));
        AddDialog(new WaterfallDialog(Absence, [AskForAbsenceAsync, TakeAbsenceAsync]));
        AddDialog(new ConfirmPrompt(Offer) { Style = ListStyle.None });
        AddDialog(new TextPrompt(Statement, (prompt, cancellationToken) => WithinAsync(prompt, Wording.StatementLimit, cancellationToken)));
        AddDialog(new ChoicePrompt(Way, IsDirectionAsync) { Style = ListStyle.None });
        AddDialog(new TextPrompt(Label, (prompt, cancellationToken) => WithinAsync(prompt, Wording.LabelLimit, cancellationToken)));
        AddDialog(new TextPrompt(
            Explanation, (prompt, cancellationToken) => WithinAsync(prompt, Wording.ExplanationLimit, cancellationToken)));
        AddDialog(new ConfirmPrompt(Confirmation, IsAnswerAsync) { Style = ListStyle.None });
        AddDialog(new ChoicePrompt(Correction, IsAnswerAsync) { Style = ListStyle.None });
        AddDialog(new ConfirmPrompt(Repetition, IsAnswerAsync) { Style = ListStyle.None });
        AddDialog(new TextPrompt(
            Absence + "-statement", (prompt, cancellationToken) => WithinAsync(prompt, Wording.StatementLimit, cancellationToken)));
        InitialDialogId = "steps";
    }

    private async Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = NamingDraft.FromJson((string)step.Options);
        if (draft.Pending == Absence) return await step.ReplaceDialogAsync(Absence, draft.ToJson(), cancellationToken);

        Keep(step, draft);
        await TellPurposeAsync(step, draft, cancellationToken);
        return draft is { IsOffered: true, Direction: null }
            ? await step.PromptAsync(Offer, AskYesOrNo(step, Words(step).NameOffer()), cancellationToken)
            : await step.NextAsync(true, cancellationToken);
    }

    /// <summary>
    /// Tells the person once, before their first question, what their answers are used for, how long they are stored and what is shown of
    /// them, as Quebec's Law 25 requires.
    /// </summary>
    private async Task TellPurposeAsync(WaterfallStepContext step, NamingDraft draft, CancellationToken cancellationToken)
    {
        var found = await FindAsync(draft, Turn(step), cancellationToken);
        if (!found.TryGet(out var retrospective, out _)
            || !await changes.InformAsync(Turn(step), retrospective, cancellationToken))
            return;

        var texts = Words(step);
        var purpose = texts.NamePurpose(MarkdownText.Line(retrospective.Intention?.Text ?? texts.DefaultIntention()));
        await step.Context.SendActivityAsync(
            Question($"{purpose}\n\n{texts.NameKeeping(keeping.Years)}\n\n{texts.AnonymityMeaning(retrospective.Anonymity)}"),
            cancellationToken);
        if (GlossaryPart.Text(retrospective, texts) is { } glossary)
            await step.Context.SendActivityAsync(Question(glossary), cancellationToken);
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
            // A statement that was given without being asked for has not passed the validator of the prompt.
            return Wording.Parse(given, Wording.StatementLimit).TryGet(out _, out var refusal)
                ? await step.NextAsync(given, cancellationToken)
                : await step.PromptAsync(Statement, Ask(texts.For(refusal)), cancellationToken);
        }

        var found = await FindAsync(Read(step), Turn(step), cancellationToken);
        var question = found.Match(
            retrospective => Read(step).OfNoChange ? texts.NameNoChangeQuestion() : texts.NameQuestion(retrospective.Period), texts.For);
        return await step.PromptAsync(Statement, Ask($"{question}\n\n{texts.NameStepStatement()}"), cancellationToken);
    }

    private static Task<DialogTurnResult> DirectionAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = Keep(step, Read(step) with { Statement = (string)step.Result });
        if (draft.Direction is { } given) return step.NextAsync(given, cancellationToken);

        var texts = Words(step);
        OpenQuestion.TakeMark(step);
        var answers = Enum.GetValues<Direction>()
            .Select(direction => ($"{CardElements.Sign(direction)} {texts.DirectionWord(direction)}", texts.DirectionWord(direction)))
            .ToList();
        var options = Ask(texts.NameStepDirection());
        QuickReplies.On(options.Prompt, Turn(step), answers);
        options.RetryPrompt = QuickReplies.On(Plain(texts.NameStepDirectionAgain()), Turn(step), answers);
        options.Choices = [.. Enum.GetValues<Direction>().Select(direction => DirectionChoice(direction))];
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
        if (draft.Pending == Correction) return step.NextAsync(false, cancellationToken);

        var texts = Words(step);

        // In a channel the bot never repeats the words of a person before the reveal.
        var review = Turn(step).IsShared ? texts.NameStepReviewUnquoted() : Review(draft, texts);
        return step.PromptAsync(Confirmation, AskYesOrNo(step, review), cancellationToken);
    }

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var texts = Words(step);
        if (step.Result is not true)
        {
            var options = Ask(texts.NameStepCorrection());
            QuickReplies.On(options.Prompt, Turn(step), texts.NameStepCorrections());
            options.RetryPrompt = QuickReplies.On(Question(texts.NameStepCorrection()), Turn(step), texts.NameStepCorrections());
            options.Choices =
            [
                .. texts.NameStepCorrections().Select((title, index) => new Choice(Corrections[index]) { Synonyms = [title] })
            ];
            Keep(step, Read(step) with { Pending = Correction });
            return await step.PromptAsync(Correction, options, cancellationToken);
        }

        return await FinishAsync(step, Read(step), cancellationToken);
    }

    /// <summary>
    /// Takes the answer to the last question: which answer is to be changed, or whether to store a change very similar to another one of
    /// the same person.
    /// </summary>
    private async Task<DialogTurnResult> CorrectAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is FoundChoice choice) return await StartOverAsync(step, choice.Value, cancellationToken);
        if (step.Result is true) return await FinishAsync(step, Keep(step, Read(step) with { Again = true }), cancellationToken);

        await step.Context.SendActivityAsync(Plain(Words(step).Cancelled()), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private Task<DialogTurnResult> StartOverAsync(WaterfallStepContext step, string answer, CancellationToken cancellationToken)
    {
        var draft = Read(step) with { IsOffered = false, Pending = null };
        var changed = answer switch
        {
            Statement => draft with { Statement = null },
            Way => draft with { Direction = null },
            "theme" => draft with { Theme = null },
            "why" => draft with { Why = null },
            "example" => draft with { Example = null },
            _ => draft,
        };
        return step.ReplaceDialogAsync(InitialDialogId, changed.ToJson(), cancellationToken);
    }

    private async Task<IReadOnlyList<string>> PresetsAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        (await FindAsync(Read(step), Turn(step), cancellationToken))
            .Match<IReadOnlyList<string>>(found => found.PresetThemes, _ => []);

    /// <summary>
    /// Stores the draft. A near-duplicate of the person's own change is stored only after a confirmation; after the first change, the
    /// question about an expected change follows.
    /// </summary>
    private async Task<DialogTurnResult> FinishAsync(WaterfallStepContext step, NamingDraft draft, CancellationToken cancellationToken)
    {
        var (turn, texts) = (Turn(step), Words(step));
        var outcome = await SaveAsync(draft, turn, cancellationToken);
        if (!outcome.TryGet(out var kept, out var refusal))
        {
            if (refusal is Refusal.NearDuplicate like)
            {
                var question = turn.IsShared ? texts.NameRepetitionUnquoted() : texts.NameRepetition(MarkdownText.Line(like.Statement));
                return await step.PromptAsync(
                    Repetition, AskYesOrNo(step, $"{question}\n\n{texts.AnswerYesOrNo()}"), cancellationToken);
            }

            await step.Context.SendActivityAsync(Plain(texts.For(refusal)), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        step.Context.TurnState.Set(kept.ToResult());
        await step.Context.SendActivityAsync(Plain(draft.IsRevision ? texts.Revised(isRevealed: false) : texts.Named()), cancellationToken);
        return kept.AsksForAbsence && !turn.IsShared
            ? await step.ReplaceDialogAsync(Absence, draft.ToJson(), cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }

    private static Task<DialogTurnResult> AskForAbsenceAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        Keep(step, NamingDraft.FromJson((string)step.Options) with { Pending = Absence });
        var texts = Words(step);
        return step.PromptAsync(
            Absence + "-statement", Ask($"{texts.NameNoChangeQuestion()}\n\n{texts.NameStepAbsence()}"), cancellationToken);
    }

    private static async Task<DialogTurnResult> TakeAbsenceAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = (string)step.Result;
        if (Texts.IsSkip(answer) || Texts.IsNo(answer))
        {
            await step.Context.SendActivityAsync(Plain(Words(step).NameAbsenceSkipped()), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var draft = NamingDraft.OfAbsence(Turn(step).NewId(), Read(step).RetrospectiveId) with { Statement = answer };
        return await step.ReplaceDialogAsync("steps", draft.ToJson(), cancellationToken);
    }

    /// <summary>
    /// Wraps a step: if the answer was a correction such as « changer le sens », that earlier answer is asked for again and the others are
    /// kept.
    /// </summary>
    private WaterfallStep Correctable(WaterfallStep next) => (step, cancellationToken) =>
        step.Reason == DialogReason.EndCalled && RequestedIn(step.Context.Activity.Text) is { } field
            ? StartOverAsync(step, field, cancellationToken)
            : next(step, cancellationToken);

    private static string? RequestedIn(string? text)
    {
        var words = Folding.Words(Folding.Of(text ?? ""));
        if (words.Count is < 2 or > 3) return null;

        foreach (var texts in Texts.All)
        {
            if (!Has(texts.NameStepCorrectionVerbs(), words[0])
                || (words.Count == 3 && !Has(texts.NameStepCorrectionArticles(), words[1])))
                continue;

            var field = Array.FindIndex(texts.NameStepCorrections(), title => Folding.Of(title) == words[^1]);
            if (field >= 0 && field < Corrections.Length - 1) return Corrections[field];
        }

        return null;

        static bool Has(string[] list, string word) => list.Any(entry => Folding.Of(entry) == word);
    }

    private static Task<bool> IsAnswerAsync<T>(PromptValidatorContext<T> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded || RequestedIn(prompt.Context.Activity.Text) is not null);

    /// <summary>The signs of the directions and their other words are answers as well as the choices of the question.</summary>
    private static Task<bool> IsDirectionAsync(PromptValidatorContext<FoundChoice> prompt, CancellationToken cancellationToken)
    {
        if (Texts.ReadDirection(prompt.Context.Activity.Text ?? "") is not { } direction) return IsAnswerAsync(prompt, cancellationToken);

        prompt.Recognized.Value = new FoundChoice { Value = direction.ToString() };
        return Task.FromResult(true);
    }

    private static readonly string[] Corrections = [Statement, Way, "theme", "why", "example", "nothing"];

    private async Task<Outcome<Retrospective>> FindAsync(NamingDraft draft, Turn turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, draft.RetrospectiveId, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return refusal;
        return retrospective.Guard(Phase.Naming) is { } wrongPhase ? wrongPhase : retrospective;
    }

    private async Task<Outcome<StoredChange>> SaveAsync(NamingDraft draft, Turn turn, CancellationToken cancellationToken)
    {
        if (!(await FindAsync(draft, turn, cancellationToken)).TryGet(out var retrospective, out var refusal)) return refusal;
        if (!NamedChanges.Read(draft.Fields).TryGet(out var words, out refusal)) return refusal;
        if (!draft.IsRevision) return await changes.SaveAsync(draft.ChangeId, retrospective, words, draft.Again, turn, cancellationToken);

        if (!(await own.FindAsync(retrospective, draft.ChangeId, null, turn, cancellationToken)).TryGet(out var change, out refusal))
            return refusal;
        return retrospective
            .Revise(turn.Person, change, words)
            .Match(_ => new StoredChange(retrospective, AsksForAbsence: false), refused => (Outcome<StoredChange>)refused);
    }

    private static string Review(NamingDraft draft, Texts texts) =>
        texts.NameStepReview(
            MarkdownText.Line(draft.Statement!),
            Enum.Parse<Direction>(draft.Direction!),
            Escaped(draft.Theme),
            Escaped(draft.Why),
            Escaped(draft.Example));

    private static string Escaped(string? text) => MarkdownText.Line(text ?? "");

    private static Task<DialogTurnResult> AskUnlessGivenAsync(
        WaterfallStepContext step, string? given, string prompt, string question, CancellationToken cancellationToken) =>
        given is not null
            ? step.NextAsync(given, cancellationToken)
            : step.PromptAsync(
                prompt,
                new PromptOptions { Prompt = QuickReplies.On(Question(question), Turn(step), Words(step).SkipWord()) },
                cancellationToken);

    private static async Task<bool> WithinAsync(PromptValidatorContext<string> prompt, int limit, CancellationToken cancellationToken)
    {
        if (prompt.Recognized.Succeeded && Wording.Parse(prompt.Recognized.Value, limit).TryGet(out _, out var refusal)) return true;

        refusal = prompt.Recognized.Succeeded
            ? Wording.Parse(prompt.Recognized.Value, limit).Match<Refusal>(_ => new Refusal.TextMissing(), why => why)
            : new Refusal.TextMissing();
        var turn = prompt.Context.TurnState.Get<Turn>()!;
        await prompt.Context.SendActivityAsync(Plain(turn.Texts.For(refusal)), cancellationToken);
        return false;
    }

    /// <summary>The answer to an optional question; empty if the person skipped it (« passer »).</summary>
    private static string Given(WaterfallStepContext step)
    {
        var answer = ((string)step.Result).Trim();
        return Texts.IsSkip(answer) ? "" : answer;
    }

    private static Choice DirectionChoice(Direction direction) => new(direction.ToString())
    {
        Synonyms = [.. Texts.All.Select(language => language.DirectionWord(direction))],
    };

    private static NamingDraft Keep(WaterfallStepContext step, NamingDraft draft)
    {
        step.Values[Draft] = draft.ToJson();
        QuestionLanguage.Note(step, draft.ToJson());
        OpenQuestion.TakeMark(step, isAnswer: false);
        return draft;
    }

    private static NamingDraft Read(WaterfallStepContext step) => NamingDraft.FromJson((string)step.Values[Draft]);

    private static Turn Turn(WaterfallStepContext step) => step.Context.TurnState.Get<Turn>()!;

    private static Texts Words(WaterfallStepContext step) => Turn(step).Texts;

    private static PromptOptions AskYesOrNo(WaterfallStepContext step, string question) =>
        new() { Prompt = QuickReplies.On(Question(question), Turn(step), Words(step).YesOrNo(true), Words(step).YesOrNo(false)) };

    private static PromptOptions Ask(string question) => new() { Prompt = Question(question) };

    /// <summary>A question as Markdown, because it may list choices. Text of people in it must be escaped by the caller.</summary>
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
