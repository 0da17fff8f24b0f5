using AdaptiveCards;

namespace CollabBot.Sdk.Tests.Cards;

/// <summary>Where the official reader has ways of its own, that programs written against it rely on.</summary>
public sealed class OfficialReadingTests
{
    [Theory]
    [InlineData("25px", 25)]
    [InlineData("25.9px", 25)]
    public void A_picture_is_as_wide_as_its_pixels_say(string width, uint pixels)
    {
        var (image, warnings) = ReadImage($"\"width\":\"{width}\"");

        image.PixelWidth.ShouldBe(pixels);
        warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("7", "The Value \"7\" for field \"width\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored.")]
    [InlineData("300 p", "The Value \" p\" was not specified as a proper unit(px), it will be ignored.")]
    [InlineData("3em", "The Value \"em\" was not specified as a proper unit(px), it will be ignored.")]
    [InlineData(".7px", "The Value \".7px\" for field \"width\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored.")]
    [InlineData("7,5px", "The Value \"7,5px\" for field \"width\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored.")]
    [InlineData(" 7px", "The Value \" 7px\" for field \"width\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored.")]
    [InlineData("7 px", "The Value \"7 px\" for field \"width\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored.")]
    [InlineData("99999999999px", "The Value \"99999999999px\" for field \"width\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored.")]
    public void A_width_that_is_none_is_warned_of_and_ignored(string width, string warning)
    {
        var (image, warnings) = ReadImage($"\"width\":\"{width}\"");

        image.PixelWidth.ShouldBe(0u);
        warnings.ShouldBe([warning]);
    }

    [Fact]
    public void A_height_that_is_none_is_warned_of_in_the_same_words()
    {
        var (image, warnings) = ReadImage("\"height\":\"7a7px\"");

        (image.PixelHeight, image.Height).ShouldBe((0u, AdaptiveHeight.Auto));
        warnings.ShouldBe(["The Value \"7a7px\" for field \"height\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored."]);
    }

    [Theory]
    [InlineData("#0a0b0c", "#FF0A0B0C", 0)]
    [InlineData("#800a0b0c", "#800A0B0C", 0)]
    [InlineData("red", null, 1)]
    [InlineData("#12345", null, 1)]
    [InlineData("#12345g", null, 1)]
    public void A_colour_has_its_opacity_before_it(string text, string? color, int warningCount)
    {
        var (image, warnings) = ReadImage($"\"backgroundColor\":\"{text}\"");

        image.BackgroundColor.ShouldBe(color);
        warnings.Count.ShouldBe(warningCount);
    }

    [Fact]
    public void An_unknown_action_on_an_element_is_no_action_but_is_written_back()
    {
        const string selectAction = "\"selectAction\":{\"type\":\"Action.Dance\",\"tempo\":3}";
        var (image, warnings) = ReadImage(selectAction);

        image.SelectAction.ShouldBeNull();
        warnings.ShouldBe(["Unknown element 'Action.Dance'"]);
        Compact(image).ShouldBe($$"""{"type":"Image","url":"a.png",{{selectAction}}}""");

        image.SelectAction = new AdaptiveSubmitAction();
        Compact(image).ShouldBe("""{"type":"Image","url":"a.png","selectAction":{"type":"Action.Submit"}}""");
    }

