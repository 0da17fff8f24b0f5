using CollabBot.Cards;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Features.Profile;
using CollabBot.Localization;
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
/// Names a change step by step, in text: statement, direction, theme, why, example, then a review in which any answer can be changed. It
/// asks only for what the draft lacks, so to change an answer, the dialog restarts with that field empty. After storing a change, it puts
/// a <see cref="DialogResult"/> into the turn state.
/// </summary>
internal sealed class NamingDialog : ComponentDialog, IQuestionDialog
{
    public const string DialogId = "naming";

    private const string Draft = "draft";
    private const string Proposal = "offer";
    private const string Statement = "statement";
    private const string Way = "direction";
    private const string Label = "label";
    private const string Explanation = "explanation";
    private const string Confirmation = "confirmation";
    private const string Correction = "correction";
    private const string Repetition = "repetition";
    private const string Profile = "profile";
    private const string Purpose = "purpose";
    private const string Preface = "preface";

    private readonly NamedChanges changes;
    private readonly OwnChanges own;
    private readonly RetrospectiveQueries retrospectives;
    private readonly OwnProfile profile;
    private readonly RetentionPolicy keeping;

    public NamingDialog(
        NamedChanges changes, OwnChanges own, RetrospectiveQueries retrospectives, OwnProfile profile, RetentionPolicy keeping)
        : base(DialogId)
    {
        this.profile = profile;
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
            ProfileAsync,
            ReviewAsync,
            KeepAsync,
            CorrectAsync
        ];
        AddDialog(new WaterfallDialog("steps", [steps[0], .. steps[1..].Select(Correctable)]));
        AddDialog(new TextPrompt(Proposal));
        AddDialog(new TextPrompt(Statement, (prompt, cancellationToken) => WithinAsync(prompt, Wording.StatementLimit, cancellationToken)));
        AddDialog(new ChoicePrompt(Way, IsDirectionAsync) { Style = ListStyle.None });
        AddDialog(new TextPrompt(Label, (prompt, cancellationToken) => WithinAsync(prompt, Wording.LabelLimit, cancellationToken)));
        AddDialog(new TextPrompt(
            Explanation, (prompt, cancellationToken) => WithinAsync(prompt, Wording.ExplanationLimit, cancellationToken)));
        AddDialog(new ConfirmPrompt(Confirmation, IsAnswerAsync) { Style = ListStyle.None });
        AddDialog(new ChoicePrompt(Correction, IsAnswerAsync) { Style = ListStyle.None });
        AddDialog(new ConfirmPrompt(Repetition, IsAnswerAsync) { Style = ListStyle.None });
        AddDialog(new TextPrompt(Profile, (prompt, cancellationToken) => WithinAsync(prompt, Wording.LabelLimit, cancellationToken)));
        InitialDialogId = "steps";
    }

    public AskedFor AsksFor(string prompt) => prompt switch
    {
        Statement or Label or Explanation or Profile => AskedFor.Text,
        Proposal => AskedFor.Offer,
        _ => AskedFor.Choice,
    };

    public string? Begun(string options) => NamingDraft.FromJson(options) is { IsRevision: false, IsAskedAtTheEnd: false } draft
        && draft is { IsOffered: false } or { Direction: not null }
            ? draft.Statement
            : null;

    private async Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = NamingDraft.FromJson((string)step.Options);
        Keep(step, draft);
        (step.Values[Preface], step.Values[Purpose]) = await PurposeAsync(step, draft, cancellationToken);
        if (draft is not { IsOffered: true, Direction: null })
        {
            if (!Turn(step).IsShared && PrefaceOf(draft, Words(step)) is { Length: > 0 } begun)
                step.Values[Preface] = step.Values[Preface] is "" ? begun : $"{step.Values[Preface]}\n\n{begun}";
            return await step.NextAsync(true, cancellationToken);
        }

        var texts = Words(step);
        var offer = AskFirst(step, $"{texts.OfferedText(MarkdownText.Line(draft.Statement!))}\n\n{texts.NameOffer()}");
        Offer(offer.Prompt, step, texts.AnswerYes(), texts.AnswerNo());
        return await step.PromptAsync(Proposal, offer, cancellationToken);
    }

    /// <summary>What is said before the first question: the statement that was given or begun without being asked for.</summary>
    private static string PrefaceOf(NamingDraft draft, Texts texts) => draft switch
    {
        { Statement: not { Length: > 0 } } => "",
        { IsResumed: true } => texts.NameStepResumed(MarkdownText.Line(draft.Statement)),
        { IsGiven: true } => texts.NameStepGiven(MarkdownText.Line(draft.Statement)),
        _ => "",
    };

    /// <summary>
    /// The glossary, which stands before the first question; and what the answers are used for, how long they are stored and what is shown
    /// of the person, as Quebec's Law 25 requires, which stands below it. Both are empty if they have been said.
    /// </summary>
    private async Task<(string Glossary, string Purpose)> PurposeAsync(
        WaterfallStepContext step, NamingDraft draft, CancellationToken cancellationToken)
    {
        var found = await FindAsync(draft, Turn(step), cancellationToken);
        if (!found.TryGet(out var retrospective, out _)
            || !await changes.InformAsync(Turn(step), retrospective, cancellationToken))
            return ("", "");

        var texts = Words(step);
        var purpose = texts.NamePurpose(MarkdownText.Line(retrospective.Intention?.Text ?? texts.DefaultIntention()));
        return (
            GlossaryPart.Text(retrospective, texts) ?? "",
            $"{purpose}\n\n{texts.NameKeeping(keeping.Years)}\n\n{texts.AnonymityMeaning(retrospective.Anonymity)}");
    }

    private async Task<DialogTurnResult> StatementAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var texts = Words(step);
        if (step.Result is string answer && !ShortAnswer.Is(AnswerWords.Yes, answer))
        {
            if (ShortAnswer.Is(AnswerWords.No, answer))
            {
                await step.Context.SendActivityAsync(Plain(texts.Cancelled()), cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            }

            // A new sentence replaces the offered one; small talk does not.
            var offered = NamedInPassing.IsTalk(answer) ? Read(step) : Read(step) with { Statement = answer };
            return await step.ReplaceDialogAsync(InitialDialogId, offered.ToJson(), cancellationToken);
        }

        if (Read(step).Statement is { } given)
        {
            // A statement that was given without being asked for has not passed the validator of the prompt.
            return Wording.Parse(given, Wording.StatementLimit).TryGet(out _, out var refusal)
                ? await step.NextAsync(given, cancellationToken)
                : await step.PromptAsync(Statement, Ask(texts.For(refusal)), cancellationToken);
        }

        if (Read(step).OfNoChange) return await AskForMissingAsync(step, cancellationToken);

        var found = await FindAsync(Read(step), Turn(step), cancellationToken);
        var question = found.Match(retrospective => texts.NameQuestion(retrospective.Period), texts.For);
        return await step.PromptAsync(Statement, AskFirst(step, $"{question}\n\n{texts.NameStepStatement()}"), cancellationToken);
    }

    private static Task<DialogTurnResult> AskForMissingAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var texts = Words(step);
        var question = $"{texts.NameNoChangeQuestion()}\n\n{texts.NameStepAbsence()}";
        var options = AskFirst(step, Read(step).IsAskedAtTheEnd ? $"{texts.DoneNoted()}\n\n{question}" : question);
        Offer(options.Prompt, step, texts.Button(ButtonTitle.NothingToReport));
        return step.PromptAsync(Statement, options, cancellationToken);
    }

    private static async Task<DialogTurnResult> DirectionAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (texts, statement) = (Words(step), (string)step.Result);
        if (Read(step).OfNoChange && ShortAnswer.IsPass(statement))
        {
            await step.Context.SendActivityAsync(Plain(texts.NameAbsenceSkipped()), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var draft = Keep(step, Read(step) with { Statement = statement });
        if (draft.Direction is { } given) return await step.NextAsync(given, cancellationToken);

        OpenQuestion.TakeMark(step);
        var answers = Enum.GetValues<Direction>()
            .Select(direction => ($"{CardElements.Sign(direction)} {texts.DirectionWord(direction)}", texts.DirectionWord(direction)))
            .ToList();
        var options = AskFirst(step, texts.NameStepDirection());
        QuickReplies.On(options.Prompt, Turn(step), answers);
        options.RetryPrompt = QuickReplies.On(Plain(texts.NameStepDirectionAgain()), Turn(step), answers);
        options.Choices = [.. Enum.GetValues<Direction>().Select(direction => DirectionChoice(direction))];
        return await step.PromptAsync(Way, options, cancellationToken);
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

    /// <summary>Asks once, in the private chat, for the person's organisation and role.</summary>
    private async Task<DialogTurnResult> ProfileAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = Read(step) with { Example = Given(step) };
        var asks = draft is { IsRevision: false, OfNoChange: false, Pending: null } && !Turn(step).IsShared && profile.IsUnasked;
        Keep(step, draft with { AsksProfile = asks });
        return asks
            ? await step.PromptAsync(Profile, AskOptional(step, Words(step).NameStepProfile()), cancellationToken)
            : await step.NextAsync(null, cancellationToken);
    }

    private Task<DialogTurnResult> ReviewAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = Read(step);
        if (draft.AsksProfile)
        {
            if (ShortAnswer.IsPass((string)step.Result)) profile.Ask();
            else profile.Answer((string)step.Result);
            draft = Keep(step, draft with { AsksProfile = false });
        }

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
    /// Stores the draft. A near-duplicate of the person's own change is stored only after a confirmation.
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

        step.Context.TurnState.Set(new DialogResult(kept));
        var saved = Plain(draft switch
        {
            { IsRevision: true } => texts.Revised(isRevealed: false),
            { IsAskedAtTheEnd: true } => texts.DoneNoted(),
            _ => texts.Named(),
        });
        if (draft is { IsRevision: false, IsAskedAtTheEnd: false })
            Offer(saved, step, texts.Button(ButtonTitle.Another), texts.Button(ButtonTitle.Done), texts.Button(ButtonTitle.Mine));
        await step.Context.SendActivityAsync(saved, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
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

    private async Task<Outcome<Retrospective>> SaveAsync(NamingDraft draft, Turn turn, CancellationToken cancellationToken)
    {
        if (!(await FindAsync(draft, turn, cancellationToken)).TryGet(out var retrospective, out var refusal)) return refusal;
        if (!NamedChanges.Read(draft.Fields).TryGet(out var words, out refusal)) return refusal;
        if (!draft.IsRevision)
        {
            return await changes.SaveAsync(
                draft.ChangeId, retrospective, words, draft.Again, turn, cancellationToken, keepsDone: draft.OfNoChange);
        }

        if (!(await own.FindAsync(retrospective, draft.ChangeId, null, turn, cancellationToken)).TryGet(out var change, out refusal))
            return refusal;
        return retrospective
            .Revise(turn.Person, change, words)
            .Match(_ => retrospective, refused => (Outcome<Retrospective>)refused);
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
            : step.PromptAsync(prompt, AskOptional(step, question), cancellationToken);

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
        return ShortAnswer.IsPass(answer) ? "" : answer;
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

    /// <summary>Adds quick replies, which exist in private chats only.</summary>
    private static void Offer(Activity message, WaterfallStepContext step, params string[] quickReplies)
    {
        QuickReplies.On(message, Turn(step), quickReplies);
    }

    /// <summary>A question that may be the first one: what was begun stands before it, and the purpose of the answers after it.</summary>
    private static PromptOptions AskFirst(WaterfallStepContext step, string question)
    {
        string[] parts = [Take(Preface), question, Take(Purpose)];
        return Ask(string.Join("\n\n", parts.Where(part => part.Length > 0)));

        string Take(string key)
        {
            var part = step.Values.TryGetValue(key, out var said) ? (string)said : "";
            step.Values[key] = "";
            return part;
        }
    }

    private static PromptOptions AskYesOrNo(WaterfallStepContext step, string question)
    {
        var options = AskFirst(step, question);
        QuickReplies.On(options.Prompt, Turn(step), Words(step).YesOrNo(true), Words(step).YesOrNo(false));
        return options;
    }

    private static PromptOptions AskOptional(WaterfallStepContext step, string question)
    {
        var options = AskFirst(step, question);
        QuickReplies.On(options.Prompt, Turn(step), Words(step).SkipWord());
        return options;
    }

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
