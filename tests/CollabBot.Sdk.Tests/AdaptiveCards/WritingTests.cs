using System.Text.Json;
using AdaptiveCards;

namespace CollabBot.Sdk.Tests.Cards;

public sealed class WritingTests
{
    public static TheoryData<AdaptiveElement, string> Bare => new()
    {
        { new AdaptiveTextBlock(), """{"type":"TextBlock","text":""}""" },
        { new AdaptiveRichTextBlock(), """{"type":"RichTextBlock","inlines":[]}""" },
        { new AdaptiveContainer(), """{"type":"Container","items":[]}""" },
        { new AdaptiveColumnSet(), """{"type":"ColumnSet","columns":[]}""" },
        { new AdaptiveColumn(), """{"type":"Column","items":[]}""" },
        { new AdaptiveActionSet(), """{"type":"ActionSet","actions":[]}""" },
        { new AdaptiveFactSet(), """{"type":"FactSet","facts":[]}""" },
        { new AdaptiveImage("https://a.example/"), """{"type":"Image","url":"https://a.example/"}""" },
        { new AdaptiveImageSet(), """{"type":"ImageSet","images":[]}""" },
        { new AdaptiveMedia(), """{"type":"Media","sources":[]}""" },
        { new AdaptiveTable(), """{"type":"Table","rows":[],"columns":[]}""" },
        { new AdaptiveTextInput { Id = "a" }, """{"type":"Input.Text","id":"a"}""" },
        { new AdaptiveNumberInput { Id = "a" }, """{"type":"Input.Number","id":"a"}""" },
        { new AdaptiveDateInput { Id = "a" }, """{"type":"Input.Date","id":"a"}""" },
        { new AdaptiveTimeInput { Id = "a" }, """{"type":"Input.Time","id":"a"}""" },
        { new AdaptiveToggleInput { Id = "a", Title = "t" }, """{"type":"Input.Toggle","id":"a","title":"t"}""" },
        { new AdaptiveChoiceSetInput { Id = "a" }, """{"type":"Input.ChoiceSet","id":"a","choices":[]}""" },
    };

    [Theory]
    [MemberData(nameof(Bare), DisableDiscoveryEnumeration = true)]
    public void Defaults_are_left_out(AdaptiveElement element, string json) => JsonSerializer.Serialize(element).ShouldBe(json);

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void The_type_stands_first_in_every_object_that_has_one(string sample)
    {
        var wrong = new List<string>();
        Walk(JsonDocument.Parse(Samples.All[sample]().ToJson()).RootElement, wrong);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Enums_are_written_in_camel_case()
    {
        var json = JsonSerializer.Serialize(new AdaptiveTextBlock("a") { Size = AdaptiveTextSize.ExtraLarge, Spacing = AdaptiveSpacing.Padding });

        json.ShouldBe("""{"type":"TextBlock","size":"extraLarge","text":"a","spacing":"padding"}""");
    }

    [Fact]
    public void A_chosen_default_style_is_written_as_default()
    {
        var json = JsonSerializer.Serialize(new AdaptiveContainer { Style = AdaptiveContainerStyle.Default });

        json.ShouldBe("""{"type":"Container","items":[],"style":"default"}""");
    }

    [Fact]
    public void An_automatic_column_width_is_written_because_clients_stretch_a_column_without_one()
    {
        var json = JsonSerializer.Serialize(new AdaptiveColumn { Width = AdaptiveWidth.Auto });

        json.ShouldBe("""{"type":"Column","width":"auto","items":[]}""");
    }

    [Fact]
    public void A_table_without_headings_says_so_under_the_name_that_clients_read() =>
        JsonSerializer.Serialize(new AdaptiveTable { FirstRowAsHeaders = false }).ShouldBe("""{"type":"Table","rows":[],"columns":[],"firstRowAsHeaders":false}""");

    [Fact]
    public void A_refresh_without_users_says_so()
    {
        var card = new AdaptiveCard("1.5") { Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "v" } } };

        JsonSerializer.Serialize(card).ShouldContain(""""refresh":{"action":{"type":"Action.Execute","verb":"v"},"userIds":[]}"""");
    }

    public static TheoryData<object, string> Datas => new()
    {
        { "texte", "\"texte\"" },
        { new { Verb = "x", é = (string?)null }, """{"Verb":"x","é":null}""" },
        { new Dictionary<string, int> { ["a"] = 1 }, """{"a":1}""" },
        { JsonDocument.Parse("""{"a":[1.0,true]}""").RootElement, """{"a":[1.0,true]}""" },
    };

    [Theory]
    [MemberData(nameof(Datas), DisableDiscoveryEnumeration = true)]
    public void Data_may_be_anything_and_keeps_its_member_names(object data, string json)
    {
        var action = new AdaptiveSubmitAction { Data = data };

        JsonDocument.Parse(Samples.CardWith(action).ToJson()).RootElement.GetProperty("actions")[0].GetProperty("data")
            .ShouldSatisfyAllConditions(
                written => JsonElement.DeepEquals(written, JsonDocument.Parse(json).RootElement).ShouldBeTrue(written.GetRawText()),
                written => JsonElement.DeepEquals(written, JsonDocument.Parse(action.DataJson!).RootElement).ShouldBeTrue(action.DataJson));
    }

    [Fact]
    public void Data_can_be_set_as_json_text()
    {
        var action = new AdaptiveExecuteAction { DataJson = """{"a":1}""" };

        action.Data.ShouldBeOfType<JsonElement>().GetProperty("a").GetInt32().ShouldBe(1);
        new AdaptiveSubmitAction().DataJson.ShouldBeNull();
        Should.Throw<AdaptiveSerializationException>(() => action.DataJson = "{");
    }

    [Fact]
    public void An_element_of_ones_own_is_written_with_its_additional_properties()
    {
        var element = new Chart { Id = "c", AdditionalProperties = { ["data"] = new[] { 1, 2 } } };

        JsonSerializer.Serialize<AdaptiveElement>(element).ShouldBe("""{"type":"Chart","id":"c","data":[1,2]}""");
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_keep_a_card_from_being_written()
    {
        var json = Samples.CardWith(new AdaptiveTextBlock("a\ud800b")).ToJson();

        AdaptiveCard.FromJson(json).Card.Body[0].ShouldBeOfType<AdaptiveTextBlock>().Text.ShouldBe("a\ufffdb");
    }

    private static void Walk(JsonElement json, List<string> wrong)
    {
        if (json.ValueKind == JsonValueKind.Object)
        {
            var names = json.EnumerateObject().Select(property => property.Name).ToList();
            if (names.IndexOf("type") > 0)
                wrong.Add(json.GetRawText());
            foreach (var property in json.EnumerateObject())
                Walk(property.Value, wrong);
        }
        else if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
                Walk(item, wrong);
        }
    }

    private sealed class Chart : AdaptiveElement
    {
        public override string Type { get; set; } = "Chart";
    }
}
