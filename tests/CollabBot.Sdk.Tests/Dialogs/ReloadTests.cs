using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CollabBot.Sdk.Tests.Dialogs;

/// <summary>The state is stored as JSON without type names and read into new objects after every message.</summary>
public sealed class ReloadTests
{
    private readonly JsonTextStorage storage = new();

    [Fact]
    public async Task A_dialog_continues_after_every_reload()
    {
        var talk = new Talk(() => new NamingDialog(), storage, locale: "fr-CA");

        (await talk.HearsAfterAsync("nommer")).ShouldBe("Quel changement ?");
        (await talk.HearsAfterAsync("non")).ShouldBe("Encore trop court (1 de 5)");
        (await talk.HearsAfterAsync("  ")).ShouldBe("Encore trop court (2 de 5)");
        (await talk.HearsAfterAsync("Élargissement des réseaux")).ShouldBe("Dans quelle direction ? (1) positif ou (2) négatif");
        (await talk.HearsAfterAsync("bof")).ShouldBe("Positif ou négatif ? (1) positif ou (2) négatif");
        (await talk.HearsAfterAsync("le 2")).ShouldBe("« Élargissement des réseaux », négatif, 2 : on garde ?");
        (await talk.HearsAfterAsync("hein ?")).ShouldBe("Oui ou non : on garde ?");
        (await talk.HearsAfterAsync("d'accord")).ShouldBe("Gardé à 3, vrai, après la question.");
        talk.Turn.Status.ShouldBe(DialogTurnStatus.Complete);
        talk.Turn.Result.ShouldBe("Élargissement des réseaux/négatif");
    }

    [Fact]
    public async Task The_stored_state_has_no_type_names()
    {
        var talk = new Talk(() => new NamingDialog(), storage, locale: "fr-CA");
        await talk.SaysAsync("nommer");
        await talk.SaysAsync("Élargissement des réseaux");

        var stored = storage.Texts.ShouldHaveSingleItem().Value;

        stored.ShouldNotContain("$type");
        stored.ShouldNotContain("Microsoft.Bot");
        stored.ShouldContain("positif");
    }

    [Fact]
    public async Task The_stored_question_does_not_contain_the_addresses_of_the_conversation()
    {
        var talk = new Talk(() => new NamingDialog(), storage, locale: "fr-CA");
        await talk.SaysAsync("nommer");

        storage.Texts.Values.ShouldHaveSingleItem().ShouldNotContain("user1");
    }

