using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CollabBot.EndToEndTests;

/// <summary>The whole meeting without a mouse: Tab and Shift+Tab, Enter, Space, arrows and Escape.</summary>
[Trait("Category", "Long")]
public sealed class KeyboardTests(Chromium chromium)
{
    // Maximum number of key presses to reach an element.
    private const int MaxTabs = 120;

    [Fact]
    public async Task A_whole_meeting_works_with_the_keyboard_alone()
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        var tab = await Tab.OpenAsync(window, bot, "maude");
        var page = tab.Page;
        var keys = page.Keyboard;

        // The skip link is the first tab stop and leads to the compose box.
        await keys.PressAsync("Tab");
        await Expect(page.Locator(".skip").First).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(page.GetByTestId("text")).ToBeFocusedAsync();
        await keys.TypeAsync("rétrospective Notre année");
        await keys.PressAsync("Enter");
        await tab.SeesLiveAsync("EN PRÉPARATION");
        await PressAsync(page, tab.Button("Commencer à nommer"));
        await tab.SeesLiveAsync("Étape 1 sur 4");

        await PressAsync(page, tab.Button("Nommer un changement"));
        await Expect(tab.Form.GetByLabel("Le changement")).ToBeFocusedAsync();
        await keys.TypeAsync("On se parle davantage");
        await MoveAsync(page, tab.Form.GetByLabel("▲ positif"));
        await keys.PressAsync("Space");
        await PressAsync(page, Save(tab));
        await Expect(tab.Form).ToContainTextAsync("C’est noté");
        await keys.PressAsync("Escape");
        await Expect(tab.Form).ToBeHiddenAsync();
        await tab.SeesLiveAsync("1 personne sur ");

        await MoveOnAsync(tab, "Passer au regroupement", "a été nommé");
        await tab.SeesLiveAsync("Étape 2 sur 4");
        await PressAsync(page, tab.Button("Regrouper les changements"));
        await MoveAsync(page, tab.Form.GetByLabel("On se parle davantage"));
        await keys.PressAsync("Space");
        await MoveAsync(page, tab.Form.GetByLabel("Nom complet"));
        await keys.TypeAsync("Se parler");
        await PressAsync(page, Save(tab));
        await Expect(tab.Form).ToContainTextAsync("1 changement y a été mis");
        await keys.PressAsync("Escape");

        await tab.Live.EvaluateAsync("card => card.scrollIntoView({ block: 'center' })");
        await PressAsync(page, tab.Button("Passer au vote"));
        await tab.SeesLiveAsync("Étape 3 sur 4");
        await PressAsync(page, tab.Button("Voter"));
        await MoveAsync(page, tab.Choice("Se parler"));
        await keys.PressAsync("3");
        await PressAsync(page, Save(tab));
        await Expect(tab.Form.GetByTestId("task-message")).ToContainTextAsync("points");
        await Expect(page.GetByTestId("task-done")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");

        await ChooseAsync(tab, "J’ai terminé");
        await tab.SeesLiveAsync("1 a terminé");
        await MoveOnAsync(tab, "Passer à l’approfondissement", "pas encore voté");
        await tab.SeesLiveAsync("Étape 4 sur 4");
        await PressAsync(page, tab.Button("Approfondir"));
        await MoveAsync(page, tab.Form.GetByLabel("En une phrase"));
        await keys.TypeAsync("Un dîner chaque mois");
        await PressAsync(page, Save(tab));
        await Expect(tab.Form).ToContainTextAsync("Facilitant noté");
        await keys.PressAsync("Escape");

        await MoveOnAsync(tab, "Clore la rétrospective", "pour tout le monde");
        await tab.SeesAsync("RÉSUMÉ DE LA RÉTROSPECTIVE");
        await Expect(tab.LastCard).ToContainTextAsync("On se parle davantage");
        tab.Complaints.ShouldBeEmpty();
    }

    private static ILocator Save(Tab tab) => tab.Form.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true });

    /// <summary>Presses a button that asks first, and then the same button of the question.</summary>
    private static async Task MoveOnAsync(Tab tab, string title, string asked)
    {
        await Expect(tab.Form).ToBeHiddenAsync();
        await tab.Live.EvaluateAsync("card => card.scrollIntoView({ block: 'center' })");
        await PressAsync(tab.Page, tab.Button(title));
        await Expect(tab.Timeline.GetByText(asked).Last).ToBeVisibleAsync();
        await PressAsync(tab.Page, tab.Button(title));
    }

    /// <summary>Chooses an entry from the « … » menu of the live card.</summary>
    private static async Task ChooseAsync(Tab tab, string title)
    {
        await Expect(tab.Form).ToBeHiddenAsync();
        await PressAsync(tab.Page, tab.Live.Locator("button", new() { HasText = "…" }));
        var item = tab.Page.GetByTestId("card-menu").GetByRole(AriaRole.Menuitem, new() { Name = title, Exact = true });
        for (var i = 0; i < MaxTabs && !await IsFocusedAsync(item); i++) await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task PressAsync(IPage page, ILocator button)
    {
        await MoveAsync(page, button);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses Tab or Shift+Tab until the element has the focus.</summary>
    private static async Task MoveAsync(IPage page, ILocator to)
    {
        await Expect(to).ToBeVisibleAsync();
        for (var i = 0; i < MaxTabs; i++)
        {
            if (await IsFocusedAsync(to)) return;
            var isBehind = await to.EvaluateAsync<bool>(
                "(to) => Boolean(to.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)");
            await page.Keyboard.PressAsync(isBehind ? "Shift+Tab" : "Tab");
        }

        Assert.Fail($"No number of Tabs leads to {to}.");
    }

    private static Task<bool> IsFocusedAsync(ILocator to) => to.EvaluateAsync<bool>("(to) => to === document.activeElement");
}
