using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CollabBot.EndToEndTests;

/// <summary>The page itself: its accessibility with every panel, and what people do there besides pressing buttons on cards.</summary>
[Trait("Category", "Long")]
public sealed class PageAccessTests(Chromium chromium)
{
    [Theory]
    [InlineData("fr", 1280, false)]
    [InlineData("en", 360, true)]
    public async Task Axe_finds_nothing_serious_on_the_page_and_its_panels(string language, int width, bool dark)
    {
        await using var window = await chromium.OpenWindowAsync(width: width, height: 760, dark: dark);
        await using var bot = await RunningBot.StartAsync();
        var tab = await Tab.OpenAsync(window, bot, "maude", language);
        await Axe.ShouldFindNothingSeriousAsync(tab.Page, "empty channel");
        await tab.SaysAsync(language == "fr" ? "résumé confirmer" : "summary confirm");
        // The meeting of 2018 was held in French, and so is its summary.
        await tab.SeesAsync("RÉSUMÉ DE LA RÉTROSPECTIVE");
        await Axe.ShouldFindNothingSeriousAsync(tab.Page, "summary");
        foreach (var panel in new[] { "people", "difficulties", "search" })
        {
            await tab.OpensPanelAsync(panel);
            await Expect(tab.Page.GetByTestId("panel")).ToBeVisibleAsync();
            await Axe.ShouldFindNothingSeriousAsync(tab.Page, panel);
            await tab.Page.GetByTestId("panel-close").ClickAsync();
        }

        if (width < 400) await tab.Page.GetByTestId("back").ClickAsync();
        await Axe.ShouldFindNothingSeriousAsync(tab.Page, "conversations");
        await tab.Page.GetByTestId("open-guide").ClickAsync();
        await Axe.ShouldFindNothingSeriousAsync(tab.Page, "guide");
        (await tab.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Mentions_are_completed_threads_folded_unread_messages_marked_and_markup_shown_as_text()
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        var maude = await Tab.OpenAsync(window, bot, "maude");
        var thu = await Tab.OpenAsync(window, bot, "thu");
        var real = await Tab.OpenAsync(window, bot, "real");

        // Maude reads the bot's greeting first; otherwise it would be counted as unread later.
        await maude.GoesToAsync("group");
        await Expect(maude.Timeline.GetByTestId("message").First).ToBeVisibleAsync();
        await maude.GoesToAsync("channel");

        // A mention is completed by keyboard, in a message with markup.
        await maude.TurnToAsync();
        await maude.Page.GetByTestId("mention").UncheckAsync();
        await maude.Page.GetByTestId("text").PressSequentiallyAsync("<img src=x onerror=alert(1)> **gras** @Th");
        await Expect(maude.Page.GetByTestId("mention-choice").First).ToContainTextAsync("Thu Nguyen");
        await maude.Page.Keyboard.PressAsync("Enter");
        await Expect(maude.Page.GetByTestId("text")).ToHaveValueAsync("<img src=x onerror=alert(1)> **gras** @Thu Nguyen ");
        await maude.Page.Keyboard.PressAsync("Enter");
        var post = thu.Timeline.GetByTestId("message").Last;
        await Expect(post.GetByTestId("message-text")).ToHaveTextAsync("<img src=x onerror=alert(1)> **gras** Thu Nguyen");
        await Expect(post.Locator(".at")).ToHaveTextAsync("Thu Nguyen");
        await Expect(post.Locator("img")).ToHaveCountAsync(0);

        // Four replies in a thread.
        await thu.TurnToAsync();
        foreach (var answer in new[] { "un", "deux", "trois", "quatre" })
        {
            await thu.Timeline.GetByTestId("reply").Last.ClickAsync();
            await thu.Page.GetByTestId("mention").UncheckAsync();
            await thu.SaysAsync(answer);
            await thu.SeesAsync(answer);
        }

        // A person who has not written in the thread sees only its two newest replies until they unfold it.
        await real.TurnToAsync();
        var folded = real.Timeline.GetByRole(AriaRole.Button, new() { Name = "4 réponses", Exact = true });
        await Expect(folded).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(real.Timeline.GetByText("deux", new() { Exact = true })).ToBeHiddenAsync();
        await folded.ClickAsync();
        await Expect(real.Timeline.GetByText("deux", new() { Exact = true })).ToBeVisibleAsync();

        // A message in a conversation that is not open is counted as unread.
        await thu.GoesToAsync("group");
        await thu.Page.GetByTestId("mention").UncheckAsync();
        await thu.SaysAsync("à vous");
        await Expect(maude.Page.GetByTestId("unread-group")).ToContainTextAsync("1");
        await maude.GoesToAsync("group");
        await Expect(maude.Page.GetByTestId("unread-group")).ToHaveCountAsync(0);
        await Expect(maude.Timeline.GetByTestId("fresh")).ToBeVisibleAsync();

        // A removed person no longer sees the conversation.
        await maude.Page.GetByTestId("open-people").ClickAsync();
        await maude.Page.GetByRole(AriaRole.Button, new() { Name = "Retirer Thu Nguyen" }).ClickAsync();
        await Expect(thu.Page.GetByTestId("go-group")).ToHaveCountAsync(0);
        maude.Complaints.Concat(thu.Complaints).ShouldBeEmpty();
    }
}
