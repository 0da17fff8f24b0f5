using AdaptiveCards;

namespace CollabBot.Sdk.Tests.Cards;

public sealed class ValueTests
{
    [Theory]
    [InlineData("auto", AdaptiveWidthType.Auto, null)]
    [InlineData("Stretch", AdaptiveWidthType.Stretch, null)]
    [InlineData("80px", AdaptiveWidthType.Pixel, 80u)]
    [InlineData("3", AdaptiveWidthType.Weighted, 3u)]
    public void A_width_is_read_from_its_text(string text, AdaptiveWidthType type, uint? unit)
    {
        AdaptiveWidth width = text;

        (width.WidthType, width.Unit, width.ToString()).ShouldBe((type, unit, text.ToLowerInvariant()));
        (width == AdaptiveWidth.Parse(text)).ShouldBeTrue();
        (width == new AdaptiveWidth(81u)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("auto", AdaptiveHeightType.Auto, null)]
    [InlineData("stretch", AdaptiveHeightType.Stretch, null)]
    [InlineData("80px", AdaptiveHeightType.Pixel, 80u)]
    public void A_height_is_read_from_its_text(string text, AdaptiveHeightType type, uint? unit)
    {
        AdaptiveHeight height = text;

        (height.HeightType, height.Unit, height.ToString()).ShouldBe((type, unit, text));
        height.Equals(AdaptiveHeight.Parse(text)).ShouldBeTrue();
    }

    [Fact]
    public void Versions_are_ordered_by_their_numbers()
    {
        AdaptiveSchemaVersion version = "1.10";

        (version > new AdaptiveSchemaVersion(1, 9)).ShouldBeTrue();
        (version < new AdaptiveSchemaVersion("2")).ShouldBeTrue();
        (version == new AdaptiveSchemaVersion(1, 10)).ShouldBeTrue();
        version.CompareTo(null).ShouldBe(1);
        version.ToString().ShouldBe("1.10");
    }

    [Theory]
    [InlineData("1.2", true)]
    [InlineData("1.3", false)]
    [InlineData("*", true)]
    public void Requirements_are_met_by_the_asked_version_or_a_later_one(string wanted, bool met)
    {
        var features = new AdaptiveFeatureRegistration();
        features.Set("charts", "1.2");
        var block = new AdaptiveTextBlock { Requires = new Dictionary<string, string> { ["charts"] = wanted } };

        block.MeetsRequirements(features).ShouldBe(met);
        block.MeetsRequirements(new AdaptiveFeatureRegistration()).ShouldBeFalse();
        new AdaptiveTextBlock().MeetsRequirements(features).ShouldBeTrue();
    }

    [Fact]
    public void Containers_are_filled_by_collection_initializers()
    {
        var set = new AdaptiveColumnSet { new AdaptiveColumn { new AdaptiveTextBlock("a"), new AdaptiveTextBlock("b") }, new AdaptiveTextBlock("no column") };

        set.Columns.ShouldHaveSingleItem().Items.Count.ShouldBe(2);
        set.Cast<AdaptiveElement>().ShouldBe(set.Columns);
    }
}
