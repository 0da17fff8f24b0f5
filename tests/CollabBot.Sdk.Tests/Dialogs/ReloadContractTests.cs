using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

/// <summary>
/// The state of every kind of dialog is stored after each message and read into new objects. The dialogs behave the same whatever
/// form a store returns.
/// </summary>
public sealed class ReloadContractTests
{
    private static readonly Dictionary<string, PromptCase> Prompts = new()
    {
        ["text"] = new(
            () => new TextPrompt("prompt", Check<string>(text => text.Length > 3)), [Says("a"), Says("bc")], Says("d'accord"), "d'accord"),
        ["choice"] = new(
            () => new ChoicePrompt("prompt", Check<FoundChoice>(_ => true)) { Style = ListStyle.Inline },
            [Says("rien"), Says("3")],
            Says("Second letter"),
            "b",
            " (1) a or (2) Second letter"),
        ["choice by synonym"] = new(
            () => new ChoicePrompt("prompt", Check<FoundChoice>(choice => choice.Value == "a")) { Style = ListStyle.None },
            [Says("b"), Says("z")],
            Says("alpha"),
            "a"),
        ["confirmation"] = new(
            () => new ConfirmPrompt("prompt", Check<bool>(_ => true)), [Says("perhaps"), Says("3")], Says("no"), "False",
            " (1) Yes or (2) No"),
    };

    public static TheoryData<string> Stores => [.. Talk.Stores];

    public static TheoryData<string, string> StoresAndPrompts =>
        new(Talk.Stores.SelectMany(store => Prompts.Keys.Select(prompt => (store, prompt))));

    [Theory]
    [MemberData(nameof(StoresAndPrompts))]
    public async Task A_prompt_continues_between_its_retries(string store, string prompt)
    {
        var asked = Prompts[prompt];
        var talk = new Talk(
            () => new ComponentDialog("asking").AddDialog(new WaterfallDialog("steps", [Ask])).AddDialog(asked.Make()), Talk.Store(store));

        (await talk.HearsAfterAsync("go")).ShouldBe("First question" + asked.Choices);
        (await HearsAsync(asked.Wrong[0])).ShouldBe("Again, please" + asked.Choices);
        (await HearsAsync(asked.Wrong[1])).ShouldBe("2 of 5 tries, the first of them kept");
        (await HearsAsync(asked.Wrong[0])).ShouldBe("3 of 5 tries, the first of them kept");
        (await HearsAsync(asked.Right)).ShouldBeEmpty();

        talk.Turn.Status.ShouldBe(DialogTurnStatus.Complete);
        Told(talk.Turn.Result).ShouldBe(asked.Result);

        async Task<string> HearsAsync(Activity activity) =>
            string.Join('\n', (await talk.SendsAsync(Fresh(activity))).Select(reply => reply.Text));

        static Task<DialogTurnResult> Ask(WaterfallStepContext step, CancellationToken ct) => step.PromptAsync("prompt", new PromptOptions
        {
            Prompt = MessageFactory.Text("First question"),
            RetryPrompt = MessageFactory.Text("Again, please"),
            Validations = 5,
            Choices =
            [
                new Choice("a") { Synonyms = ["alpha"] },
                new Choice("b") { Action = new CardAction(ActionTypes.ImBack, "Second letter", value: "b") },
            ],
        }, ct);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_waterfall_continues_with_its_options_and_values(string store)
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
                        var (text, sure) = ((string)step.Values["text"], (bool)step.Values["true"]);
                        var half = Convert.ToDouble(step.Values["half"], CultureInfo.InvariantCulture);
                        FormattableString seen = $"{step.Index} {step.Reason} {text} {step.Values["whole"]} {half} {sure} {step.Options}";
                        await step.Context.SendActivityAsync(FormattableString.Invariant(seen), cancellationToken: ct);
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
    public async Task Nested_components_can_be_interrupted_replaced_and_cancelled(string store)
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
        var text = $"{prompt.AttemptCount} of {most} tries, {prompt.State["kept"]} kept";
        await prompt.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return false;
    };

    private static string Told(object result) => result switch
    {
        FoundChoice choice => choice.Value,
        _ => Convert.ToString(result, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static Activity Says(string text) => new() { Type = ActivityTypes.Message, Text = text };

    // An adapter writes into what it gets, and a case is used for every store.
    private static Activity Fresh(Activity activity) =>
        new() { Type = activity.Type, Text = activity.Text, Locale = "en-us" };

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

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
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
            AddDialog(new TextPrompt("number", (prompt, cancellationToken) =>
            {
                tries = prompt.AttemptCount;
                return Task.FromResult(int.TryParse(prompt.Recognized.Value, CultureInfo.InvariantCulture, out _));
            }));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
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
