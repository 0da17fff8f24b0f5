using AdaptiveCards;

namespace CollabBot.Sdk.Tests.Cards;

public sealed class ValueTests
{
    [Theory]
    [InlineData("auto", AdaptiveWidthType.Auto, null)]
    [InlineData("Stretch", AdaptiveWidthType.Stretch, null)]
    [InlineData("80px", AdaptiveWidthType.Pixel, 80u)]
    [InlineData("3", AdaptiveWidthType.Weighted, 3u)]
    public void A_text_is_converted_to_a_width(string text, AdaptiveWidthType type, uint? unit)
    {
        AdaptiveWidth width = text;

        (width.WidthType, width.Unit, width.ToString()).ShouldBe((type, unit, text.ToLowerInvariant()));
    }

    [Theory]
    [InlineData("auto", AdaptiveHeightType.Auto, null)]
    [InlineData("stretch", AdaptiveHeightType.Stretch, null)]
    [InlineData("80px", AdaptiveHeightType.Pixel, 80u)]
    public void A_text_is_converted_to_a_height(string text, AdaptiveHeightType type, uint? unit)
    {
        AdaptiveHeight height = text;

        (height.HeightType, height.Unit, height.ToString()).ShouldBe((type, unit, text));
    }

    [Fact]
    public void A_number_is_a_weight_as_width_and_pixels_as_height()
    {
        AdaptiveWidth width = 3u;
        AdaptiveHeight height = 3u;

        (width.ToString(), height.ToString()).ShouldBe(("3", "3px"));
    }

    [Fact]
    public void Any_other_text_is_an_error()
    {
        Should.Throw<ArgumentException>(() => new AdaptiveWidth("wide"));
        Should.Throw<ArgumentException>(() => new AdaptiveHeight("7 px"));
    }

    [Theory]
    [InlineData("1.5", "1.5")]
    [InlineData("2", "2.0")]
    [InlineData("1.10.3", "1.10")]
    public void A_text_is_converted_to_a_version(string text, string version) =>
        new AdaptiveSchemaVersion(text).ToString().ShouldBe(version);

    [Theory]
    [InlineData("")]
    [InlineData("first")]
    [InlineData("1.x")]
    public void A_text_that_is_not_a_version_is_an_error(string text) =>
        Should.Throw<AdaptiveSerializationException>(() => new AdaptiveCard(text)).Message.ShouldContain($"'{text}'");

    [Fact]
    public void Collection_initializers_fill_containers()
    {
        var set = new AdaptiveColumnSet
        {
            new AdaptiveColumn { new AdaptiveTextBlock("a"), new AdaptiveTextBlock("b") },
            new AdaptiveTextBlock("not a column"),
        };

        set.Columns.ShouldHaveSingleItem().Items.Count.ShouldBe(2);
        set.Cast<AdaptiveElement>().ShouldBe(set.Columns);
    }
}
