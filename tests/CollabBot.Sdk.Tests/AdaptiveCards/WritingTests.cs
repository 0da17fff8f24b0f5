using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace CollabBot.Sdk.Tests.Cards;

public sealed class WritingTests
{
    public static TheoryData<string> SampleNames => [.. Samples.All.Keys];

    public static TheoryData<AdaptiveElement, string> Elements => new()
    {
        { new AdaptiveTextBlock(), """{"type":"TextBlock","text":""}""" },
        { new AdaptiveRichTextBlock(), """{"type":"RichTextBlock","inlines":[]}""" },
        { new AdaptiveContainer(), """{"type":"Container","items":[]}""" },
        { new AdaptiveColumnSet(), """{"type":"ColumnSet","columns":[]}""" },
        { new AdaptiveColumn(), """{"type":"Column","items":[]}""" },
        { new AdaptiveActionSet(), """{"type":"ActionSet","actions":[]}""" },
        { new AdaptiveFactSet(), """{"type":"FactSet","facts":[]}""" },
        { new AdaptiveImage("https://a.example/"), """{"type":"Image","url":"https://a.example/"}""" },
        { new AdaptiveTextInput { Id = "a" }, """{"type":"Input.Text","id":"a"}""" },
        { new AdaptiveNumberInput { Id = "a" }, """{"type":"Input.Number","id":"a"}""" },
        { new AdaptiveDateInput { Id = "a" }, """{"type":"Input.Date","id":"a"}""" },
        { new AdaptiveTimeInput { Id = "a" }, """{"type":"Input.Time","id":"a"}""" },
        { new AdaptiveToggleInput { Id = "a", Title = "t" }, """{"type":"Input.Toggle","id":"a","title":"t"}""" },
        { new AdaptiveChoiceSetInput { Id = "a" }, """{"type":"Input.ChoiceSet","id":"a","choices":[]}""" },
        {
            new AdaptiveColumn
            {
                Width = "2",
                Bleed = true,
                MinHeight = "9px",
                Items = { new AdaptiveImage("a.png") { AltText = "t", PixelWidth = 3, PixelHeight = 4 } },
            },
            """
            {"type":"Column","width":"2","items":[{"type":"Image","url":"a.png","altText":"t","width":"3px","height":"4px"}],
            "bleed":true,"minHeight":"9px"}
            """
        },
        {
            new AdaptiveNumberInput { Id = "n", Label = "l", IsRequired = true, Min = 1, Value = 2.5, Max = 1e30 },
            """{"type":"Input.Number","id":"n","value":2.5,"min":1.0,"max":1E+30,"isRequired":true,"label":"l"}"""
        },
        {
            new AdaptiveTextBlock("a")
            {
                Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
                Size = AdaptiveTextSize.ExtraLarge,
                Separator = true,
            },
            """{"type":"TextBlock","size":"extraLarge","text":"a","separator":true,"fallback":"drop"}"""
        },
        {
            new AdaptiveRichTextBlock
            {
                Inlines =
                {
                    new AdaptiveTextRun("a") { FontType = AdaptiveFontType.Monospace, Color = AdaptiveTextColor.Good, Highlight = true },
                },
            },
            """
            {"type":"RichTextBlock","inlines":[
            {"type":"TextRun","color":"good","highlight":true,"text":"a","fontType":"monospace"}]}
            """
        },
        {
            new AdaptiveChoiceSetInput { Id = "c", Style = AdaptiveChoiceInputStyle.Filtered },
            """{"type":"Input.ChoiceSet","id":"c","choices":[],"style":"filtered"}"""
        },
        {
            new AdaptiveUnknownElement
            {
                Type = "Chart.Line",
                Id = "c",
                AdditionalProperties = { ["data"] = new[] { 1, 2 }, ["Top"] = null! },
            },
            """{"type":"Chart.Line","id":"c","data":[1,2],"Top":null}"""
        },
        { new OwnElement { Id = "o", LineCount = 3 }, """{"type":"Own","id":"o","lineCount":3}""" },
    };

    [Theory]
    [MemberData(nameof(Elements), DisableDiscoveryEnumeration = true)]
    public void An_element_is_written_without_defaults_and_in_the_official_order(AdaptiveElement element, string json) =>
        JsonConvert.SerializeObject(element).ShouldBe(json.ReplaceLineEndings(""));

