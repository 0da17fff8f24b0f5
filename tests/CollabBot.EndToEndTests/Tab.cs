using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CollabBot.EndToEndTests;

/// <summary>One person's tab on the page. It records the console's errors and warnings, and all answers of the page's API.</summary>
internal sealed class Tab
{
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly ConcurrentQueue<string> told = new();

    private Tab(IPage page, string person)
    {
        Page = page;
        Person = person;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Enqueue($"{person}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Enqueue($"{person}: {error}");
        page.Response += async (_, response) =>
        {
            if (!response.Url.Contains("/_local/api/", StringComparison.Ordinal)
                || response.Url.Contains("/events", StringComparison.Ordinal)) return;
            try
            {
                told.Enqueue(await response.TextAsync());
            }
            catch (PlaywrightException)
            {
                // The window was closed at the end of the test. Thrown here, the exception would end the whole test run.
            }
        };
    }

    public IPage Page { get; }

    public string Person { get; }

    public ILocator Timeline => Page.GetByTestId("timeline");

    public ILocator Form => Page.GetByTestId("task");

    /// <summary>The live card; a retrospective has only one.</summary>
    public ILocator Live =>
        Timeline.GetByTestId("card")
            .Filter(new() { HasTextRegex = new("RÉTROSPECTIVE (EN |CLOSE)|RETROSPECTIVE (BEING|UNDER|CLOSED)") });

    public ILocator LastCard => Timeline.GetByTestId("card").Last;

    public IEnumerable<string> Complaints => complaints;

    /// <summary>All answers of the page's API to this tab, as text, except the event stream.</summary>
    public IEnumerable<string> Told => told;

    public static async Task<Tab> OpenAsync(IBrowserContext window, RunningBot bot, string person, string language = "fr")
    {
        var tab = new Tab(await window.NewPageAsync(), person);
        await tab.Page.GotoAsync($"{bot.Address}/?as={person}&lang={language}");
        await Expect(tab.Page.GetByTestId("who")).ToHaveValueAsync(person);
        return tab;
    }

    /// <summary>Opens a conversation: channel, practice, group or private. On a phone, the list of conversations is opened first.</summary>
    public async Task GoesToAsync(string place)
    {
        await TurnToAsync();
        if (await Page.GetByTestId("back").IsVisibleAsync()) await Page.GetByTestId("back").ClickAsync();
        await Page.GetByTestId($"go-{place}").ClickAsync();
    }

    /// <summary>Turns a switch in a panel on or off.</summary>
    public async Task SwitchesAsync(string panel, string name)
    {
        await TurnToAsync();
        if (!await Page.GetByTestId("panel").IsVisibleAsync()) await OpensPanelAsync(panel);
        await Page.GetByTestId(name).ClickAsync();
        await Page.GetByTestId("panel-close").ClickAsync();
    }

    /// <summary>
    /// Opens a panel; that of the difficulties is in the menu for developers, on a phone beside the list of conversations.
    /// </summary>
    public async Task OpensPanelAsync(string panel)
    {
        if (panel == "difficulties")
        {
            if (await Page.GetByTestId("back").IsVisibleAsync()) await Page.GetByTestId("back").ClickAsync();
            if (!await Page.GetByTestId("open-difficulties").IsVisibleAsync()) await Page.GetByTestId("developer").ClickAsync();
        }

        await Page.GetByTestId($"open-{panel}").ClickAsync();
    }

    /// <summary>Chooses an entry from the « … » menu of a message.</summary>
    public async Task ChoosesOnAsync(ILocator message, string title)
    {
        await message.GetByTestId("message-menu").ClickAsync();
        await Page.GetByTestId("menu").GetByRole(AriaRole.Menuitem, new() { Name = title, Exact = true }).ClickAsync();
    }

    public async Task SaysAsync(string text)
    {
        await TurnToAsync();
        await Page.GetByTestId("text").FillAsync(text);
        await Page.GetByTestId("send").ClickAsync();
        await Expect(Page.GetByTestId("text")).ToHaveValueAsync("");
    }

    /// <summary>Presses the newest button with this title.</summary>
    public async Task PressesAsync(string title)
    {
        await TurnToAsync();
        await Button(title).ClickAsync();
    }

    /// <summary>Presses a button of the person's own view of the live card, which the page asks for once the card is in sight.</summary>
    public async Task PressesOwnAsync(string title)
    {
        await TurnToAsync();
        await Live.EvaluateAsync("card => card.scrollIntoView({ block: 'center' })");
        await Button(title).ClickAsync();
    }

    /// <summary>Opens a form by a button. If no form opens, because a new message has moved the button, it is pressed again.</summary>
    public async Task OpensAsync(string title)
    {
        await PressesAsync(title);
        try
        {
            await Expect(Form).ToBeVisibleAsync(new() { Timeout = 8_000 });
        }
        catch (PlaywrightException)
        {
            await PressesAsync(title);
            await Expect(Form).ToBeVisibleAsync();
        }
    }

    /// <summary>Chooses an entry from the « … » menu of the live card.</summary>
    public async Task PressesMoreAsync(string title)
    {
        await TurnToAsync();
        await Live.Locator("button", new() { HasText = "…" }).ClickAsync();
        await Page.GetByTestId("card-menu").GetByRole(AriaRole.Menuitem, new() { Name = title, Exact = true }).ClickAsync();
    }

    /// <summary>
    /// Moves to another step with a button that asks first: presses it, reads the question, and presses it again. An update of the card
    /// that arrives in between takes the question away; then the button is pressed once more.
    /// </summary>
    public async Task MovesOnAsync(string title, string asked)
    {
        await PressesOwnAsync(title);
        var question = Timeline.GetByText(asked).Last;
        try
        {
            await Expect(question).ToBeVisibleAsync(new() { Timeout = 8_000 });
        }
        catch (PlaywrightException)
        {
            await PressesOwnAsync(title);
            await Expect(question).ToBeVisibleAsync();
        }

        await PressesAsync(title);
    }

    /// <summary>The drop-down list with this label; in the vote a button that unfolds the changes has the same name.</summary>
    public ILocator Choice(string label) => Form.GetByLabel(label).And(Page.Locator("select"));

    public Task FillsAsync(string label, string text) => Form.GetByLabel(label).FillAsync(text);

    public Task ChoosesAsync(string title) => Form.GetByLabel(title).CheckAsync();

    public async Task SavesAsync(string button = "Enregistrer")
    {
        await TurnToAsync();
        await Form.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Expect(Form.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
    }

    public async Task ReadsAsync(string sentence)
    {
        await Expect(Form.GetByTestId("task-message")).ToContainTextAsync(sentence);
        await Form.GetByTestId("task-done").ClickAsync();
        await Expect(Form).ToBeHiddenAsync();
    }

    /// <summary>Expects a sentence in a form that has further inputs, and closes the form without using them.</summary>
    public async Task ReadsInFormAsync(string sentence)
    {
        await Expect(Form).ToContainTextAsync(sentence);
        await ClosesAsync();
    }

    /// <summary>Closes a form in which something is typed: the first try only says that it is not saved.</summary>
    public async Task ClosesUnsavedAsync()
    {
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Page.GetByTestId("task-note")).ToBeVisibleAsync();
        await ClosesAsync();
    }

    public async Task ClosesAsync()
    {
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Form).ToBeHiddenAsync();
    }

