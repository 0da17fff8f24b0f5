using System.Text.Json;
using AdaptiveCards;

namespace CollabBot.Sdk.Tests.Cards;

public sealed class ReadingTests
{
    [Fact]
    public void What_is_unknown_is_kept_warned_of_and_written_back()
    {
        const string json = """
            {
              "type": "AdaptiveCard", "version": "1.5", "msteams": { "width": "Full" },
              "body": [
                { "type": "TextBlock", "text": "a", "x-count": 12, "x-half": 1.50, "x-flag": true, "x-none": null, "x-word": "é" },
                { "type": "Chart.Line", "id": "c", "spacing": "large", "data": [ { "x": 1 } ], "fallback": { "type": "TextBlock", "text": "b" } }
              ],
              "actions": [ { "type": "Action.OpenUrlDialog", "title": "Ouvrir", "dialogTitle": "D", "style": "positive" } ]
            }
            """;

        var (card, warnings) = Read(json);

        JsonElement.DeepEquals(Root(card.ToJson()), Root(json)).ShouldBeTrue(card.ToJson());
        var text = card.Body[0].AdditionalProperties;
        text["x-count"].ShouldBe(12L);
        text["x-flag"].ShouldBe(true);
        text["x-none"].ShouldBeNull();
        text["x-word"].ShouldBe("é");
        card.Body[1].ShouldBeOfType<AdaptiveUnknownElement>().Spacing.ShouldBe(AdaptiveSpacing.Large);
        card.Body[1].Fallback!.Content.ShouldBeOfType<AdaptiveTextBlock>().Text.ShouldBe("b");
        card.Actions[0].ShouldBeOfType<AdaptiveUnknownAction>().Title.ShouldBe("Ouvrir");
        warnings.Select(warning => warning.Message).ShouldBe(
        [
            "Unknown property 'msteams' on type 'AdaptiveCard'",
            "Unknown property 'x-count' on type 'TextBlock'",
            "Unknown property 'x-half' on type 'TextBlock'",
            "Unknown property 'x-flag' on type 'TextBlock'",
            "Unknown property 'x-none' on type 'TextBlock'",
            "Unknown property 'x-word' on type 'TextBlock'",
            "Unknown element 'Chart.Line'",
            "Unknown element 'Action.OpenUrlDialog'",
        ]);
    }

