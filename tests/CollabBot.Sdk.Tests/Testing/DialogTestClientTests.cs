using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Testing;

public sealed class DialogTestClientTests
{
    [Fact]
    public async Task The_dialog_is_started_with_the_options_and_its_turns_can_be_looked_at()
    {
        var client = new DialogTestClient("msteams", Naming(), initialDialogOptions: "Awa");
        client.DialogTurnResult.ShouldBeNull();

        var first = await client.SendActivityAsync<IMessageActivity>("go");
        (first.Text, first.ChannelId).ShouldBe(("Hello Awa", "msteams"));
        client.GetNextReply<IMessageActivity>().Text.ShouldBe("Which change?");
        client.GetNextReply<IMessageActivity>().ShouldBeNull();
        client.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Waiting);
        client.DialogContext.ActiveDialog.Id.ShouldBe("naming");

        await client.SendActivityAsync<IActivity>(new Activity { Text = "networks" });
        (client.DialogTurnResult.Status, client.DialogTurnResult.Result).ShouldBe((DialogTurnStatus.Complete, "networks"));
    }

    [Fact]
    public async Task After_its_end_the_next_message_starts_it_again()
    {
        var client = new DialogTestClient("test", Naming(), "Awa");
        await client.SendActivityAsync<IActivity>("go");
        await client.SendActivityAsync<IActivity>("networks");

        client.GetNextReply<IMessageActivity>();
        (await client.SendActivityAsync<IMessageActivity>("go")).Text.ShouldBe("Hello Awa");
    }

    [Fact]
    public async Task Adapter_state_and_middleware_can_be_ones_own()
    {
        var storage = new MemoryStorage();
        var log = new List<string>();
        var first = new DialogTestClient(new TestAdapter("test") { Locale = "fr-ca" }, Naming(), "Awa", [new Noting(log)], new ConversationState(storage));
        await first.SendActivityAsync<IActivity>("go");

        var second = new DialogTestClient(new TestAdapter("test"), Naming(), "Awa", null, new ConversationState(storage));
        await second.SendActivityAsync<IActivity>("networks");

        second.DialogTurnResult.Result.ShouldBe("networks");
        log.ShouldBe(["go in fr-ca"]);
    }

    private static ComponentDialog Naming() => new ComponentDialog("naming")
        .AddDialog(new WaterfallDialog("steps",
        [
            async (step, ct) =>
            {
                await step.Context.SendActivityAsync($"Hello {step.Options}", cancellationToken: ct);
                return await step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("Which change?") }, ct);
            },
        ]))
        .AddDialog(new TextPrompt("text"));

    private sealed class Noting(List<string> log) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            log.Add($"{turnContext.Activity.Text} in {turnContext.Activity.Locale}");
            return next(cancellationToken);
        }
    }
}
