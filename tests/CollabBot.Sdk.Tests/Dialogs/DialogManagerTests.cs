using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class DialogManagerTests
{
    private readonly MemoryStorage storage = new();
    private readonly List<DialogTurnStatus> statuses = [];

    [Fact]
    public async Task It_runs_the_root_dialog_with_the_states_of_the_turn_and_saves_them()
    {
        await Flow(() => new DialogManager(Greeting()))
            .Test("hello", "Your name?")
            .Test("Awa", "Hello Awa")
            .Test("again", "Your name?")
            .StartTestAsync();

        statuses.ShouldBe([DialogTurnStatus.Waiting, DialogTurnStatus.Complete, DialogTurnStatus.Waiting]);
    }

    [Fact]
    public async Task Its_dialogs_can_be_begun_from_everywhere_and_find_it_and_its_services()
    {
        DialogManager? found = null;
        object? service = null;
        var component = new ComponentDialog("root").AddDialog(new WaterfallDialog("steps",
        [
            (step, ct) =>
            {
                found = step.DialogManager;
                service = step.Services.Get<string>("service");
                step.Context.TurnState.Get<string>("service").ShouldBe("the service");
                return step.BeginDialogAsync("shared", null, ct);
            },
        ]));
        var manager = new DialogManager { RootDialog = component };
        manager.Dialogs.Add(Greeting("shared"));
        manager.InitialTurnState["service"] = "the service";

        await Flow(() => manager).Test("hello", "Your name?").Test("Awa", "Hello Awa").StartTestAsync();

        found.ShouldBeSameAs(manager);
        service.ShouldBe("the service");
        manager.RootDialog.ShouldBeSameAs(component);
    }

    [Fact]
    public async Task A_conversation_that_rested_too_long_begins_anew()
    {
        await Flow(() => new DialogManager(Greeting()) { ExpireAfter = 60_000 }).Test("hello", "Your name?").Test("Awa", "Hello Awa").StartTestAsync();
        await Flow(() => new DialogManager(Greeting()) { ExpireAfter = 0 }).Test("hello", "Your name?").Test("Awa", "Your name?").StartTestAsync();
    }

    [Fact]
    public async Task Stacks_of_two_managers_stand_beside_each_other()
    {
        await Flow(() => new DialogManager(Greeting())).Test("hello", "Your name?").StartTestAsync();
        await Flow(() => new DialogManager(Greeting(), "other")).Test("hello", "Your name?").StartTestAsync();
        await Flow(() => new DialogManager(Greeting())).Test("Awa", "Hello Awa").StartTestAsync();
    }

    [Fact]
    public async Task Without_a_root_or_a_state_it_says_what_is_missing()
    {
        var bare = new TestAdapter();
        (await Should.ThrowAsync<InvalidOperationException>(() => RunAsync(new DialogManager()))).Message.ShouldContain("root dialog");
        (await Should.ThrowAsync<InvalidOperationException>(() => RunAsync(new DialogManager(Greeting())))).Message.ShouldContain("UseBotState");

        Task RunAsync(DialogManager manager) => bare.SendTextToBotAsync("hello", (turn, ct) => manager.OnTurnAsync(turn, ct), default);
    }

    private TestFlow Flow(Func<DialogManager> manager)
    {
        var adapter = new TestAdapter();
        adapter.UseStorage(storage).UseBotState(new UserState(storage), new ConversationState(storage));
        return new TestFlow(adapter, async (turn, ct) => statuses.Add((await manager().OnTurnAsync(turn, ct)).TurnResult.Status));
    }

    private static WaterfallDialog Greeting(string id = "greeting") => new(id,
    [
        async (step, ct) =>
        {
            await step.Context.SendActivityAsync("Your name?", cancellationToken: ct);
            return Dialog.EndOfTurn;
        },
        async (step, ct) =>
        {
            await step.Context.SendActivityAsync($"Hello {step.Result}", cancellationToken: ct);
            return await step.EndDialogAsync(null, ct);
        },
    ]);
}
