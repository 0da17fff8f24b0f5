using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CollabBot.EndToEndTests;

/// <summary>
/// The page keeps what is shown and typed: at a confirmation, a greeting, a restart, « back » and Escape; and it is short to tab through.
/// </summary>
[Trait("Category", "Long")]
public sealed class PageFlowTests(Chromium chromium)
{
    private const int MaxTabStops = 8;

    [Trait("promise", "the guide shows the step of the meeting, also while a confirmation is open")]
    [Fact]
    public async Task The_guide_stays_at_the_step_while_a_confirmation_is_open()
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        var tab = await BeginAsync(window, bot);
        var step = tab.Page.GetByTestId("guide-step");
        await tab.Page.GetByTestId("open-guide").ClickAsync();
        await Expect(step).ToHaveTextAsync("Étape 4 sur 8");

        // Moving on asks for a confirmation when something is revealed by it.
        await NameAsync(tab);
        await tab.ClosesAsync();
        await tab.PressesOwnAsync("Passer au regroupement");
        await Expect(tab.Button("Passer au regroupement")).ToBeVisibleAsync();

        await Expect(tab.Timeline.GetByTestId("own-view")).ToBeVisibleAsync();
        await Expect(step).ToHaveTextAsync("Étape 4 sur 8");
        await tab.Page.ReloadAsync();
        await Expect(step).ToHaveTextAsync("Étape 4 sur 8");
    }

    [Trait("promise", "the example of 2018 is offered until the channel is used, and not after a restart")]
    [Fact]
    public async Task The_summary_of_2018_is_offered_below_the_greeting_until_somebody_writes_and_not_after_a_restart()
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        var tab = await Tab.OpenAsync(window, bot, "maude");
        var offer = tab.Page.GetByTestId("empty").GetByRole(AriaRole.Button, new() { Name = "Voir le résumé de 2018" });
        await Expect(tab.Timeline.GetByTestId("message")).ToHaveCountAsync(1);
        await Expect(offer).ToBeVisibleAsync();

        await offer.ClickAsync();
        await tab.SeesAsync("RÉSUMÉ DE LA RÉTROSPECTIVE");
        await Expect(tab.Page.GetByTestId("empty")).ToBeHiddenAsync();

        await bot.RestartAsync();
        tab = await Tab.OpenAsync(window, bot, "maude");
        var past = tab.Page.GetByTestId("empty").GetByRole(AriaRole.Button, new() { Name = "Voir les rencontres passées" });
        await past.ClickAsync();
        await tab.SeesAsync("rétrospective terminée");
        await Expect(offer).ToHaveCountAsync(0);
    }

    [Trait("promise", "a lost thread is never the end: the answer and the live card are posted again")]
    [Fact]
    public async Task A_move_typed_after_a_restart_is_answered_and_brings_the_live_card_back()
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        await BeginAsync(window, bot);

        await bot.RestartAsync();
        var tab = await Tab.OpenAsync(window, bot, "maude");
        await tab.GoesToAsync("practice");
        await tab.SaysAsync("suivant confirmer");

        await tab.SeesLiveAsync("Étape 2 sur 4");
        await Expect(tab.Timeline.GetByTestId("message").Filter(new() { HasText = "On regroupe" }).First).ToBeVisibleAsync();
        await tab.SaysAsync("état");
        await tab.SeesAsync("en est à l’étape");
    }

    [Trait("promise", "« back » on a phone closes what was opened last before it leaves the page")]
    [Fact]
    public async Task Back_on_a_phone_closes_the_form_then_the_panel_then_the_conversation()
    {
        await using var window = await chromium.OpenWindowAsync(width: 360, height: 740);
        await using var bot = await RunningBot.StartAsync();
        var tab = await BeginAsync(window, bot);
        var page = tab.Page;

        await page.GetByTestId("open-people").ClickAsync();
        await page.GoBackAsync();
        await Expect(page.GetByTestId("panel")).ToBeHiddenAsync();
        await Expect(page.GetByTestId("timeline")).ToBeVisibleAsync();

        await tab.OpensAsync("Nommer un changement");
        await page.GoBackAsync();
        await Expect(tab.Form).ToBeHiddenAsync();
        await Expect(page.GetByTestId("timeline")).ToBeVisibleAsync();

        // What was closed on the page itself needs no « back » any more.
        await tab.OpensAsync("Nommer un changement");
        await tab.ClosesAsync();
        await page.GoBackAsync();
        await Expect(page.GetByTestId("go-group")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("timeline")).ToBeHiddenAsync();
        await page.GetByTestId("go-group").ClickAsync();
        await page.ReloadAsync();
        await Expect(page.GetByTestId("timeline")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(page.GetByTestId("go-group")).ToBeVisibleAsync();
        page.Url.ShouldStartWith(bot.Address);
        tab.Complaints.ShouldBeEmpty();
    }

    [Trait("promise", "a form with something typed is not closed without a word")]
    [Theory]
    [InlineData("Escape")]
    [InlineData("button")]
    [InlineData("back")]
    public async Task A_form_with_something_typed_is_closed_only_at_the_second_try(string way)
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        var tab = await BeginAsync(window, bot);
        var field = tab.Form.GetByLabel("Le changement");
        var note = tab.Page.GetByTestId("task-note");

        // Nothing is typed: closing needs no question.
        await tab.OpensAsync("Nommer un changement");
        await CloseAsync();
        await Expect(tab.Form).ToBeHiddenAsync();

        await tab.OpensAsync("Nommer un changement");
        await field.FillAsync("On se parle davantage");
        await CloseAsync();
        await Expect(note).ToContainTextAsync("n’est pas enregistré");
        await Expect(field).ToHaveValueAsync("On se parle davantage");

        // Typing on counts as staying.
        await field.FillAsync("On se parle davantage, et plus tôt");
        await Expect(note).ToBeHiddenAsync();
        await CloseAsync();
        await Expect(note).ToBeVisibleAsync();
        await Expect(field).ToHaveValueAsync("On se parle davantage, et plus tôt");
        await CloseAsync();
        await Expect(tab.Form).ToBeHiddenAsync();

        // What is saved is not asked about.
        await NameAsync(tab);
        await CloseAsync();
        await Expect(tab.Form).ToBeHiddenAsync();

        Task CloseAsync() => way switch
        {
            "Escape" => tab.Page.Keyboard.PressAsync("Escape"),
            "button" => tab.Page.GetByTestId("task-close").ClickAsync(),
            _ => tab.Page.EvaluateAsync("() => history.back()"),
        };
    }

    [Fact]
    public async Task A_search_stays_when_its_panel_is_closed_and_opened_again()
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        var tab = await Tab.OpenAsync(window, bot, "maude");
        await tab.OpensPanelAsync("search");
        await tab.Page.GetByTestId("query").FillAsync("comité");
        await tab.Page.Keyboard.PressAsync("Escape");
        await Expect(tab.Page.GetByTestId("panel")).ToBeHiddenAsync();
        await tab.OpensPanelAsync("search");
        await Expect(tab.Page.GetByTestId("query")).ToHaveValueAsync("comité");
    }

    [Trait("promise", "the main button is at most eight key presses from the top of the page")]
    [Fact]
    public async Task The_main_button_of_the_live_card_is_at_most_eight_tab_stops_away()
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        var tab = await BeginAsync(window, bot);
        foreach (var text in new[] { "état", "aide", "historique" }) await tab.SaysAsync(text);
        await tab.SeesAsync("rétrospective terminée");
        await tab.Page.ReloadAsync();
        var button = tab.Button("Nommer un changement");
        await Expect(button).ToBeVisibleAsync();
        // The focus starts at the top of the page.
        await tab.Page.EvaluateAsync("() => document.activeElement.blur()");
        var link = tab.Page.GetByRole(AriaRole.Link, new() { Name = "Aller à la carte en cours" });

        var presses = 0;
        while (!await IsFocusedAsync(button) && presses < MaxTabStops)
        {
            await tab.Page.Keyboard.PressAsync(await IsFocusedAsync(link) ? "Enter" : "Tab");
            presses++;
        }

        (await IsFocusedAsync(button)).ShouldBeTrue($"after {presses} presses");
    }

    [Fact]
    public async Task Difficulties_are_in_the_menu_for_developers_and_not_among_the_tools()
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        var tab = await Tab.OpenAsync(window, bot, "maude");
        await Expect(tab.Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button)).ToHaveTextAsync(["Chercher", "Personnes"]);
        await Expect(tab.Page.GetByTestId("open-difficulties")).ToBeHiddenAsync();

        await tab.SwitchesAsync("difficulties", "difficulty-slow");

        await Expect(tab.Page.GetByTestId("developer")).ToContainTextAsync("1");
    }

    private static Task<bool> IsFocusedAsync(ILocator to) => to.EvaluateAsync<bool>("(to) => to === document.activeElement");

    /// <summary>Maude's tab in « Essais », where changes are being named.</summary>
    private static async Task<Tab> BeginAsync(IBrowserContext window, RunningBot bot)
    {
        var tab = await Tab.OpenAsync(window, bot, "maude");
        await tab.GoesToAsync("practice");
        await tab.SaysAsync("rétrospective Notre année");
        await tab.SeesLiveAsync("EN PRÉPARATION");
        await tab.SaysAsync("suivant confirmer");
        await tab.SeesLiveAsync("Étape 1 sur 4");
        return tab;
    }

    /// <summary>Names a change; the form for the next one stays open.</summary>
    private static async Task NameAsync(Tab tab)
    {
        await tab.OpensAsync("Nommer un changement");
        await tab.FillsAsync("Le changement", "On se parle davantage");
        await tab.ChoosesAsync("▲ positif");
        await tab.SavesAsync();
        await Expect(tab.Form).ToContainTextAsync("C’est noté");
    }
}
