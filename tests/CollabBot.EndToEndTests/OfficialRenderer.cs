using System.Text.Json;
using System.Text.Json.Nodes;

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

    public static Task<string[]> ComplaintsAsync(Tab tab, JsonObject card) =>
        tab.Page.EvaluateAsync<string[]>(Script, card.ToJsonString(JsonSerializerOptions.Default));

    /// <summary>Asserts that the renderer accepts every card that the tabs received, and that the tabs have no console errors.</summary>
    public static async Task ShouldBeContentAsync(params Tab[] tabs)
    {
        foreach (var tab in tabs)
        {
            var cards = await tab.CardsAsync();
            cards.ShouldNotBeEmpty();
            List<string> complaints = [.. tab.Complaints];
            foreach (var card in cards)
            {
                // The validator also counts the actions in the « … » menu; the row of buttons itself has few.
                var said = await ComplaintsAsync(tab, card);
                complaints.AddRange(said.Where(
                    complaint => !complaint.StartsWith("Maximum number of actions exceeded", StringComparison.Ordinal)));
            }

            complaints.Distinct().ShouldBeEmpty();
        }
    }
}
