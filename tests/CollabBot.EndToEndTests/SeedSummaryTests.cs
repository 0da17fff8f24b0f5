using static Microsoft.Playwright.Assertions;

namespace CollabBot.EndToEndTests;

/// <summary>The first minute with the bot: the command « résumé confirmer » posts the summary of the demo meeting.</summary>
public sealed class SeedSummaryTests(Chromium chromium)
{
    [Fact]
    public async Task The_summary_command_shows_the_demo_meeting_and_its_statements_can_be_hidden_and_shown()
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        var coordinator = await Tab.OpenAsync(window, bot, "real");

        await coordinator.SaysAsync("résumé confirmer");
        await coordinator.SeesAsync("RÉSUMÉ DE LA RÉTROSPECTIVE");
        var card = coordinator.LastCard;
        foreach (var (figure, word) in new[] { ("5", "retenus"), ("41", "facilitants"), ("3", "souhaits"), ("23", "écueils") })
        {
            await Expect(card
                .Locator(".ac-columnSet .ac-container, .ac-columnSet > div")
                .Filter(new() { HasTextRegex = new($"^\\s*{figure}\\s*{word}\\s*$") })
                .First).ToBeVisibleAsync();
        }

        var statement = card.GetByText("Passé la question", new() { Exact = false }).Or(card.Locator("[id^=statements]")).First;
        await Expect(statement).ToBeVisibleAsync();
        var toggle = card.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { NameRegex = new("montrer ou cacher") }).First;
        await toggle.ClickAsync();
        await Expect(statement).ToBeHiddenAsync();
        await toggle.ClickAsync();
        await Expect(statement).ToBeVisibleAsync();

        await coordinator.OpensAsync("Voir le détail");
        await Expect(coordinator.Form).ToContainTextAsync("citoyen.ne.s");
        await coordinator.ClosesAsync();
        await OfficialRenderer.ShouldBeContentAsync(coordinator);
    }
}
