using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class WalkThroughTests
{
    [Fact]
    public async Task A_dialog_can_be_tried_with_the_official_test_adapter()
    {
        // The example in the README begins here.
        var dialog = new ComponentDialog("greeting")
            .AddDialog(new WaterfallDialog("steps",
            [
                (step, ct) => step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("Votre nom ?") }, ct),
                async (step, ct) =>
                {
                    await step.Context.SendActivityAsync($"Bonjour {step.Result}", cancellationToken: ct);
                    return await step.EndDialogAsync(step.Result, ct);
                },
            ]))
            .AddDialog(new TextPrompt("name"));
        var state = new ConversationState(new MemoryStorage());

        await new TestFlow(new TestAdapter(), async (turn, ct) =>
            {
                await dialog.RunAsync(turn, state.CreateProperty<DialogState>("dialogs"), ct);
                await state.SaveChangesAsync(turn, cancellationToken: ct);
            })
            .Send("salut").AssertReply("Votre nom ?")
            .Send("Awa").AssertReply("Bonjour Awa")
            .StartTestAsync();
        // The example in the README ends here.
    }

    [Fact]
    public void The_readme_shows_the_example_above()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CollabBot.sln"))) folder = folder.Parent;

        var test = File.ReadAllLines(Path.Combine(folder.FullName, "tests", "CollabBot.Sdk.Tests", "Dialogs", "WalkThroughTests.cs"));
        var example = test
            .SkipWhile(line => !line.EndsWith("begins here.", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.EndsWith("ends here.", StringComparison.Ordinal))
            .Select(line => line.Length > 8 ? line[8..] : line);
        var readme = File.ReadAllLines(Path.Combine(folder.FullName, "src", "Sdk", "README.md"))
            .SkipWhile(line => line != "```csharp").Skip(1)
            .TakeWhile(line => line != "```");

        readme.ShouldBe(example);
    }
}
