using CollabBot.LocalChannel.Wire;
using NJsonSchema;

namespace CollabBot.Tests.Cards;

public sealed class CardSchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(
        () => JsonSchema.FromFileAsync(Repository.Shared("schemas/adaptive-cards/1.5.0/adaptive-card.json")));

    [Trait("promise", "every card conforms to schema 1.5 and has fallback text, labels and error messages")]
    [Theory]
    [MemberData(nameof(SampleCards.All), MemberType = typeof(SampleCards))]
    public async Task A_card_conforms_to_the_published_schema(string card, string language)
    {
        Repository.Shared("schemas");
        var json = CardNodes.Json(SampleCards.Draw(card, SampleWords.Plain(language)));

        // A property for Teams at the root of the card, which the published schema does not contain.
        json.Remove("msteams");

        (await Schema.Value).Validate(json.ToJsonString()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_schema_refuses_a_card_with_an_invalid_value()
    {
        Repository.Shared("schemas");
        var json = CardNodes.Json(SampleCards.Draw("live-naming", SampleWords.Plain("fr")));
        CardNodes.OfType(json, "TextBlock").First()["size"] = "enormous";

        (await Schema.Value).Validate(json.ToJsonString()).ShouldNotBeEmpty();
    }
}