    public Task SeesAsync(string words) => Expect(Timeline).ToContainTextAsync(words);

    public Task SeesLiveAsync(string words) => Expect(Live).ToContainTextAsync(words);

    /// <summary>Brings the tab to the front, because a browser redraws background tabs at most once a second.</summary>
    public Task TurnToAsync() => Page.BringToFrontAsync();

    public ILocator Button(string title) => Timeline.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last;

    /// <summary>Returns the state that a new tab of this person would get: all messages as the person sees them.</summary>
    public async Task<string> StateAsync()
    {
        var answer = await Page.APIRequest.GetAsync(new Uri(new Uri(Page.Url), $"/_local/api/state?person={Person}").ToString());
        return await answer.TextAsync();
    }

    /// <summary>Returns every card and form that this tab has received.</summary>
    public async Task<IReadOnlyList<JsonObject>> CardsAsync() =>
        [.. Told.Append(await StateAsync()).SelectMany(text => Cards(JsonNode.Parse(text))).DistinctBy(card => card.ToJsonString())];

    private static IEnumerable<JsonObject> Cards(JsonNode? node) => node switch
    {
        JsonObject card when (string?)card["type"] == "AdaptiveCard" => [card],
        JsonObject part => part.SelectMany(property => Cards(property.Value)),
        JsonArray list => list.SelectMany(Cards),
        _ => [],
    };
}
