using System.Text.Json.Nodes;
using CollabBot.Testing.Samples;

namespace CollabBot.Tests.Cards;

/// <summary>
/// Compares every card with the table in <see cref="CardSchema"/>. The browser tests also give every card to the parser of the official
/// renderer, from the npm package adaptivecards.
/// </summary>
public sealed class CardSchemaTests
{
    [Trait("promise", "every card conforms to schema 1.5 and has fallback text, labels and error messages")]
    [Theory]
    [MemberData(nameof(SampleCards.All), MemberType = typeof(SampleCards))]
    public void A_card_uses_only_elements_properties_and_values_of_version_1_5(string card, string language)
    {
        var json = CardNodes.Json(SampleCards.Draw(card, SampleWords.Plain(language)));

        // A property for Teams at the root of the card, which Adaptive Cards itself does not define.
        json.Remove("msteams");

        CardSchema.Complaints(json).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("size", "\"enormous\"", "card.body[0].size is \"enormous\", which is not default|small|medium|large|extraLarge")]
    [InlineData("wrap", "\"true\"", "card.body[0].wrap is \"true\", which is not flag")]
    [InlineData("colour", "\"good\"", "card.body[0].colour is not a property of TextBlock")]
    [InlineData("type", "\"Chart\"", "card.body[0] is a Chart, which is not element")]
    [InlineData("text", null, "card.body[0] has no text")]
    public void A_card_with_an_error_is_refused_with_the_place_of_the_error(string property, string? value, string complaint)
    {
        var json = CardNodes.Json(SampleCards.Draw("group", SampleWords.Plain("fr")));
        var text = json["body"]![0]!.AsObject();
        ((string?)text["type"]).ShouldBe("TextBlock");
        text.Remove(property);
        if (value is not null) text[property] = JsonNode.Parse(value);

        CardSchema.Complaints(json).ShouldBe([complaint]);
    }
}
