using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

/// <summary>
/// What every kind of dialog must keep when its state is stored after each message and the next one finds new objects:
/// the same for the in-tree library and the official packages, whatever a store gives back.
/// </summary>
public sealed class ReloadContractTests
{
    private static readonly Dictionary<string, PromptCase> Prompts = new()
    {
        ["text"] = new(
            () => new TextPrompt("prompt", Check<string>(text => text.Length > 3)), [Says("a"), Says("bc")], Says("d'accord"), "d'accord"),
        ["whole number"] = new(
            () => new NumberPrompt<int>("prompt", Check<int>(number => number > 10)), [Says("rien"), Says("7")], Says("12"), "12"),
        ["number"] = new(
            () => new NumberPrompt<double>("prompt", Check<double>(number => number < 1), "en-us"), [Says("none"), Says("2.5")], Says("0.5"), "0.5"),
        ["choice"] = new(
            () => new ChoicePrompt("prompt", Check<FoundChoice>(_ => true)) { Style = ListStyle.Inline }, [Says("rien"), Says("3")], Says("Second letter"), "b",
            " (1) a or (2) Second letter"),
        ["choice by synonym"] = new(
            () => new ChoicePrompt("prompt", Check<FoundChoice>(choice => choice.Value == "a")) { Style = ListStyle.None }, [Says("b"), Says("z")], Says("alpha"), "a"),
        ["confirmation"] = new(
            () => new ConfirmPrompt("prompt", Check<bool>(_ => true)), [Says("perhaps"), Says("3")], Says("no"), "False",
            " (1) Yes or (2) No"),
        ["attachment"] = new(
            () => new AttachmentPrompt("prompt", Check<IList<Attachment>>(files => files[0].Name == "b.txt")), [Says("here"), Attaches("a.txt")], Attaches("b.txt"), "b.txt"),
        ["activity"] = new(
            () => new ActivityPrompt("prompt", Check<Activity>(activity => activity.Type == ActivityTypes.Event)), [Says("a"), Says("b")],
            new Activity { Type = ActivityTypes.Event, Name = "ready" }, "ready"),
    };

    public static TheoryData<string> Stores => [.. Talk.Stores];

    public static TheoryData<string, string> StoresAndPrompts =>
        new(Talk.Stores.SelectMany(store => Prompts.Keys.Select(prompt => (store, prompt))));

