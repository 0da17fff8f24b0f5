using System.Text.Json;
using System.Text.Json.Nodes;

namespace CollabBot.EndToEndTests;

/// <summary>What the official renderer's own parser and validation say of a card, asked inside the page, which has the renderer loaded.</summary>
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
          // Its pattern for languages remembers where it stopped, so that every second good one is refused; the next try counts.
          const first = parse();
          return first.length ? parse() : first;
        }
        """;

    public static Task<string[]> ComplaintsAsync(Tab tab, JsonObject card) => tab.Page.EvaluateAsync<string[]>(Script, card.ToJsonString(JsonSerializerOptions.Default));

    /// <summary>That every card the tabs were given is drawn as it was meant, and that no console complained.</summary>
    public static async Task ShouldBeContentAsync(params Tab[] tabs)
    {
        foreach (var tab in tabs)
        {
            var cards = await tab.CardsAsync();
            cards.ShouldNotBeEmpty();
            List<string> complaints = [.. tab.Complaints];
            foreach (var card in cards)
            {
                // Its validator counts the actions behind « … » as if they stood in the row; the row itself has few.
                var said = await ComplaintsAsync(tab, card);
                complaints.AddRange(said.Where(complaint => !complaint.StartsWith("Maximum number of actions exceeded", StringComparison.Ordinal)));
            }

            complaints.Distinct().ShouldBeEmpty();
        }
    }
}