    [Fact]
    public void A_card_is_written_in_the_official_order()
    {
        var card = new AdaptiveCard("1.4")
        {
            Id = "c",
            Lang = "fr",
            Speak = "dit",
            FallbackText = "repli",
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

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void The_type_is_the_first_property_of_every_object_that_has_one(string sample) =>
        JObject.Parse(Samples.All[sample]().ToJson())
            .DescendantsAndSelf().OfType<JObject>()
            .Where(part => part.ContainsKey("type") && part.Properties().First().Name != "type")
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void A_card_has_the_same_json_inside_other_json(string sample)
    {
        var card = Samples.All[sample]();

        var json = JsonConvert.SerializeObject(
            new { content = card }, new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() });

        JToken.DeepEquals(JObject.Parse(json)["content"], JObject.Parse(card.ToJson())).ShouldBeTrue(json);
    }

    [Fact]
    public void A_style_that_is_set_is_written_even_if_it_is_the_default() =>
        JsonConvert.SerializeObject(new AdaptiveContainer { Style = AdaptiveContainerStyle.Default })
            .ShouldBe("""{"type":"Container","items":[],"style":"default"}""");

    [Fact]
    public void An_automatic_column_width_is_written_because_clients_stretch_a_column_without_width() =>
        JsonConvert.SerializeObject(new AdaptiveColumn { Width = AdaptiveWidth.Auto })
            .ShouldBe("""{"type":"Column","width":"auto","items":[]}""");

    [Fact]
    public void A_refresh_without_users_has_an_empty_list()
    {
        var card = new AdaptiveCard("1.5") { Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "v" } } };

        JsonConvert.SerializeObject(card).ShouldContain(""""refresh":{"action":{"type":"Action.Execute","verb":"v"},"userIds":[]}"""");
    }

    public static TheoryData<object, string> Data => new()
    {
        { "texte", "\"texte\"" },
        { new { Verb = "x", é = (string?)null, Count = 0 }, """{"Verb":"x","é":null,"Count":0}""" },
        { new Dictionary<string, int> { ["a"] = 1 }, """{"a":1}""" },
        { JObject.Parse("""{"a":[1.0,true]}"""), """{"a":[1.0,true]}""" },
    };

    [Theory]
    [MemberData(nameof(Data), DisableDiscoveryEnumeration = true)]
    public void Data_keeps_its_names_and_its_nulls(object data, string json)
    {
        var action = new AdaptiveSubmitAction { Data = data };

        JsonConvert.SerializeObject(action).ShouldBe($$"""{"type":"Action.Submit","data":{{json}}}""");
        JToken.Parse(action.DataJson).ToString(Formatting.None).ShouldBe(json);
    }

    [Fact]
    public void Data_can_be_set_as_json_and_dates_in_it_stay_texts()
    {
        var action = new AdaptiveExecuteAction { DataJson = """{"a":"2026-01-02T03:04:05.000Z"}""" };

        JsonConvert.SerializeObject(action).ShouldBe("""{"type":"Action.Execute","data":{"a":"2026-01-02T03:04:05.000Z"}}""");
        new AdaptiveSubmitAction().DataJson.ShouldBeNull();
        Should.Throw<JsonException>(() => action.DataJson = "{");
    }

    [Theory]
    [InlineData("« citoyen.ne.s » œuvre – l’été <b>&'+")]
    [InlineData("a\u00a0b\u202fc")]
    [InlineData("\U0001F44D")]
    [InlineData("\uE000\uFFFD\u007f")]
    public void Characters_are_not_escaped_without_need(string text) =>
        Samples.CardWith(new AdaptiveTextBlock(text)).ToJson().ShouldContain($"\"{text}\"");

    [Fact]
    public void Quotes_control_characters_and_line_separators_are_escaped() =>
        Samples.CardWith(new AdaptiveTextBlock("\"\\\b\t\n\f\r\u0001\u001f\u0085\u2028\u2029")).ToJson()
            .ShouldContain(""" "\"\\\b\t\n\f\r\u0001\u001f\u0085\u2028\u2029" """.Trim());

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_so_that_other_json_readers_accept_the_card()
    {
        var json = Samples.CardWith(new AdaptiveTextBlock("a\ud800b")).ToJson();

        System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("body")[0].GetProperty("text").GetString().ShouldBe("a\ufffdb");
    }

    [Fact]
    public void Cards_cannot_be_read() =>
        Should.Throw<NotSupportedException>(() => JsonConvert.DeserializeObject<AdaptiveCard>("""{"type":"AdaptiveCard"}"""));

    private sealed class OwnElement : AdaptiveElement
    {
        public override string Type { get; set; } = "Own";

        public int LineCount { get; set; }
    }
}
