using System.Text.Json;
using Microsoft.Playwright;

namespace CollabBot.EndToEndTests;

/// <summary>
/// Draws every approved card with the page's renderer: in both languages, light and dark, wide and narrow.
/// Pictures for people to look at are stored in <c>pictures/</c> beside the test binaries, many cards on one sheet.
/// </summary>
public sealed class CardSheetTests(Chromium chromium)
{
    private const int CardsOnASheet = 28;

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
    public async Task Every_card_fits_its_width_and_is_accessible_in_both_languages_themes_and_widths()
    {
        await using var bot = await RunningBot.StartAsync();
        foreach (var (look, dark, width) in new[]
        {
            ("desk", false, 480),
            ("desk-dark", true, 480),
            ("phone", false, 330),
            ("phone-dark", true, 330)
        })
        {
            await using var window = await chromium.OpenWindowAsync(width: width == 480 ? 1504 : 1400, height: 900, dark: dark);
            var page = await window.NewPageAsync();
            foreach (var language in new[] { "fr", "en" })
            {
                await page.GotoAsync($"{bot.Address}/?as=maude&lang={language}");
                foreach (var (sheet, cards) in Cards(language).Chunk(CardsOnASheet).Index())
                {
                    var name = $"sheet-{language}-{look}-{sheet + 1}";
                    await page.EvaluateAsync(Draw, new { cards, width, columns = width == 480 ? 3 : 4, language });
                    (await page.EvaluateAsync<string[]>(TooWide)).ShouldBeEmpty($"cards wider than their place on {name}");
                    await Pictures.TakeAsync(page.Locator("#sheet"), name);
                    // The result of axe depends on the theme's colours, not on width or language, so it runs once per theme.
                    if (width == 480 && language == "fr") await Axe.ShouldFindNothingSeriousAsync(page, name);
                }
            }
        }
    }

    private static List<object> Cards(string language) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "cards"), $"*.{language}.approved.json")
            .Order(StringComparer.Ordinal)
            .Select(file => new { name = Path.GetFileName(file).Split('.')[0], json = File.ReadAllText(file) }),
    ];
}