    [Theory]
    [MemberData(nameof(StoresAndPrompts))]
    public async Task A_prompt_goes_on_in_the_middle_of_its_retries(string store, string prompt)
    {
        var asked = Prompts[prompt];
        var talk = new Talk(() => new ComponentDialog("asking").AddDialog(new WaterfallDialog("steps", [Ask])).AddDialog(asked.Make()), Talk.Store(store));

        (await talk.HearsAfterAsync("go")).ShouldBe("First question" + asked.Choices);
        (await HearsAsync(asked.Wrong[0])).ShouldBe("Again, please" + asked.Choices);
        (await HearsAsync(asked.Wrong[1])).ShouldBe("2 of 5 tries, the first of them kept");
        (await HearsAsync(asked.Wrong[0])).ShouldBe("3 of 5 tries, the first of them kept");
        (await HearsAsync(asked.Right)).ShouldBeEmpty();

        talk.Turn.Status.ShouldBe(DialogTurnStatus.Complete);
        Told(talk.Turn.Result).ShouldBe(asked.Result);

        async Task<string> HearsAsync(Activity activity) => string.Join('\n', (await talk.SendsAsync(Fresh(activity))).Select(reply => reply.Text));

        static Task<DialogTurnResult> Ask(WaterfallStepContext step, CancellationToken cancellationToken) => step.PromptAsync("prompt", new PromptOptions
        {
            Prompt = MessageFactory.Text("First question"),
            RetryPrompt = MessageFactory.Text("Again, please"),
            Validations = 5,
            Choices =
            [
                new Choice("a") { Synonyms = ["alpha"] },
                new Choice("b") { Action = new CardAction(ActionTypes.ImBack, "Second letter", value: "b") },
            ],
        }, cancellationToken);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_waterfall_goes_on_with_its_options_and_values(string store)
    {
        var talk = new Talk(
            () => new ComponentDialog("component")
                .AddDialog(new WaterfallDialog("outer",
                [
                    (step, ct) => step.BeginDialogAsync("inner", "the options", ct),
                    (step, ct) => step.BeginDialogAsync("inner", 2.5, ct),
                    (step, ct) => step.EndDialogAsync($"{step.Result}, at last", ct),
                ]))
                .AddDialog(new WaterfallDialog("inner",
                [
                    (step, _) =>
                    {
                        step.Values["text"] = "élargi";
                        step.Values["whole"] = 3;
                        step.Values["half"] = 0.5;
                        step.Values["true"] = true;
                        return Task.FromResult(Dialog.EndOfTurn);
                    },
                    (step, _) =>
                    {
                        step.Values["whole"] = Convert.ToInt32(step.Values["whole"], CultureInfo.InvariantCulture) + 1;
                        return Task.FromResult(Dialog.EndOfTurn);
                    },
                    async (step, ct) =>
                    {
                        var (text, sure, half) = ((string)step.Values["text"], (bool)step.Values["true"], Convert.ToDouble(step.Values["half"], CultureInfo.InvariantCulture));
                        await step.Context.SendActivityAsync(
                            string.Create(CultureInfo.InvariantCulture, $"{step.Index} {step.Reason} {text} {step.Values["whole"]} {half} {sure} {step.Options}"), cancellationToken: ct);
                        return await step.EndDialogAsync(step.Result, ct);
                    },
                ])),
            Talk.Store(store));

        (await talk.HearsAfterAsync("one")).ShouldBeEmpty();
        (await talk.HearsAfterAsync("two")).ShouldBeEmpty();
        (await talk.HearsAfterAsync("three")).ShouldBe("2 ContinueCalled élargi 4 0.5 True the options");
        (await talk.HearsAfterAsync("four")).ShouldBeEmpty();
        (await talk.HearsAfterAsync("five")).ShouldBe("2 ContinueCalled élargi 4 0.5 True 2.5");

        talk.Turn.Result.ShouldBe("five, at last");
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Components_in_components_go_on_through_interruptions_replacements_and_cancelling(string store)
    {
        var talk = new Talk(() => new Outer(), Talk.Store(store));

        (await talk.HearsAfterAsync("hello")).ShouldBe("Round 1: a number?");
        (await talk.HearsAfterAsync("none")).ShouldBe("Round 1: a number, please");
        (await talk.HearsAfterAsync("help")).ShouldBe("Digits will do.\nRound 1: a number?");
        (await talk.HearsAfterAsync("nothing")).ShouldBe("Round 1: a number, please");
        (await talk.HearsAfterAsync("4")).ShouldBe("4 after 3 tries. Again?");
        (await talk.HearsAfterAsync("yes")).ShouldBe("Round 2: a number?");
        (await talk.HearsAfterAsync("5")).ShouldBe("5 after 1 tries. Again?");
        (await talk.HearsAfterAsync("no")).ShouldBe("Done in 2");
        talk.Turn.Status.ShouldBe(DialogTurnStatus.Complete);

        (await talk.HearsAfterAsync("hello")).ShouldBe("Round 1: a number?");
        (await talk.HearsAfterAsync("stop")).ShouldBe("Stopped");
        talk.Turn.Status.ShouldBe(DialogTurnStatus.Complete);
        (await talk.HearsAfterAsync("hello")).ShouldBe("Round 1: a number?");
    }

    private static PromptValidator<T> Check<T>(Predicate<T> isGood) => async (prompt, cancellationToken) =>
    {
        if (prompt.Recognized.Succeeded && isGood(prompt.Recognized.Value))
        {
            return true;
        }

        if (prompt.AttemptCount == 1)
        {
            prompt.State["kept"] = "the first of them";
            return false;
        }

        var most = Convert.ToInt32(prompt.Options.Validations, CultureInfo.InvariantCulture);
        await prompt.Context.SendActivityAsync($"{prompt.AttemptCount} of {most} tries, {prompt.State["kept"]} kept", cancellationToken: cancellationToken);
        return false;
    };

    private static string Told(object result) => result switch
    {
        FoundChoice choice => choice.Value,
        IList<Attachment> files => files[0].Name ?? string.Empty,
        Activity activity => activity.Name ?? string.Empty,
        _ => Convert.ToString(result, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static Activity Says(string text) => new() { Type = ActivityTypes.Message, Text = text };

    private static Activity Attaches(string name) => new() { Type = ActivityTypes.Message, Attachments = [new Attachment { Name = name }] };

    // An adapter writes into what it gets, and a case is used for every store.
    private static Activity Fresh(Activity activity) =>
        new() { Type = activity.Type, Text = activity.Text, Name = activity.Name, Attachments = activity.Attachments, Locale = "en-us" };

    private sealed record PromptCase(Func<Dialog> Make, Activity[] Wrong, Activity Right, string Result, string Choices = "");

    private sealed class Outer : ComponentDialog
    {
        public Outer()
            : base(nameof(Outer))
        {
            AddDialog(new WaterfallDialog("rounds",
            [
                (step, ct) => step.BeginDialogAsync(nameof(Inner), Round(step), ct),
                (step, ct) => step.PromptAsync("again", new PromptOptions { Prompt = MessageFactory.Text($"{step.Result}. Again?") }, ct),
                async (step, ct) =>
                {
                    if ((bool)step.Result)
                    {
                        return await step.ReplaceDialogAsync("rounds", Round(step) + 1, ct);
                    }

                    await step.Context.SendActivityAsync($"Done in {Round(step)}", cancellationToken: ct);
                    return await step.EndDialogAsync(null, ct);
                },
            ]));
            AddDialog(new Inner());
            AddDialog(new ConfirmPrompt("again") { Style = ListStyle.None });
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            if (innerDc.Context.Activity.Text != "stop")
            {
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }

            await innerDc.Context.SendActivityAsync("Stopped", cancellationToken: cancellationToken);
            return await innerDc.CancelAllDialogsAsync(cancellationToken);
        }

        private static int Round(WaterfallStepContext step) => Convert.ToInt32(step.Options ?? 1, CultureInfo.InvariantCulture);
    }

    private sealed class Inner : ComponentDialog
    {
        public Inner()
            : base(nameof(Inner))
        {
            var tries = 0;
            AddDialog(new WaterfallDialog("steps",
            [
                (step, ct) => step.PromptAsync("number", new PromptOptions
                {
                    Prompt = MessageFactory.Text($"Round {step.Options}: a number?"),
                    RetryPrompt = MessageFactory.Text($"Round {step.Options}: a number, please"),
                }, ct),
                (step, ct) => step.EndDialogAsync($"{step.Result} after {tries} tries", ct),
            ]));
            AddDialog(new NumberPrompt<int>("number", (prompt, _) =>
            {
                tries = prompt.AttemptCount;
                return Task.FromResult(prompt.Recognized.Succeeded);
            }));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            if (innerDc.Context.Activity.Text != "help")
            {
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }

            await innerDc.Context.SendActivityAsync("Digits will do.", cancellationToken: cancellationToken);
            await innerDc.RepromptDialogAsync(cancellationToken);
            return Dialog.EndOfTurn;
        }
    }
}
