using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CollabBot.EndToEndTests;

/// <summary>One person's tab on the page: what she types, presses and sees. It keeps what the console complained of and everything the server told it.</summary>
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
            if (response.Url.Contains("/_local/api/", StringComparison.Ordinal) && !response.Url.Contains("/events", StringComparison.Ordinal)) told.Enqueue(await response.TextAsync());
        };
    }

    public IPage Page { get; }

    public string Person { get; }

    public ILocator Timeline => Page.GetByTestId("timeline");

    public ILocator Form => Page.GetByTestId("task");

    /// <summary>The card that follows the retrospective; there is one.</summary>
    public ILocator Live => Timeline.GetByTestId("card").Filter(new() { HasTextRegex = new("RÉTROSPECTIVE (EN |CLOSE)|RETROSPECTIVE (BEING|UNDER|CLOSED)") });

    public ILocator LastCard => Timeline.GetByTestId("card").Last;

    public IEnumerable<string> Complaints => complaints;

    /// <summary>Every answer of the page's API to this tab, as text.</summary>
    public IEnumerable<string> Told => told;

    public static async Task<Tab> OpenAsync(IBrowserContext window, RunningBot bot, string person, string language = "fr")
    {
        var tab = new Tab(await window.NewPageAsync(), person);
        await tab.Page.GotoAsync($"{bot.Address}/?as={person}&lang={language}");
        await Expect(tab.Page.GetByTestId("who")).ToHaveValueAsync(person);
        return tab;
    }

    /// <summary>Goes to another conversation: channel, practice, group or private. On a phone the list of them comes first.</summary>
    public async Task GoesToAsync(string place)
    {
        await TurnToAsync();
        if (await Page.GetByTestId("back").IsVisibleAsync()) await Page.GetByTestId("back").ClickAsync();
        await Page.GetByTestId($"go-{place}").ClickAsync();
    }

    /// <summary>Turns a switch of one of the panels on or off.</summary>
    public async Task SwitchesAsync(string panel, string name)
    {
        await TurnToAsync();
        if (!await Page.GetByTestId("panel").IsVisibleAsync()) await Page.GetByTestId($"open-{panel}").ClickAsync();
        await Page.GetByTestId(name).ClickAsync();
        await Page.GetByTestId("panel-close").ClickAsync();
    }

    /// <summary>Chooses from the « … » of a message.</summary>
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

    /// <summary>Presses the newest button of the timeline with a title.</summary>
    public async Task PressesAsync(string title)
    {
        await TurnToAsync();
        await Button(title).ClickAsync();
    }

    /// <summary>Opens a form by a button. Where a message has just come and moved everything under the finger, one presses again.</summary>
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

    /// <summary>Presses what stands behind the « … » of the live card.</summary>
    public async Task PressesMoreAsync(string title)
    {
        await TurnToAsync();
        await Live.Locator("button", new() { HasText = "…" }).ClickAsync();
        await Page.GetByTestId("card-menu").GetByRole(AriaRole.Menuitem, new() { Name = title, Exact = true }).ClickAsync();
    }

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

    /// <summary>Reads a sentence that stands in a form with more to do, and leaves that for later.</summary>
    public async Task ReadsInFormAsync(string sentence)
    {
        await Expect(Form).ToContainTextAsync(sentence);
        await ClosesAsync();
    }

    public async Task ClosesAsync()
    {
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Form).ToBeHiddenAsync();
    }

    public Task SeesAsync(string words) => Expect(Timeline).ToContainTextAsync(words);

    public Task SeesLiveAsync(string words) => Expect(Live).ToContainTextAsync(words);

    /// <summary>Brings the tab to the front, as one does to use it: a browser draws the others once a second at most.</summary>
    public Task TurnToAsync() => Page.BringToFrontAsync();

    public ILocator Button(string title) => Timeline.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last;

    /// <summary>What this person's tab gets when it is opened anew: every message as she sees it.</summary>
    public async Task<string> StateAsync()
    {
        var answer = await Page.APIRequest.GetAsync(new Uri(new Uri(Page.Url), $"/_local/api/state?person={Person}").ToString());
        return await answer.TextAsync();
    }

    /// <summary>Every card and form that this tab was given.</summary>
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
