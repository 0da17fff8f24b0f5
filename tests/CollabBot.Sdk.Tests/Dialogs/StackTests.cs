using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class StackTests
{
    private readonly List<string> log = [];

    [Fact]
    public async Task Beginning_an_unknown_dialog_fails_by_name_and_leaves_the_stack_alone()
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
    public async Task A_stored_stack_with_a_dialog_that_is_gone_fails_by_name()
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
    public async Task Continuing_an_empty_stack_says_so()
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
    public async Task The_result_of_a_dialog_goes_to_the_one_below_and_that_of_the_last_to_the_caller()
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
    public async Task Replacing_ends_the_top_and_begins_the_other_without_resuming_the_one_below()
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

#if !OFFICIAL_BOT_SDK
    [Fact]
    public async Task Replacing_by_an_unknown_dialog_keeps_the_one_on_top()
    {
        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("a");

            await Should.ThrowAsync<Exception>(() => dc.ReplaceDialogAsync("unknown"));

            dc.ActiveDialog.Id.ShouldBe("a");
        }, new Logged("a", log));
    }
#endif

    [Fact]
    public async Task Cancelling_ends_all_from_the_top_and_resumes_none()
    {
        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("a");
            await dc.BeginDialogAsync("b");
            log.Clear();

            (await dc.CancelAllDialogsAsync()).Status.ShouldBe(DialogTurnStatus.Cancelled);

            dc.Stack.ShouldBeEmpty();
            log.ShouldBe(["b ended CancelCalled", "a told cancelDialog", "a ended CancelCalled"]);
        }, new Logged("a", log), new Logged("b", log));
    }

    [Fact]
    public async Task Cancelling_reaches_the_dialogs_inside_a_component()
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
    public async Task Cancelling_the_parents_stops_at_one_that_handles_the_event()
    {
        var component = new ComponentDialog("component").AddDialog(new Logged("inner", log));
        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("keeper");
            await dc.BeginDialogAsync("component");

            await dc.Child.CancelAllDialogsAsync(cancelParents: true, eventName: "leave");

            dc.Stack.Select(instance => instance.Id).ShouldBe(["keeper"]);
        }, new Logged("keeper", log) { Handles = "leave" }, component);
    }

    [Fact]
    public async Task A_dialog_inside_a_component_begins_one_of_the_outer_set()
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
    public async Task An_event_starts_at_the_leaf_and_bubbles_until_it_is_handled()
    {
        var component = new ComponentDialog("component").AddDialog(new Logged("inner", log));
        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("component");
            log.Clear();

            (await dc.EmitEventAsync("news", "text", bubble: true, fromLeaf: true)).ShouldBeFalse();
            (await dc.EmitEventAsync("news", "text", bubble: true, fromLeaf: false)).ShouldBeFalse();

            log.ShouldBe(["inner told news"]);
        }, component);
    }

    [Fact]
    public void A_second_dialog_of_an_id_gets_another_one_and_the_same_dialog_again_changes_nothing()
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
    public void A_dialog_brings_those_it_depends_on()
    {
        var dialogs = new DialogSet().Add(new Dependent());

        dialogs.Find("needed").ShouldNotBeNull();
        dialogs.Find(nameof(Dependent)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_cancellation_token_is_no_result_and_no_value_of_an_event()
    {
        var token = CancellationToken.None;
        Dialog[] dialogs =
        [
            new TextPrompt("text"), new ActivityPrompt("activity", (_, _) => Task.FromResult(true)), new WaterfallDialog("steps"),
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
            await Should.ThrowAsync<ArgumentException>(() => dc.CancelAllDialogsAsync(true, "leave", token));
            dc.ActiveDialog.Id.ShouldBe("component");
        }, dialogs);
    }

    [Fact]
    public async Task A_set_of_a_container_cannot_load_a_stack()
    {
        var adapter = new Microsoft.Bot.Builder.Adapters.TestAdapter();
        using var turn = new TurnContext(adapter, adapter.MakeActivity("hello"));

        await Should.ThrowAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
    }

    [Fact]
    public async Task The_dialogs_are_told_when_a_stored_stack_is_of_another_version()
    {
        var storage = new MemoryStorage();
        var steps = 1;
        var talk = new Talk(
            () =>
            {
                var waterfall = new WaterfallDialog("steps");
                for (var step = 0; step < steps; step++)
                {
                    waterfall.AddStep((_, _) => Task.FromResult(Dialog.EndOfTurn));
                }

                return new Watchful(log).AddDialog(waterfall);
            },
            storage);

        await talk.SaysAsync("a");
        steps = 3;
        await talk.SaysAsync("b");
        await talk.SaysAsync("c");

        log.ShouldBe(["told activityReceived", "told versionChanged", "told activityReceived"]);
    }

    [Fact]
    public async Task A_change_of_version_that_nobody_handles_is_traced()
    {
        var adapter = new Microsoft.Bot.Builder.Adapters.TestAdapter(sendTraceActivity: true);
        var component = new ComponentDialog("component").AddDialog(new Logged("inner", log));
        await adapter.SendTextToBotAsync("hello", async (turn, ct) =>
        {
            var dc = new DialogContext(new DialogSet().Add(component), turn, new DialogState());
            await dc.BeginDialogAsync("component", null, ct);
            component.AddDialog(new Logged("new", log));
            await dc.ContinueDialogAsync(ct);
        }, default);

        var trace = (Activity)adapter.GetNextReply();
        (trace.Type, trace.Name).ShouldBe((ActivityTypes.Trace, "Nobody handled the dialog event 'versionChanged' of 'component'."));
        adapter.GetNextReply().ShouldBeNull();
    }

    [Fact]
    public async Task The_dialogs_hear_of_an_activity_once_from_the_innermost_outward_before_it_goes_on()
    {
        var component = new Watchful(log).AddDialog(new Logged("inner", log));
        await InTurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("watchful");
            log.Clear();

            await dc.ContinueDialogAsync();
            (await dc.ContinueDialogAsync()).Status.ShouldBe(DialogTurnStatus.Empty);
        }, component);

        log.ShouldBe(["inner told activityReceived", "told activityReceived", "inner ended EndCalled"]);
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
        public string? Handles { get; init; }

        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            log.Add($"{Id} begun {options}".Trim());
            return Task.FromResult(EndOfTurn);
        }

        public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
        {
            log.Add($"{Id} resumed {reason} {result}".Trim());
            return Task.FromResult(EndOfTurn);
        }

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            log.Add($"{Id} ended {reason}");
            return Task.CompletedTask;
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            log.Add($"{Id} told {e.Name}");
            return Task.FromResult(e.Name == Handles);
        }
    }

    private sealed class Dependent : Dialog, IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new TextPrompt("needed")];

        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);
    }

    private sealed class Watchful(List<string> log) : ComponentDialog("watchful")
    {
        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            log.Add($"told {e.Name}");
            return Task.FromResult(true);
        }
    }
}
