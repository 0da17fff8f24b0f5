using CollabBot.Testing.Samples;

namespace CollabBot.EndToEndTests;

/// <summary>
/// Draws every sample card with the page's renderer: in both languages, light and dark, wide and narrow.
/// Pictures for people to look at are stored in <c>pictures/</c> beside the test binaries, many cards on one sheet.
/// </summary>
[Trait("Category", "Long")]
public sealed class CardSheetTests(Chromium chromium)
{
    private const int CardsOnASheet = 28;
    private const int Desk = 480;
    private const int Phone = 330;

    private const string Draw = """
        async ({ cards, width, columns, language }) => {
          const [{ drawCard, setCardWords }, { wordsOf }] = await Promise.all([import("/_local/cards.js"), import("/_local/words.js")]);
          const words = wordsOf(language);
          setCardWords(words);
          document.documentElement.lang = language;
          document.documentElement.style.height = document.body.style.height = "auto";
          const main = document.createElement("main");
          main.id = "sheet";
          main.style.cssText = `display: block; columns: ${columns}; column-gap: 16px; padding: 8px; `
            + `width: ${columns * (width + 16)}px; background: var(--surface)`;
          const heading = document.createElement("h1");
          heading.textContent = "Cards";
          heading.className = "hidden";
          main.append(heading);
          for (const { name, json } of cards) {
            const item = document.createElement("section");
            item.dataset.name = name;
            item.setAttribute("aria-label", name);
            item.style.cssText = `break-inside: avoid; width: ${width}px; margin-bottom: 12px`;
            const caption = document.createElement("p");
            caption.textContent = name;
            caption.className = "subtle";
            item.append(caption, drawCard(JSON.parse(json), words, () => {}));
            main.append(item);
          }
          document.title = "Cards";
          document.body.replaceChildren(main);
        }
        """;

    private const string TooWide = """
        () => [...document.querySelectorAll("[data-name]")].filter((item) => {
          const edge = item.querySelector(".card").getBoundingClientRect().right;
          return [...item.querySelectorAll(".card *")].some((node) => node.getBoundingClientRect().right - edge > 1);
        }).map((item) => item.dataset.name)
        """;

    [Fact]
    public Task Every_card_fits_the_width_of_a_desk_and_is_accessible() => DrawAsync("fr", "desk", dark: false, width: Desk);

    [Theory]
    [InlineData("fr", "desk-dark", true, Desk)]
    [InlineData("fr", "phone", false, Phone)]
    [InlineData("fr", "phone-dark", true, Phone)]
    [InlineData("en", "desk", false, Desk)]
    [InlineData("en", "desk-dark", true, Desk)]
    [InlineData("en", "phone", false, Phone)]
    [InlineData("en", "phone-dark", true, Phone)]
    public Task Every_card_fits_its_width_and_is_accessible(string language, string look, bool dark, int width) =>
        DrawAsync(language, look, dark, width);

    [Trait("promise", "every card conforms to schema 1.5 and has fallback text, labels and error messages")]
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_official_renderer_accepts_every_card(string language)
    {
        await using var bot = await RunningBot.StartAsync();
        await using var window = await chromium.OpenWindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{bot.Address}/?as=maude&lang={language}");
        foreach (var card in SampleCards.Names)
            (await OfficialRenderer.ComplaintsAsync(page, SampleCards.Json(card, SampleWords.Plain(language)))).ShouldBeEmpty(card);
    }

    private async Task DrawAsync(string language, string look, bool dark, int width)
    {
        await using var bot = await RunningBot.StartAsync();
        await using var window = await chromium.OpenWindowAsync(width: width == Desk ? 1504 : 1400, height: 900, dark: dark);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{bot.Address}/?as=maude&lang={language}");
        foreach (var (sheet, cards) in Cards(language).Chunk(CardsOnASheet).Index())
        {
            var name = $"sheet-{language}-{look}-{sheet + 1}";
            await page.EvaluateAsync(Draw, new { cards, width, columns = width == Desk ? 3 : 4, language });
            (await page.EvaluateAsync<string[]>(TooWide)).ShouldBeEmpty($"cards wider than their place on {name}");
            await Pictures.TakeAsync(page.Locator("#sheet"), name);
            // The result of axe depends on the theme's colours, not on width or language, so it runs once per theme.
            if (width == Desk && language == "fr") await Axe.ShouldFindNothingSeriousAsync(page, name);
        }
    }

    private static List<object> Cards(string language) =>
    [
        .. SampleCards.Names.Order(StringComparer.Ordinal)
            .Select(name => new { name, json = SampleCards.Json(name, SampleWords.Plain(language)) }),
    ];
}
