using System.Text.Json;
using AdaptiveCards;

namespace CollabBot.Sdk.Tests.Cards;

public sealed class RoundTripTests
{
    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void A_card_read_back_writes_the_same_json(string sample)
    {
        var json = Samples.All[sample]().ToJson();

        var read = AdaptiveCard.FromJson(json);

        read.Card.ToJson().ShouldBe(json);
        read.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("live.example.json")]
    [InlineData("summary.example.json")]
    public void A_real_card_goes_through_without_loss(string file)
    {
        var json = File.ReadAllText(Path.Combine(Shared.Folder("reference/cards"), file));

        var read = AdaptiveCard.FromJson(json);

        JsonElement.DeepEquals(Shared.Caseless(read.Card.ToJson()), Shared.Caseless(json)).ShouldBeTrue(read.Card.ToJson());
        read.Warnings.ShouldAllBe(warning => warning.Code == (int)AdaptiveWarning.WarningStatusCode.InvalidLanguage);
    }

    [Fact]
    public void A_card_keeps_its_shape_inside_other_json()
    {
        var card = Samples.All["ColumnSet"]();

        var json = JsonSerializer.Serialize(new { contentType = AdaptiveCard.ContentType, content = (object)card });
        var content = JsonDocument.Parse(json).RootElement.GetProperty("content");

        JsonElement.DeepEquals(content, JsonDocument.Parse(card.ToJson()).RootElement).ShouldBeTrue(json);
        content.Deserialize<AdaptiveCard>()!.ToJson().ShouldBe(card.ToJson());
    }

    [Fact]
    public void A_list_of_elements_keeps_their_kinds_inside_other_json()
    {
        List<AdaptiveElement> elements = [new AdaptiveTextBlock("a"), new AdaptiveTextInput { Id = "i" }];

        var read = JsonSerializer.Deserialize<List<AdaptiveElement>>(JsonSerializer.Serialize(elements))!;

        read[0].ShouldBeOfType<AdaptiveTextBlock>().Text.ShouldBe("a");
        read[1].ShouldBeOfType<AdaptiveTextInput>().Id.ShouldBe("i");
    }

    [Fact]
    public void Letters_beyond_ascii_and_markup_are_written_as_they_are()
    {
        const string text = "« citoyen.ne.s » œuvre – l’été <b>&'+";

        var json = Samples.CardWith(new AdaptiveTextBlock(text)).ToJson();

        json.ShouldContain(text);
    }
}
