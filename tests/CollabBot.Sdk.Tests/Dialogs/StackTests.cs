using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class StackTests
{
    private readonly List<string> log = [];

    [Fact]
    public async Task Beginning_an_unknown_dialog_fails_and_leaves_the_stack_unchanged()
    {
        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("known");
            var stack = dc.Stack.ToList();

            (await Should.ThrowAsync<Exception>(() => dc.BeginDialogAsync("unknown"))).Message.ShouldContain("'unknown'");
            (await Should.ThrowAsync<Exception>(() => dc.PromptAsync("unknown", new PromptOptions()))).Message.ShouldContain("'unknown'");

            dc.Stack.ShouldBe(stack);
        }, new Logged("known", log));
    }

    [Fact]
    public async Task A_stored_stack_with_an_unknown_dialog_fails_with_its_name()
    {
        await InTurnAsync(async dc =>
        {
            dc.Stack.Add(new DialogInstance { Id = "gone" });

            (await Should.ThrowAsync<Exception>(() => dc.ContinueDialogAsync())).Message.ShouldContain("'gone'");
        });
    }

    [Fact]
    public async Task An_id_and_the_options_of_a_prompt_are_required()
    {
        await InTurnAsync(async dc =>
        {
            await Should.ThrowAsync<ArgumentNullException>(() => dc.BeginDialogAsync(""));
            await Should.ThrowAsync<ArgumentNullException>(() => dc.PromptAsync("text", null!));
            await Should.ThrowAsync<ArgumentException>(() => dc.BeginDialogAsync("text", CancellationToken.None));
            await Should.ThrowAsync<ArgumentException>(() => dc.EndDialogAsync(CancellationToken.None));
            await Should.ThrowAsync<ArgumentOutOfRangeException>(() => dc.BeginDialogAsync("text", "not the options of a prompt"));
        }, new TextPrompt("text"));
    }

    [Fact]
    public async Task Continuing_or_cancelling_an_empty_stack_returns_empty()
    {
        await InTurnAsync(async dc =>
        {
            (await dc.ContinueDialogAsync()).Status.ShouldBe(DialogTurnStatus.Empty);
            (await dc.CancelAllDialogsAsync()).Status.ShouldBe(DialogTurnStatus.Empty);
            dc.ActiveDialog.ShouldBeNull();
            dc.Child.ShouldBeNull();
        });
    }

    [Fact]
    public async Task The_result_of_a_dialog_goes_to_the_one_below_and_the_last_result_to_the_caller()
    {
        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("a");
            await dc.BeginDialogAsync("b");
            dc.Stack.Select(instance => instance.Id).ShouldBe(["b", "a"]);

            (await dc.EndDialogAsync("from b")).Status.ShouldBe(DialogTurnStatus.Waiting);
            var end = await dc.EndDialogAsync("from a");

            (end.Status, end.Result).ShouldBe((DialogTurnStatus.Complete, "from a"));
            log.ShouldBe(["a begun", "b begun", "b ended EndCalled", "a resumed EndCalled from b", "a ended EndCalled"]);
        }, new Logged("a", log), new Logged("b", log));
    }

    [Fact]
    public async Task Replacing_a_dialog_does_not_resume_the_one_below()
    {
        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("a");
            await dc.BeginDialogAsync("b");

            await dc.ReplaceDialogAsync("c", "options");

            dc.Stack.Select(instance => instance.Id).ShouldBe(["c", "a"]);
            log.ShouldBe(["a begun", "b begun", "b ended ReplaceCalled", "c begun options"]);
        }, new Logged("a", log), new Logged("b", log), new Logged("c", log));
    }

    [Fact]
    public async Task Replacing_a_dialog_by_an_unknown_one_keeps_it()
    {
        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("a");

            await Should.ThrowAsync<Exception>(() => dc.ReplaceDialogAsync("unknown"));

            dc.ActiveDialog.Id.ShouldBe("a");
        }, new Logged("a", log));
    }

    [Fact]
    public async Task Cancelling_ends_all_dialogs_top_first_and_resumes_none()
    {
        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("a");
            await dc.BeginDialogAsync("b");
            log.Clear();

            (await dc.CancelAllDialogsAsync()).Status.ShouldBe(DialogTurnStatus.Cancelled);

            dc.Stack.ShouldBeEmpty();
            log.ShouldBe(["b ended CancelCalled", "a ended CancelCalled"]);
        }, new Logged("a", log), new Logged("b", log));
    }

    [Fact]
    public async Task Cancelling_also_ends_the_dialogs_inside_a_component()
    {
        var component = new ComponentDialog("component").AddDialog(new Logged("inner", log));
        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("component");
            await dc.CancelAllDialogsAsync();

            log.ShouldBe(["inner begun", "inner ended CancelCalled"]);
        }, component);
    }

    [Fact]
    public async Task A_dialog_inside_a_component_can_begin_one_of_the_outer_set()
    {
        var component = new ComponentDialog("component").AddDialog(new Logged("inner", log));
        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("component");

            dc.Child.FindDialog("outer").ShouldBeSameAs(dc.FindDialog("outer"));
            await dc.Child.BeginDialogAsync("outer");

            dc.Child.Stack.Select(instance => instance.Id).ShouldBe(["outer", "inner"]);
            dc.Stack.ShouldHaveSingleItem().Id.ShouldBe("component");
        }, component, new Logged("outer", log));
    }

    [Fact]
    public void Another_dialog_with_the_same_id_gets_a_number()
    {
        var first = new Logged("a", log);
        var second = new Logged("a", log);
        var third = new Logged("a", log);

        var dialogs = new DialogSet().Add(first).Add(first).Add(second).Add(third);

        dialogs.GetDialogs().Select(dialog => dialog.Id).ShouldBe(["a", "a2", "a3"]);
        dialogs.Find("a2").ShouldBeSameAs(second);
        dialogs.Find("b").ShouldBeNull();
    }

    [Fact]
    public async Task A_cancellation_token_is_not_accepted_as_a_result()
    {
        var token = CancellationToken.None;
        Dialog[] dialogs =
        [
            new TextPrompt("text"), new WaterfallDialog("steps"),
            new ComponentDialog("component").AddDialog(new Logged("inner", log)),
        ];
        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("component");
            foreach (var dialog in dialogs)
            {
                await Should.ThrowAsync<ArgumentException>(() => dialog.ResumeDialogAsync(dc, DialogReason.EndCalled, token));
            }

            await Should.ThrowAsync<ArgumentException>(() => dc.EndDialogAsync(token));
            await Should.ThrowAsync<ArgumentException>(() => dc.ReplaceDialogAsync("steps", token));
            dc.ActiveDialog.Id.ShouldBe("component");
        }, dialogs);
    }

    [Fact]
    public async Task A_set_without_a_state_property_cannot_load_a_stack()
    {
        var adapter = new Microsoft.Bot.Builder.Adapters.TestAdapter();
        using var turn = new TurnContext(adapter, adapter.MakeActivity("hello"));

        await Should.ThrowAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
    }

    private static async Task InTurnAsync(Func<DialogContext, Task> test, params Dialog[] dialogs)
    {
        var adapter = new Microsoft.Bot.Builder.Adapters.TestAdapter();
        var set = dialogs.Aggregate(new DialogSet(), (set, dialog) => set.Add(dialog));
        var ran = false;
        await adapter.ProcessActivityAsync(adapter.MakeActivity("hello"), async (turn, _) =>
        {
            await test(new DialogContext(set, turn, new DialogState()));
            ran = true;
        });
        ran.ShouldBeTrue();
    }

    private sealed class Logged(string id, List<string> log) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            log.Add($"{Id} begun {options}".Trim());
            return Task.FromResult(EndOfTurn);
        }

        public override Task<DialogTurnResult> ResumeDialogAsync(
            DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
        {
            log.Add($"{Id} resumed {reason} {result}".Trim());
            return Task.FromResult(EndOfTurn);
        }

        public override Task EndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            log.Add($"{Id} ended {reason}");
            return Task.CompletedTask;
        }
    }
}
