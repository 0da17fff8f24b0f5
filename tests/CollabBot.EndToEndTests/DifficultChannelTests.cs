using static Microsoft.Playwright.Assertions;

namespace CollabBot.EndToEndTests;

/// <summary>The bot on a channel with a fault switched on: no message is lost and none is posted twice.</summary>
[Trait("Category", "Long")]
public sealed class DifficultChannelTests(Chromium chromium)
{
    private static readonly Lazy<Task<List<string>>> GoodDay = new(OnAGoodDayAsync);

    [Theory]
    [InlineData("slow")]
    [InlineData("throttled")]
    [InlineData("conflicting")]
    [InlineData("failing")]
    [InlineData("duplicated")]
    [InlineData("reordered")]
    public async Task The_channel_ends_up_with_the_same_messages_as_without_the_fault(string difficulty)
    {
        var expected = await GoodDay.Value;

        await using var bot = await RunningBot.StartAsync();
        using var page = new PageApi(bot);
        await BeginAsync(page, difficulty);

        await UntilAsync(page, said => said.Order(StringComparer.Ordinal).SequenceEqual(expected));
        // A duplicate message would arrive within this time.
        await Task.Delay(TimeSpan.FromSeconds(2));
        (await page.SaidAsync()).Order(StringComparer.Ordinal).ShouldBe(expected);
        bot.Log.ShouldNotContain("fail:");
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("forbidden")]
    public async Task Messages_refused_while_the_conversation_was_gone_are_posted_once_when_it_is_back(string difficulty)
    {
        await using var bot = await RunningBot.StartAsync();
        using var page = new PageApi(bot);
        await page.SetAsync(difficulty, on: true);
        await page.SaysAsync("maude", "rétrospective Notre année");
        (await page.SaidAsync()).ShouldNotContain(words => words.Contains("Notre année", StringComparison.Ordinal));

        await page.SetAsync(difficulty, on: false);
        await page.SaysAsync("real", "état");

        var said = await UntilAsync(page, said => said.Any(words => words.Contains("Notre année", StringComparison.Ordinal)));
        said.ShouldBeUnique();
        bot.Log.ShouldNotContain("fail:");
    }

    [Fact]
    public async Task A_button_pressed_in_an_old_client_takes_effect_without_user_specific_views()
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        var tab = await Tab.OpenAsync(window, bot, "maude");
        await tab.SwitchesAsync("difficulties", "difficulty-oldClient");
        await tab.SaysAsync("rétrospective Notre année");
        await tab.SeesLiveAsync("EN PRÉPARATION");
        await tab.PressesAsync("Commencer à nommer");
        await tab.SeesLiveAsync("Étape 1 sur 4");

        await tab.PressesAsync("J’ai terminé");

        await tab.SeesLiveAsync("1 a terminé");
        await Expect(tab.Timeline.GetByTestId("own-view")).ToHaveCountAsync(0);
        tab.Complaints.ShouldBeEmpty();
    }

    /// <summary>Returns all messages of the bot in the channel without a fault, sorted by text.</summary>
    private static async Task<List<string>> OnAGoodDayAsync()
    {
        await using var bot = await RunningBot.StartAsync();
        using var page = new PageApi(bot);
        await BeginAsync(page, difficulty: null);
        await UntilAsync(page, said => said.Any(words => words.Contains("1 personne sur ", StringComparison.Ordinal)));
        await Task.Delay(TimeSpan.FromSeconds(2));
        return [.. (await page.SaidAsync()).Order(StringComparer.Ordinal)];
    }

    /// <summary>One person starts a retrospective and opens it, a second names a change, and a third asks for the status.</summary>
    private static async Task BeginAsync(PageApi page, string? difficulty)
    {
        await page.OpensAsync("maude");
        if (difficulty is not null) await page.SetAsync(difficulty, on: true);
        await page.SaysAsync("maude", "rétrospective Notre année");
        await UntilAsync(page, said => said.Any(words => words.Contains("EN PRÉPARATION", StringComparison.Ordinal)));
        await page.SaysAsync("maude", "suivant");
        await UntilAsync(page, said => said.Any(words => words.Contains("Étape 1 sur 4", StringComparison.Ordinal)));
        await page.FillsAsync("thu", "Nommer un changement", ("statement", "On se parle davantage"), ("direction", "Positive"));
        await UntilAsync(page, said => said.Any(words => words.Contains("1 personne sur ", StringComparison.Ordinal)));
        await page.SaysAsync("real", "état");
    }

    private static async Task<List<string>> UntilAsync(PageApi page, Func<List<string>, bool> wanted)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var said = await page.SaidAsync();
            if (wanted(said)) return said;
            if (patience.IsCancellationRequested)
                Assert.Fail("What the bot was to say did not come. It said:\n" + string.Join("\n--\n", said));
            await Task.Delay(100);
        }
    }
}
