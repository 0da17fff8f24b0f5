using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class ComponentTests
{
    [Fact]
    public async Task An_interruption_can_cancel_the_component()
    {
        var talk = new Talk(() => new Interruptible());
        (await talk.HearsAfterAsync("hello")).ShouldBe("Your name?");

        (await talk.HearsAfterAsync("cancel")).ShouldBe("Cancelled.");

        (talk.Turn.Status, talk.Turn.Result).ShouldBe((DialogTurnStatus.Complete, null));
        (await talk.HearsAfterAsync("hello again")).ShouldBe("Your name?");
    }

    [Fact]
    public async Task After_an_interruption_that_asks_something_the_question_is_asked_again()
    {
        var talk = new Talk(() => new Interruptible());
        await talk.SaysAsync("hello");

        (await talk.HearsAfterAsync("help")).ShouldBe("Help about what?");
        (await talk.HearsAfterAsync("names")).ShouldBe("About names: any will do.\nYour name?");
        await talk.SaysAsync("Awa");

        talk.Turn.Result.ShouldBe("Awa");
    }

    [Fact]
    public async Task A_component_can_ask_its_question_again()
    {
        var talk = new Talk(() => new Interruptible());
        await talk.SaysAsync("hello");

        (await talk.HearsAfterAsync("repeat")).ShouldBe("Your name?");
    }

    [Fact]
    public async Task After_a_dialog_on_top_of_a_component_its_question_is_asked_again()
    {
        var adapter = new TestAdapter();
        var dialogs = new DialogSet().Add(new Interruptible()).Add(new TextPrompt("outer"));
        var state = new DialogState();

        await SaysAsync("hello", dc => dc.BeginDialogAsync(nameof(Interruptible)));
        await SaysAsync("by the way", dc => dc.PromptAsync("outer", Asking("Yes?")));
        await SaysAsync("never mind", dc => dc.ContinueDialogAsync());

        adapter.ActiveQueue.Select(reply => reply.Text).ShouldBe(["Your name?", "Yes?", "Your name?"]);

        Task SaysAsync(string text, Func<DialogContext, Task> act) =>
            adapter.SendTextToBotAsync(text, (turn, _) => act(new DialogContext(dialogs, turn, state)), default);
    }

    [Fact]
    public async Task The_initial_dialog_is_the_first_that_was_added_unless_another_is_set()
    {
        var first = new Talk(() => new ComponentDialog("c").AddDialog(Ending("a")).AddDialog(Ending("b")));
        var named = new Talk(() => new ComponentDialog("c") { InitialDialogId = "b" }.AddDialog(Ending("a")).AddDialog(Ending("b")));

        await first.SaysAsync("go");
        await named.SaysAsync("go");

        (first.Turn.Result, named.Turn.Result).ShouldBe(("a", "b"));
    }

    [Fact]
    public async Task A_bot_runs_a_dialog_which_begins_again_after_its_end()
    {
        var conversation = new ConversationState(new MemoryStorage());
        var property = conversation.CreateProperty<DialogState>("dialogs");
        var dialog = new Interruptible();

        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(conversation));
        await new TestFlow(adapter, (turn, ct) => dialog.RunAsync(turn, property, ct))
            .Test("hello", "Your name?")
            .Send("Awa")
            .AssertNoReply(timeout: 50)
            .Test("hello", "Your name?")
            .StartTestAsync();
    }

    private static PromptOptions Asking(string question) => new() { Prompt = MessageFactory.Text(question) };

    private static WaterfallDialog Ending(string id) => new(id, [(step, ct) => step.EndDialogAsync(id, ct)]);

    private sealed class Interruptible : ComponentDialog
    {
        public Interruptible()
            : base(nameof(Interruptible))
        {
            AddDialog(new WaterfallDialog("steps", [(step, ct) => step.PromptAsync("text", Asking("Your name?"), ct)]));
            AddDialog(new WaterfallDialog("help",
            [
                (step, ct) => step.PromptAsync("text", Asking("Help about what?"), ct),
                async (step, ct) =>
                {
                    await step.Context.SendActivityAsync($"About {step.Result}: any will do.", cancellationToken: ct);
                    return await step.EndDialogAsync(null, ct);
                },
            ]));
            AddDialog(new TextPrompt("text"));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "cancel":
                    await innerDc.Context.SendActivityAsync("Cancelled.", cancellationToken: cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                case "help":
                    return await innerDc.BeginDialogAsync("help", null, cancellationToken);
                case "repeat":
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }
}
