using AdaptiveCards;

namespace CollabBot.Sdk.Tests.Cards;

/// <summary>The JSON is that of the official writer to the letter: an element's own properties come before those of its base classes.</summary>
public sealed class OfficialWritingTests
{
    [Fact]
    public void The_properties_of_a_card_stand_in_the_official_order()
    {
        var card = new AdaptiveCard("1.4")
        {
            Id = "c",
            Lang = "fr",
            Speak = "dit",
            FallbackText = "repli",
            BackgroundImage = new Uri("https://example.org/b.png"),
            Height = AdaptiveHeight.Stretch,
            MinHeight = "90px",
            Body = { new AdaptiveTextBlock("corps") },
            Actions = { new AdaptiveSubmitAction { Title = "Envoyer", DataJson = """{"n": 4}""", IsEnabled = false } },
            SelectAction = new AdaptiveOpenUrlAction { Title = "Ouvrir", UrlString = "https://example.org" },
            AdditionalProperties = { ["x-whole"] = 2, ["x-part"] = 2.0 },
        };

        card.ToJson().ReplaceLineEndings("\n").ShouldBe("""
            {
              "type": "AdaptiveCard",
              "version": "1.4",
              "id": "c",
              "fallbackText": "repli",
              "speak": "dit",
              "lang": "fr",
              "backgroundImage": "https://example.org/b.png",
              "height": "stretch",
              "body": [
                {
                  "type": "TextBlock",
                  "text": "corps"
                }
              ],
              "actions": [
                {
                  "type": "Action.Submit",
                  "data": {
                    "n": 4
                  },
                  "title": "Envoyer",
                  "isEnabled": false
                }
              ],
              "minHeight": "90px",
              "selectAction": {
                "type": "Action.OpenUrl",
                "url": "https://example.org",
                "title": "Ouvrir"
              },
              "x-whole": 2,
              "x-part": 2.0
            }
            """.ReplaceLineEndings("\n"));
    }

    public static TheoryData<AdaptiveElement, string> Elements => new()
    {
        {
            new AdaptiveColumn { Width = "2", Bleed = true, MinHeight = "9px", Items = { new AdaptiveImage("a.png") { AltText = "t", PixelWidth = 3, PixelHeight = 4 } } },
            """{"type":"Column","width":"2","items":[{"type":"Image","url":"a.png","altText":"t","width":"3px","height":"4px"}],"bleed":true,"minHeight":"9px"}"""
        },
        {
            new AdaptiveNumberInput { Id = "n", Label = "l", IsRequired = true, Min = 1, Value = 2.5, Max = 1e30 },
            """{"type":"Input.Number","id":"n","value":2.5,"min":1.0,"max":1E+30,"isRequired":true,"label":"l"}"""
        },
        {
            new AdaptiveTable
            {
                VerticalCellContentAlignment = AdaptiveVerticalContentAlignment.Bottom,
                Columns = { new AdaptiveTableColumnDefinition { PixelWidth = 10.5 }, new AdaptiveTableColumnDefinition { Width = 3 } },
            },
            """{"type":"Table","rows":[],"columns":[{"width":"10.5px"},{"width":3}],"verticalCellContentAlignment":"bottom"}"""
        },
        {
            new AdaptiveTextBlock("a")
            {
                Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
                Requires = new Dictionary<string, string> { ["f"] = "1.0" },
                Separator = true,
            },
            """{"type":"TextBlock","text":"a","separator":true,"fallback":"drop","requires":{"f":"1.0"}}"""
        },
        {
            new AdaptiveRichTextBlock { Inlines = { new AdaptiveTextRun("a") { FontType = AdaptiveFontType.Monospace, Color = AdaptiveTextColor.Good, Highlight = true } } },
            """{"type":"RichTextBlock","inlines":[{"type":"TextRun","color":"good","highlight":true,"text":"a","fontType":"monospace"}]}"""
        },
        {
            new AdaptiveChoiceSetInput { Id = "c", Style = AdaptiveChoiceInputStyle.Filtered },
            """{"type":"Input.ChoiceSet","id":"c","choices":[],"style":"filtered"}"""
        },
    };

    [Theory]
    [MemberData(nameof(Elements), DisableDiscoveryEnumeration = true)]
    public void The_properties_of_an_element_stand_in_the_official_order(AdaptiveElement element, string json) =>
        System.Text.Json.JsonSerializer.Serialize(element).ShouldBe(json);

    [Fact]
    public void A_table_says_nothing_of_headings_until_it_is_told() => new AdaptiveTable().FirstRowAsHeaders.ShouldBeFalse();

    [Fact]
    public void A_number_for_a_width_is_a_share_and_for_a_height_pixels()
    {
        AdaptiveWidth width = 3u;
        AdaptiveHeight height = 3u;

        (width.ToString(), height.ToString()).ShouldBe(("3", "3px"));
    }

    [Theory]
    [InlineData("a\u00a0b\u202fc")]
    [InlineData("\U0001F44D")]
    [InlineData("\uE000\uFFFD\u007f")]
    public void Every_letter_is_written_as_it_is(string text) => Samples.CardWith(new AdaptiveTextBlock(text)).ToJson().ShouldContain($"\"{text}\"");

    [Fact]
    public void What_json_and_old_scripts_cannot_bear_is_escaped()
    {
        var json = Samples.CardWith(new AdaptiveTextBlock("\"\\\b\t\n\f\r\u0001\u001f\u0085\u2028\u2029")).ToJson();

        json.ShouldContain(""" "\"\\\b\t\n\f\r\u0001\u001f\u0085\u2028\u2029" """.Trim());
    }
}