    [Fact]
    public void Names_and_words_are_read_in_any_case()
    {
        var (card, warnings) = Read(Body("""{"type":"TextBlock","Text":"a","SIZE":"EXTRALARGE","weight":"Bolder"}"""));

        var block = card.Body[0].ShouldBeOfType<AdaptiveTextBlock>();
        (block.Text, block.Size, block.Weight).ShouldBe(("a", AdaptiveTextSize.ExtraLarge, AdaptiveTextWeight.Bolder));
        warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"type":"TextBlock","text":"a","size":"huge"}""")]
    [InlineData("""{"type":"TextBlock","text":"a","size":"3"}""")]
    [InlineData("""{"type":"TextBlock","text":"a","size":{}}""")]
    [InlineData("""{"type":"TextBlock","text":"a","wrap":[]}""")]
    [InlineData("""{"type":"TextBlock","text":"a","maxLines":"many"}""")]
    [InlineData("""{"type":"TextBlock","text":"a","height":"tall"}""")]
    [InlineData("""{"type":"TextBlock","text":"a","maxLines":1e999}""")]
    [InlineData("""{"type":"TextBlock","text":"a","requires":1}""")]
    public void A_value_that_does_not_fit_is_a_warning_and_the_default_stands(string element)
    {
        var (card, warnings) = Read(Body(element));

        JsonSerializer.Serialize(card.Body[0]).ShouldBe("""{"type":"TextBlock","text":"a"}""");
        warnings.ShouldHaveSingleItem().Code.ShouldBe(-1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"type":"AdaptiveCard"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":""}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"first"}""")]
    [InlineData("""{"version":"1.5"}""")]
    [InlineData("""{"type":"Card","version":"1.5"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"text":"a"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":["a"]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.Text"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","id":"a"},{"type":"Image","id":"a"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","refresh":7}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","lang":"\ud800"}""")]
    public void What_is_no_card_is_an_error(string json) =>
        Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json)).Message.ShouldNotBeEmpty();

    [Fact]
    public void A_fallback_may_use_the_ids_of_what_it_stands_for_but_not_those_of_others()
    {
        static string With(string fallbackId) => Body(
            """{"type":"TextBlock","id":"other"}""",
            $$$"""{"type":"Container","items":[{"type":"Input.Text","id":"a"}],"fallback":{"type":"Input.Text","id":"{{{fallbackId}}}"}}""");

        Read(With("a")).Card.Body[1].Fallback!.Content!.Id.ShouldBe("a");
        Should.Throw<AdaptiveSerializationException>(() => Read(With("other")));
    }

    [Fact]
    public void A_card_from_the_future_becomes_its_fallback_text()
    {
        var (card, warnings) = Read("""{"type":"AdaptiveCard","version":"9.0","fallbackText":"Plus tard","lang":"fr","body":[{"type":"New"}]}""");

        card.Body.ShouldHaveSingleItem().ShouldBeOfType<AdaptiveTextBlock>().Text.ShouldBe("Plus tard");
        (card.Speak, card.Lang, card.Version).ShouldBe(("Plus tard", "fr", new AdaptiveSchemaVersion(1, 0)));
        warnings.ShouldHaveSingleItem().Code.ShouldBe((int)AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion);
    }

    [Fact]
    public void Short_forms_are_read()
    {
        var (card, warnings) = Read("""
            {
              "type": "AdaptiveCard", "$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "version": "1.5",
              "backgroundImage": "a.png",
              "body": [
                { "type": "RichTextBlock", "inlines": [ "nu", { "type": "TextRun", "text": "habillé" } ] },
                { "type": "ColumnSet", "columns": [ { "width": 2, "items": [] }, { "width": "50px" } ] },
                { "type": "Table", "firstRowAsHeader": false, "columns": [ { "width": 2 }, { "width": "60px" } ], "rows": [ { "cells": [ { "items": [] } ] } ] },
                { "type": "ImageSet", "images": [ { "url": "b.png" } ] }
              ],
              "actions": [ { "type": "Action.ShowCard", "card": { "type": "AdaptiveCard" } } ]
            }
            """);

        card.BackgroundImage!.UrlString.ShouldBe("a.png");
        ((AdaptiveRichTextBlock)card.Body[0]).Inlines.Cast<AdaptiveTextRun>().Select(run => run.Text).ShouldBe(["nu", "habillé"]);
        ((AdaptiveColumnSet)card.Body[1]).Columns.Select(column => column.Width!.ToString()).ShouldBe(["2", "50px"]);
        var table = (AdaptiveTable)card.Body[2];
        (table.FirstRowAsHeaders, table.Columns[0].Width, table.Columns[1].PixelWidth).ShouldBe((false, 2, 60));
        ((AdaptiveImageSet)card.Body[3]).Images.ShouldHaveSingleItem().Url!.OriginalString.ShouldBe("b.png");
        ((AdaptiveShowCardAction)card.Actions[0]).Card!.Version.ShouldBeNull();
        warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Data_is_read_as_text_or_as_json_that_outlives_the_reading()
    {
        var (card, _) = Read("""
            {"type":"AdaptiveCard","version":"1.5","actions":[
              {"type":"Action.Submit","data":"mot"},
              {"type":"Action.Execute","verb":"v","data":{"a":{"b":1}}}]}
            """);

        ((AdaptiveSubmitAction)card.Actions[0]).Data.ShouldBe("mot");
        ((AdaptiveExecuteAction)card.Actions[1]).Data.ShouldBeOfType<JsonElement>().GetProperty("a").GetProperty("b").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void A_language_with_a_region_is_warned_of_as_the_official_reader_does()
    {
        var (card, warnings) = Read("""{"type":"AdaptiveCard","version":"1.5","lang":"fr-CA"}""");

        card.Lang.ShouldBe("fr-CA");
        warnings.ShouldHaveSingleItem().Code.ShouldBe((int)AdaptiveWarning.WarningStatusCode.InvalidLanguage);
    }

    private static (AdaptiveCard Card, List<AdaptiveWarning> Warnings) Read(string json)
    {
        var result = AdaptiveCard.FromJson(json);
        return (result.Card, result.Warnings);
    }

    private static string Body(params string[] elements) =>
        $$"""{"type":"AdaptiveCard","version":"1.5","body":[{{string.Join(',', elements)}}]}""";

    private static JsonElement Root(string json) => JsonDocument.Parse(json).RootElement;
}
