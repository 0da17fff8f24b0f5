using System.Text.Json;
using Microsoft.Playwright;

namespace CollabBot.EndToEndTests;

/// <summary>Checks cards with the parser and the validation of the official renderer, inside the page, which has it loaded.</summary>
internal static class OfficialRenderer
{
    private const string Script = """
        (text) => {
          const { AdaptiveCard, SerializationContext, Versions } = globalThis.AdaptiveCards;
          const parse = () => {
            const card = new AdaptiveCard();
            const context = new SerializationContext(Versions.v1_5);
            card.parse(JSON.parse(text), context);
            const said = [];
            for (let index = 0; index < context.eventCount; index++) said.push(context.getEventAt(index).message);
            for (const event of card.validateProperties().validationEvents) said.push(event.message);
            return said;
          };
          // The renderer's pattern for languages keeps its last position, so every second valid language is refused: parse again.
          const first = parse();
          return first.length ? parse() : first;
        }
        """;

    /// <summary>What the parser and the validation say about a card.</summary>
    public static async Task<IEnumerable<string>> ComplaintsAsync(IPage page, string card)
    {
        // The validator also counts the actions in the « … » menu; the row of buttons itself has few.
        var said = await page.EvaluateAsync<string[]>(Script, card);
        return said.Where(complaint => !complaint.StartsWith("Maximum number of actions exceeded", StringComparison.Ordinal));
    }

    /// <summary>Asserts that the renderer accepts every card that the tabs received, and that the tabs have no console errors.</summary>
    public static async Task ShouldBeContentAsync(params Tab[] tabs)
    {
        foreach (var tab in tabs)
        {
            var cards = await tab.CardsAsync();
            cards.ShouldNotBeEmpty();
            List<string> complaints = [.. tab.Complaints];
            foreach (var card in cards)
                complaints.AddRange(await ComplaintsAsync(tab.Page, card.ToJsonString(JsonSerializerOptions.Default)));
            complaints.Distinct().ShouldBeEmpty();
        }
    }
}
