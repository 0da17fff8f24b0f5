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

    [Fact]
    public void The_readme_shows_these_lines()
    {
        var readme = File.ReadAllText(Path.Combine(Root(), "src", "Sdk", "README.md"));
        var source = File.ReadAllText(Path.Combine(Root(), "tests", "CollabBot.Sdk.Tests", "Dialogs", "WalkThroughTests.cs"));

        var shown = Between(readme, "```csharp\n", "```");
        var run = Between(source, "is_tried_in_ten_lines()\n    {\n", "    }\n");

        shown.ShouldNotBeEmpty();
        run.ShouldBe(shown);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CollabBot.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run from inside the repository: CollabBot.sln is nowhere above them.");
        }

        return folder.FullName;
    }

    private static string[] Between(string text, string start, string end)
    {
        var lines = text.ReplaceLineEndings("\n");
        var from = lines.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var inside = lines[from..lines.IndexOf(end, from, StringComparison.Ordinal)].TrimEnd('\n').Split('\n');
        var margin = inside[0].Length - inside[0].TrimStart().Length;
        return [.. inside.Select(line => line[Math.Min(margin, line.Length)..])];
    }
}