    [Fact]
    public void What_is_unknown_in_small_parts_is_written_back_too()
    {
        const string json = """
            {"type":"FactSet","facts":[{"title":"t","value":"v","x-a":1}]}
            """;

        var read = Read(json);

        Compact(read.Card.Body[0]).ShouldBe(json);
        read.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"hide\"", "The only valid string value for the fallback property is 'drop'.")]
    [InlineData("\"DROP\"", "The only valid string value for the fallback property is 'drop'.")]
    [InlineData("[]", "Invalid value for fallback")]
    [InlineData("7", "Invalid value for fallback")]
    public void A_fallback_that_is_none_is_an_error(string fallback, string message) =>
        Should.Throw<AdaptiveSerializationException>(() => Read($$"""{"type":"TextBlock","text":"a","fallback":{{fallback}}}"""))
            .Message.ShouldBe(message);

    [Fact]
    public void A_run_of_text_of_another_type_is_an_error() =>
        Should.Throw<AdaptiveSerializationException>(() => Read("""{"type":"RichTextBlock","inlines":[{"type":"IconRun"}]}"""))
            .Message.ShouldBe("Property 'type' must be 'TextRun'");

    [Theory]
    [InlineData("""{"type":"ImageSet","images":[{"type":"Drawing","url":"a.png"}]}""", "AdaptiveUnknownElement", "AdaptiveImage")]
    [InlineData("""{"type":"ColumnSet","columns":[{"type":"Container"}]}""", "AdaptiveContainer", "AdaptiveColumn")]
    [InlineData("""{"type":"Table","rows":[{"type":"TableRow","cells":[{"type":"TextBlock"}]}]}""", "AdaptiveTextBlock", "AdaptiveTableCell")]
    public void A_list_of_one_type_takes_no_other(string element, string given, string wanted) =>
        Should.Throw<ArgumentException>(() => Read(element)).Message.ShouldStartWith(
            $"The value \"AdaptiveCards.{given}\" is not of type \"AdaptiveCards.{wanted}\" and cannot be used in this generic collection.");

    [Fact]
    public void Items_that_say_nothing_are_left_out()
    {
        var read = Read("{}", """{"type":"TextBlock","text":"a"}""", "null");

        read.Card.Body.ShouldHaveSingleItem().ShouldBeOfType<AdaptiveTextBlock>();
        read.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Commas_too_many_and_comments_do_not_matter()
    {
        var read = AdaptiveCard.FromJson("""
            {
              "type": "AdaptiveCard", "version": "1.4", // the last one
              "refresh": { "action": { "type": "Action.Execute", "verb": "v", }, "userIds": [ "29:a", ], },
            }
            """);

        read.Card.Refresh!.UserIds.ShouldBe(["29:a"]);
        read.Card.Refresh.Action!.Verb.ShouldBe("v");
    }

    [Fact]
    public void Numbers_outside_the_schema_are_read_as_the_plainest_type_that_loses_nothing()
    {
        var read = Read("""{"type":"TextBlock","text":"a","x-whole":7,"x-part":7.25}""").Card.Body[0].AdditionalProperties;

        read["x-whole"].ShouldBe(7L);
        read["x-part"].ShouldBe(7.25);
    }

    [Fact]
    public void The_width_of_a_table_column_is_a_number_or_pixels()
    {
        var read = Read("""{"type":"Table","rows":[],"columns":[{"width":-2},{"width":"3"},{"width":"4ppx"},{"width":5.5},{"width":"6.5px"}]}""");

        var columns = ((AdaptiveTable)read.Card.Body[0]).Columns;
        columns.Select(column => (column.Width, column.PixelWidth)).ShouldBe([(0, 0), (0, 0), (0, 0), (5.5, 0), (0, 6.5)]);
        read.Warnings.Count.ShouldBe(3);
    }

    [Fact]
    public void Every_client_has_the_feature_of_showing_cards()
    {
        var block = new AdaptiveTextBlock { Requires = new Dictionary<string, string> { ["adaptiveCards"] = "1.5", ["maps"] = "3" } };
        var features = new AdaptiveFeatureRegistration();

        block.MeetsRequirements(features).ShouldBeFalse();
        features.Set("maps", "2.9.9.9");
        block.MeetsRequirements(features).ShouldBeFalse();
        features.Set("maps", "41");
        block.MeetsRequirements(features).ShouldBeTrue();
    }

    [Fact]
    public void The_pictures_of_a_card_are_found_in_the_order_of_the_card()
    {
        var card = AdaptiveCard.FromJson("""
            {
              "type": "AdaptiveCard", "version": "1.5", "backgroundImage": "1.png",
              "body": [
                { "type": "Container", "items": [
                  { "type": "Image", "url": "2.png" },
                  { "type": "ColumnSet", "columns": [ { "items": [ { "type": "Image", "url": "3.png" } ] } ] },
                  { "type": "ImageSet", "images": [ { "url": "2.png" } ] } ] }
              ],
              "actions": [
                { "type": "Action.ShowCard", "iconUrl": "4.png", "card": { "type": "AdaptiveCard", "body": [ { "type": "Image", "url": "5.png" } ] } }
              ]
            }
            """).Card;

        card.GetResourceInformation().ShouldBe(
            new[] { "1.png", "2.png", "3.png", "2.png", "4.png", "5.png" }.Select(url => new RemoteResourceInformation(url, "image")));
    }

    private static (AdaptiveImage Image, List<string> Warnings) ReadImage(string property)
    {
        var read = Read($$"""{"type":"Image","url":"a.png",{{property}}}""");
        return ((AdaptiveImage)read.Card.Body[0], [.. read.Warnings.Select(warning => warning.Message)]);
    }

    private static AdaptiveCardParseResult Read(params string[] elements) =>
        AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.5","body":[{{string.Join(',', elements)}}]}""");

    private static string Compact(AdaptiveElement element) => System.Text.Json.JsonSerializer.Serialize(element);
}
