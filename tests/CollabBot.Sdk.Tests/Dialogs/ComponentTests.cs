using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class ComponentTests
{
    [Fact]
    public async Task An_interruption_cancels_what_is_inside_and_ends_the_component_without_a_result()
    {
        var talk = new Talk(() => new Interruptible());
        (await talk.HearsAfterAsync("hello")).ShouldBe("Your name?");

        (await talk.HearsAfterAsync("cancel")).ShouldBe("Cancelled.");

        (talk.Turn.Status, talk.Turn.Result).ShouldBe((DialogTurnStatus.Complete, null));
        (await talk.HearsAfterAsync("hello again")).ShouldBe("Your name?");
    }

    [Fact]
    public async Task An_interruption_that_asks_something_goes_back_to_the_question()
    {
        var talk = new Talk(() => new Interruptible());
        await talk.SaysAsync("hello");

        (await talk.HearsAfterAsync("help")).ShouldBe("Help about what?");
        (await talk.HearsAfterAsync("names")).ShouldBe("About names: any will do.\nYour name?");
        await talk.SaysAsync("Awa");

        talk.Turn.Result.ShouldBe("Awa");
    }

    [Fact]
    public async Task A_question_is_put_again_on_demand()
    {
        var talk = new Talk(() => new Interruptible());
        await talk.SaysAsync("hello");

        (await talk.HearsAfterAsync("repeat")).ShouldBe("Your name?");
    }

    [Fact]
    public async Task A_dialog_over_a_component_on_the_outer_stack_gives_way_to_its_question()
    {
        var adapter = new TestAdapter();
        var dialogs = new DialogSet().Add(new Interruptible()).Add(new TextPrompt("outer"));
        var state = new DialogState();

        await adapter.SendTextToBotAsync("hello", (turn, ct) => new DialogContext(dialogs, turn, state).BeginDialogAsync(nameof(Interruptible), null, ct), default);
        await adapter.SendTextToBotAsync("by the way", (turn, ct) => new DialogContext(dialogs, turn, state).PromptAsync("outer", Asking("Yes?"), ct), default);
        await adapter.SendTextToBotAsync("never mind", (turn, ct) => new DialogContext(dialogs, turn, state).ContinueDialogAsync(ct), default);

        adapter.ActiveQueue.Select(reply => reply.Text).ShouldBe(["Your name?", "Yes?", "Your name?"]);
    }

    [Fact]
    public async Task The_first_dialog_added_is_the_first_begun_unless_another_is_named()
    {
        var first = new Talk(() => new ComponentDialog("c").AddDialog(Ending("a")).AddDialog(Ending("b")));
        var named = new Talk(() => new ComponentDialog("c") { InitialDialogId = "b" }.AddDialog(Ending("a")).AddDialog(Ending("b")));

        await first.SaysAsync("go");
        await named.SaysAsync("go");

        (first.Turn.Result, named.Turn.Result).ShouldBe(("a", "b"));
    }

    [Fact]
    public async Task It_is_run_by_a_bot_and_begins_again_after_its_end()
    {
        var conversation = new ConversationState(new MemoryStorage());
        var property = conversation.CreateProperty<DialogState>("dialogs");
        var dialog = new Interruptible();

        await new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(conversation)), (turn, ct) => dialog.RunAsync(turn, property, ct))
            .Test("hello", "Your name?")
            .Send("Awa")
            .AssertNoReply(timeout: 50)
            .Test("hello", "Your name?")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_dialog_that_throws_may_handle_it_else_the_bot_sees_it()
    {
        var property = new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("dialogs");
        var adapter = new TestAdapter();

        await Should.ThrowAsync<FormatException>(() => adapter.SendTextToBotAsync("hello", (turn, ct) => new Failing(handles: false).RunAsync(turn, property, ct), default));
        await adapter.SendTextToBotAsync("hello", (turn, ct) => new Failing(handles: true).RunAsync(turn, property, ct), default);

        adapter.ActiveQueue.Select(reply => reply.Text).ShouldBe(["Handled: bad format"]);
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

        // Written as for the official SDK, without a question mark: it must compile against both.
        protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
            base.OnBeginDialogAsync(innerDc, options, cancellationToken);

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
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

    private sealed class Failing(bool handles) : Dialog("failing")
    {
        private bool handled;

        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            throw new FormatException("bad format");

        public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
            handled ? dc.EndDialogAsync(null, cancellationToken) : throw new FormatException("bad format");

        protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.Error || !handles)
            {
                return false;
            }

            handled = true;
            await dc.Context.SendActivityAsync($"Handled: {((Exception)e.Value).Message}", cancellationToken: cancellationToken);
            return true;
        }
    }
}
