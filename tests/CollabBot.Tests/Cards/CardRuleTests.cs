using System.Buffers;
using System.Text.Json.Nodes;
using CollabBot.Testing.Samples;

namespace CollabBot.Tests.Cards;

/// <summary>
/// Rules for every card: version, language and fallback text, labels and titles, and no markup from texts that people typed.
/// </summary>
public sealed class CardRuleTests
{
    /// <summary>Characters that start markup in Markdown, HTML or SSML. The own texts of the product do not contain them.</summary>
    private static readonly SearchValues<char> Markup = SearchValues.Create("*_[]<>`#~|\\\n\r");

    [Trait("promise", "every card conforms to schema 1.5 and has fallback text, labels and error messages")]
    [Theory]
    [MemberData(nameof(SampleCards.All), MemberType = typeof(SampleCards))]
    public void A_card_has_a_version_a_language_a_fallback_text_and_a_spoken_text(string card, string language)
    {
        var json = Draw(card, SampleWords.Plain(language));

        ((string?)json["version"]).ShouldBe("1.5");
        ((string?)json["lang"]).ShouldBe(language, "the official renderer takes a language without a region only");
        ((string?)json["fallbackText"]).ShouldNotBeNullOrWhiteSpace();
        ((string?)json["speak"]).ShouldNotBeNullOrWhiteSpace();
    }

    [Trait("promise", "every card conforms to schema 1.5 and has fallback text, labels and error messages")]
    [Theory]
    [MemberData(nameof(SampleCards.All), MemberType = typeof(SampleCards))]
    public void Every_input_has_a_label_and_a_unique_id_and_a_required_one_has_an_error_message(string card, string language)
    {
        List<JsonObject> inputs = [.. CardNodes.Inputs(Draw(card, SampleWords.Plain(language)))];

        foreach (var input in inputs)
        {
            ((string?)input["label"]).ShouldNotBeNullOrWhiteSpace(input.ToJsonString());
            if ((bool?)input["isRequired"] == true) ((string?)input["errorMessage"]).ShouldNotBeNullOrWhiteSpace(input.ToJsonString());
        }

        inputs.Select(input => (string?)input["id"]).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(SampleCards.All), MemberType = typeof(SampleCards))]
    public void Every_button_has_a_title_and_at_most_one_is_primary(string card, string language)
    {
        var json = Draw(card, SampleWords.Plain(language));

        foreach (var button in CardNodes.OfType(json, "Action."))
            ((string?)button["title"]).ShouldNotBeNullOrWhiteSpace(button.ToJsonString());
        json["actions"]?.AsArray().Count(button => (string?)button!["style"] == "positive").ShouldBeLessThanOrEqualTo(1);
    }

    [Theory]
    [MemberData(nameof(SampleCards.All), MemberType = typeof(SampleCards))]
    public void Every_target_of_a_toggle_button_exists_in_the_card(string card, string language)
    {
        var json = Draw(card, SampleWords.Plain(language));
        HashSet<string?> ids = [.. CardNodes.CardElements(json).Select(part => (string?)part["id"])];

        foreach (var toggle in CardNodes.OfType(json, "Action.ToggleVisibility"))
        {
            foreach (var target in toggle["targetElements"]!.AsArray())
            {
                ids.ShouldContain(target is JsonObject element ? (string?)element["elementId"] : (string?)target);
            }
        }
    }

    [Trait("promise", "no markup of a contributor takes effect")]
    [Theory]
    [MemberData(nameof(SampleCards.All), MemberType = typeof(SampleCards))]
    public void Markup_typed_by_a_person_never_appears_where_a_client_would_parse_it(string card, string language)
    {
        var json = Draw(card, SampleWords.Hostile(language));

        CardNodes.MarkupPlaces(json)
            .Where(place => HasMarkup(place.Words))
            .Select(place => $"{place.Where}: {place.Words}")
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(SampleCards.All), MemberType = typeof(SampleCards))]
    public void Markup_typed_by_a_person_never_appears_in_the_fallback_or_spoken_text(string card, string language)
    {
        // A client that cannot draw the card shows fallbackText, which may be parsed as Markdown, and
        // reads speak aloud, which may be parsed as SSML.
        var json = Draw(card, SampleWords.Hostile(language));

        foreach (var name in new[] { "fallbackText", "speak" }) HasMarkup((string)json[name]!).ShouldBeFalse($"{name}: {json[name]}");
    }

    [Trait("promise", "no markup of a contributor takes effect")]
    [Fact]
    public void Texts_typed_by_people_appear_unchanged_in_text_runs()
    {
        var words = SampleWords.Hostile("fr");
        string[] shown =
        [
            .. new[] { "summary", "details", "group", "deepen", "live-deepening" }.SelectMany(card => CardNodes.Runs(Draw(card, words)))
        ];

        foreach (var typed in new[]
        {
            words.Title, words.Label(1), words.Statement(1), words.Lesson(1), words.Item(1), words.ShortLabel(1)
        })
        {
            shown.ShouldContain(run => run.Contains(typed, StringComparison.Ordinal), $"nowhere: {typed}");
        }
    }

    [Fact]
    public void The_summary_card_of_the_sample_document_shows_its_counts_and_no_points()
    {
        var json = Draw("seed-summary", SampleWords.Plain("fr"));
        var figures = CardNodes.OfType(json["body"]![0], "TextBlock")
            .Select(block => (string)block["text"]!)
            .Where(text => int.TryParse(text, out _));

        figures.ShouldBe(["5", "41", "3", "23"]);
        json.ToJsonString().ShouldNotContain("point", Case.Insensitive);
    }

    private static bool HasMarkup(string words) => words.AsSpan().ContainsAny(Markup);

    private static JsonObject Draw(string card, SampleWords words) => CardNodes.Json(SampleCards.Draw(card, words));
}