    [Fact]
    public async Task Options_that_are_an_object_become_json()
    {
        string? seen = null;
        var talk = new Talk(
            () => new Shell(
                new WaterfallDialog("inner",
                [
                    (step, ct) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("?") }, ct),
                    (step, cancellationToken) =>
                    {
                        seen = step.Options.ToString();
                        return step.EndDialogAsync(null, cancellationToken);
                    },
                ]),
                new TextPrompt("text"))
            {
                Options = new { theme = "Intersectoriel", points = 3 },
            },
            storage);

        await talk.SaysAsync("a");
        await talk.SaysAsync("b");

        JObject.Parse(seen!).ToString(Formatting.None).ShouldBe("""{"theme":"Intersectoriel","points":3}""");
    }

    [Fact]
    public async Task A_button_of_a_choice_is_still_recognized_and_shown_after_a_reload()
    {
        var talk = new Talk(
            () => new Shell(
                new WaterfallDialog("inner",
                [
                    (step, cancellationToken) => step.PromptAsync("choice", new PromptOptions
                    {
                        Prompt = MessageFactory.Text("?"),
                        Style = ListStyle.SuggestedAction,
                        Choices =
                        [
                            new Choice("a") { Action = new CardAction(ActionTypes.ImBack, "Première lettre", value: "a") },
                            new Choice("b"),
                        ],
                    }, cancellationToken),
                ]),
                new ChoicePrompt("choice")),
            storage);
        await talk.SaysAsync("go");

        var again = (await talk.SaysAsync("rien de tel")).ShouldHaveSingleItem();
        again.SuggestedActions.ShouldNotBeNull().Actions.ShouldNotBeNull().Select(action => action.Value).ShouldBe(["a", "b"]);

        await talk.SaysAsync("première lettre");
        talk.Turn.Result.ShouldBeOfType<FoundChoice>().Value.ShouldBe("a");
    }

    private static int Number(object value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private sealed class Shell : ComponentDialog
    {
        public Shell(params Dialog[] dialogs)
            : base("shell")
        {
            foreach (var dialog in dialogs)
            {
                AddDialog(dialog);
            }
        }

        public object? Options { get; init; }

        protected override Task<DialogTurnResult> OnBeginDialogAsync(
            DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
            base.OnBeginDialogAsync(innerDc, Options, cancellationToken);
    }

    private sealed class NamingDialog : ComponentDialog
    {
        public NamingDialog()
            : base(nameof(NamingDialog))
        {
            AddDialog(new WaterfallDialog("steps", [AskStatementAsync, AskDirectionAsync, AskConfirmationAsync, EndAsync]));
            AddDialog(new StatementDialog());
            AddDialog(new ChoicePrompt("direction"));
            AddDialog(new ConfirmPrompt("confirm", defaultLocale: "fr-fr") { Style = ListStyle.None });
        }

        private static Task<DialogTurnResult> AskStatementAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
            step.BeginDialogAsync(nameof(StatementDialog), 5, cancellationToken);

        private static Task<DialogTurnResult> AskDirectionAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["text"] = (string)step.Result;
            step.Values["tries"] = 2;
            step.Values["confirmed"] = true;
            return step.PromptAsync("direction", new PromptOptions
            {
                Prompt = MessageFactory.Text("Dans quelle direction ?"),
                RetryPrompt = MessageFactory.Text("Positif ou négatif ?"),
                Choices = ChoiceFactory.ToChoices(["positif", "négatif"]),
                Style = ListStyle.Inline,
                RecognizeLanguage = "fr-ca",
            }, cancellationToken);
        }

        private static Task<DialogTurnResult> AskConfirmationAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["direction"] = ((FoundChoice)step.Result).Value;
            var question = $"« {(string)step.Values["text"]} », {step.Values["direction"]}, {Number(step.Values["tries"])} : on garde ?";
            return step.PromptAsync("confirm", new PromptOptions
            {
                Prompt = MessageFactory.Text(question),
                RetryPrompt = MessageFactory.Text("Oui ou non : on garde ?"),
            }, cancellationToken);
        }

        private static async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Index.ShouldBe(3);
            var kept = (bool)step.Values["confirmed"] ? "vrai" : "faux";
            var text = $"Gardé à {Number(step.Values["tries"]) + 1}, {kept}, après la question.";
            await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
            return await step.EndDialogAsync($"{step.Values["text"]}/{step.Values["direction"]}", cancellationToken);
        }
    }

    /// <summary>A component inside a component, which passes its options to a validator.</summary>
    private sealed class StatementDialog : ComponentDialog
    {
        public StatementDialog()
            : base(nameof(StatementDialog))
        {
            AddDialog(new WaterfallDialog("statement steps",
            [
                (step, cancellationToken) => step.PromptAsync("text", new PromptOptions
                {
                    Prompt = MessageFactory.Text("Quel changement ?"),
                    Validations = Number(step.Options),
                }, cancellationToken),
                (step, cancellationToken) => step.EndDialogAsync(step.Result, cancellationToken),
            ]));
            AddDialog(new TextPrompt("text", LongEnoughAsync));
        }

        private static async Task<bool> LongEnoughAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
        {
            var least = Number(prompt.Options.Validations);
            if (prompt.Recognized.Value.Trim().Length >= least)
            {
                return true;
            }

            var text = $"Encore trop court ({prompt.AttemptCount} de {least})";
            await prompt.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
            return false;
        }
    }
}
