using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class WalkThroughTests
{
    [Fact]
    public async Task A_dialog_is_tried_in_ten_lines()
    {
        var dialog = new ComponentDialog("greeting")
            .AddDialog(new WaterfallDialog("steps",
            [
                (step, ct) => step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("Votre nom ?") }, ct),
                (step, ct) => step.EndDialogAsync($"Bonjour {step.Result}", ct),
            ]))
            .AddDialog(new TextPrompt("name"));
        var client = new DialogTestClient("msteams", dialog);
        (await client.SendActivityAsync<IMessageActivity>("salut")).Text.ShouldBe("Votre nom ?");
        (await client.SendActivityAsync<IMessageActivity>("Awa")).ShouldBeNull();
        client.DialogTurnResult.Result.ShouldBe("Bonjour Awa");
    }
}
