using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CollabBot.EndToEndTests;

/// <summary>A newcomer leads twelve scripted partners through a small retrospective, with only the start page and its guide.</summary>
[Trait("Category", "Long")]
public sealed class GuideTests(Chromium chromium)
{
    [Fact]
    public async Task The_guide_leads_from_the_start_page_to_a_posted_summary_with_scripted_partners()
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        var tab = await Tab.OpenAsync(window, bot, "maude");
        var page = tab.Page;

        await page.GetByTestId("open-guide").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Aller au canal Essais" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("Écrire «.rétrospective.»") }).ClickAsync();
        await AtStepAsync(page, 2);
        await tab.OpensAsync("Préparer une rétrospective");
        await tab.FillsAsync("Titre, dans les mots du groupe", "Notre année ensemble");
        await tab.SavesAsync();
        await tab.ReadsAsync("est en préparation");
        await AtStepAsync(page, 3);
        await tab.PressesAsync("Commencer à nommer");
        await AtStepAsync(page, 4);

        await page.GetByTestId("speed").SelectOptionAsync("fast");
        await page.GetByTestId("partners-run").ClickAsync();
        await tab.SeesLiveAsync("12 personnes sur ");
        await tab.SeesLiveAsync("12 ont terminé");
        // The partners can be stopped and started again.
        await page.GetByTestId("partners-run").ClickAsync();
        await Expect(page.GetByTestId("partners-status")).ToContainTextAsync("En pause");
        await page.GetByTestId("partners-run").ClickAsync();

        await tab.MovesOnAsync("Passer au regroupement", "ont été nommés");
        await AtStepAsync(page, 5);
        await GroupAsync(tab);
        await tab.MovesOnAsync("Passer au vote", "aucun regroupement");
        await AtStepAsync(page, 6);
        await tab.SeesLiveAsync("12 ont terminé");
        await tab.MovesOnAsync("Passer à l’approfondissement", "pas encore voté");
        await AtStepAsync(page, 7);
        await Expect(page.GetByTestId("partners-status")).ToContainTextAsync("attendent");
        await tab.PressesOwnAsync("Regroupement suivant");
        await Expect(page.GetByTestId("partners-status")).ToContainTextAsync("approfondissent");
        await Expect(page.GetByTestId("partners-status")).ToContainTextAsync("attendent");
        await tab.MovesOnAsync("Clore la rétrospective", "Clore la rétrospective pour tout le monde");

        await AtStepAsync(page, 8);
        await tab.SeesAsync("RÉSUMÉ DE LA RÉTROSPECTIVE");
        // Later messages may push the summary out of view; the guide's button scrolls back to it.
        foreach (var line in new[] { "aide", "état" }) await tab.SaysAsync(line);
        await Expect(tab.Timeline.GetByText("Je guide une rétrospective")).ToBeVisibleAsync();
        await ShowSummaryAsync(tab);
        await Expect(page.GetByTestId("partners-status")).ToContainTextAsync("La rencontre est close");
        await Expect(page.GetByTestId("partners-run")).ToHaveTextAsync("Les laisser répondre");

        // After closing and reopening the guide and reloading the page, the guide shows the same step.
        await page.GetByTestId("panel-close").ClickAsync();
        await Expect(page.GetByTestId("panel")).ToBeHiddenAsync();
        await page.GetByTestId("open-guide").ClickAsync();
        await page.ReloadAsync();
        await AtStepAsync(page, 8);
        tab.Complaints.ShouldBeEmpty();
        bot.Log.ShouldNotContain("fail:");
    }

    /// <summary>An answer that arrives after the press scrolls the timeline to its end; then the button is pressed again.</summary>
    private static async Task ShowSummaryAsync(Tab tab)
    {
        const int Attempts = 4;
        for (var attempt = 1; ; attempt++)
        {
            await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Montrer le résumé" }).ClickAsync();
            try
            {
                await Expect(tab.Timeline.GetByText("RÉSUMÉ DE LA RÉTROSPECTIVE")).ToBeInViewportAsync(new() { Timeout = 10_000 });
                return;
            }
            catch (PlaywrightException) when (attempt < Attempts)
            {
            }
        }
    }

    private static Task AtStepAsync(IPage page, int step) => Expect(page.GetByTestId("guide-step")).ToHaveTextAsync($"Étape {step} sur 8");

    private static async Task GroupAsync(Tab tab)
    {
        await tab.OpensAsync("Regrouper les changements");
        foreach (var name in new[] { "Se parler davantage", "S’essouffler", "Qui décide" })
        {
            var boxes = tab.Form.Locator("input[type=checkbox]");
            await boxes.Nth(0).CheckAsync();
            await boxes.Nth(1).CheckAsync();
            await tab.FillsAsync("Nom complet", name);
            await tab.SavesAsync();
            await Expect(tab.Form).ToContainTextAsync("2 changements y ont été mis");
        }

        await tab.ClosesAsync();
    }
}
