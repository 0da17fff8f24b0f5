using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CollabBot.Cards;
using CollabBot.Messaging;
using CollabBot.Testing.Samples;

namespace CollabBot.Tests.Cards;

/// <summary>
/// Draws cards with 200 changes of 1,000 characters, 20 themes with the longest labels and 300 lessons. Every message must stay under the
/// size limit, and long texts must be cut between words.
/// </summary>
[Trait("Category", "Long")]
public sealed partial class CardSizeTests
{
    private const int MessageLimit = 40_000;

    /// <summary>
    /// The emoji in the sample texts. A text element with surrogates that is not in this set is a part of an emoji that was cut.
    /// </summary>
    private static readonly HashSet<string> Whole = ["👨‍👩‍👧‍👦", "🇨🇦", "👩🏽‍🏫", "🤝🏾", "👍🏿"];

    [Trait("promise", "every message stays under 40,000 characters")]
    [Theory]
    [MemberData(nameof(SampleCards.All), MemberType = typeof(SampleCards))]
    public void A_message_stays_under_the_size_limit_of_the_channel_with_the_longest_texts(string card, string language)
    {
        foreach (var words in new[] { SampleWords.Huge(language), SampleWords.HugeEmoji(language) })
        {
            var drawn = SampleCards.Draw(card, words);
            var message = OutgoingMessage.Of(drawn, drawn.FallbackText!);

            SdkJson.ToJson(BotChannel.Write(message)).Length.ShouldBeLessThan(MessageLimit);
        }
    }

    [Trait("promise", "every message stays under 40,000 characters")]
    [Theory]
    [InlineData("group", "fr")]
    [InlineData("group", "en")]
    [InlineData("group-page", "fr")]
    [InlineData("themes", "fr")]
    [InlineData("theme", "fr")]
    public void A_message_with_sixty_themes_stays_under_the_size_limit(string card, string language)
    {
        foreach (var words in new[] { SampleWords.Huge(language), SampleWords.HugeEmoji(language) })
        {
            var drawn = SampleCards.Draw(card, words with { Themes = 60 });

            SdkJson.ToJson(BotChannel.Write(OutgoingMessage.Of(drawn, drawn.FallbackText!))).Length.ShouldBeLessThan(MessageLimit);
        }
    }

    [Theory]
    [InlineData("group")]
    [InlineData("group-page")]
    public void A_page_of_changes_shows_each_statement_in_full_next_to_its_number(string card)
    {
        var words = SampleWords.Huge("fr") with { Themes = 60 };
        var json = Draw(card, words);
        string[] runs = [.. CardNodes.Runs(json)];
        string[] numbers =
        [
            .. CardNodes.Inputs(json)
                .Single(input => (string?)input["id"] == "changes")["choices"]!.AsArray()
                .Select(choice => (string)choice!["value"]!)
        ];

        numbers.Length.ShouldBeGreaterThan(8);
        foreach (var number in numbers)
        {
            runs.ShouldContain($"{number} · ");
            runs.ShouldContain(words.Statement(int.Parse(number, CultureInfo.InvariantCulture)));
        }
    }

    [Theory]
    [InlineData("summary")]
    [InlineData("report")]
    [InlineData("live-draft")]
    [InlineData("vote")]
    [InlineData("retain")]
    public void A_long_text_is_cut_after_a_word_with_an_ellipsis(string card)
    {
        var words = SampleWords.Huge("fr");
        string[] typed =
        [
            words.Intention,
            .. Enumerable.Range(1, 300).SelectMany(number =>
                new[] { words.Statement(number), words.Lesson(number), words.Item(number), words.ShortLabel(number) }),
        ];
        var json = Draw(card, words);
        string[] cut =
        [
            .. CardNodes.Runs(json)
                .Concat(CardNodes.MarkupPlaces(json).Select(place => place.Words))
                .Where(text => text.Contains(" …", StringComparison.Ordinal))
        ];

        cut.ShouldNotBeEmpty();
        foreach (var text in cut)
        {
            var kept = Lead().Replace(text[..text.IndexOf(" …", StringComparison.Ordinal)], "");
            typed.ShouldContain(whole => whole.StartsWith(kept + " ", StringComparison.Ordinal), $"not cut after a word: {text}");
        }
    }

    [Theory]
    [InlineData("summary")]
    [InlineData("details")]
    [InlineData("report")]
    [InlineData("group")]
    [InlineData("deepen-leading")]
    [InlineData("vote")]
    [InlineData("retain")]
    [InlineData("live-draft")]
    public void No_emoji_is_cut_in_the_middle(string card)
    {
        var json = Draw(card, SampleWords.HugeEmoji("fr"));
        string[] shown = [.. CardNodes.Runs(json), .. CardNodes.MarkupPlaces(json).Select(place => place.Words)];

        shown.ShouldContain(text => text.Contains(" …", StringComparison.Ordinal));
        foreach (var text in shown)
        {
            StringInfo.GetTextElementEnumerator(text).AsEnumerable().Where(IsBroken).ShouldBeEmpty(text);
        }
    }

    [Trait("promise", "every message stays under 40,000 characters")]
    [Fact]
    public void The_summary_card_counts_the_statements_it_leaves_out()
    {
        var words = SampleWords.Huge("fr");
        var json = Draw("summary", words);

        var shown = CardNodes.Runs(json).Count(run => run.StartsWith("• ", StringComparison.Ordinal));
        var leftOut = CardNodes.OfType(json, "TextBlock")
            .Select(block => Others().Match((string)block["text"]!))
            .Where(match => match.Success)
            .ToList();

        leftOut.ShouldNotBeEmpty();
        var announced = CardNodes.OfType(json, "TextBlock")
            .Select(block => Statements().Match((string)block["text"]!))
            .Where(match => match.Success);
        (shown + leftOut.Sum(Number)).ShouldBe(announced.Sum(Number));
    }

    [Theory]
    [InlineData("court", 10, "court")]
    [InlineData("un deux trois quatre", 15, "un deux trois …")]
    [InlineData("un deux trois quatre", 12, "un deux …")]
    [InlineData("interminablement", 8, "interm …")]
    public void A_text_is_cut_after_the_last_word_that_fits_or_inside_a_single_long_word(string text, int length, string expected) =>
        CardFitter.Cut(text, length).ShouldBe(expected);

    [Fact]
    public void A_cut_text_is_never_longer_than_the_requested_length()
    {
        var text = SampleWords.HugeEmoji("fr").Statement(1) + SampleWords.Huge("fr").Statement(2);
        for (var length = 20; length < 200; length++) CardFitter.Cut(text, length).Length.ShouldBeLessThanOrEqualTo(length);
    }

    private static bool IsBroken(string element) =>
        (element.Any(char.IsSurrogate) || element.Contains('\u200D')) && !Whole.Contains(element);

    private static int Number(Match match) => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    private static JsonObject Draw(string card, SampleWords words) => CardNodes.Json(SampleCards.Draw(card, words));

    [GeneratedRegex(@"^(• )?(\u00A0+– )?(\d+ · )?([▲▼=?] )?")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^… et (\d+) autres?$")]
    private static partial Regex Others();

    [GeneratedRegex(@"^(\d+)\sénoncés?")]
    private static partial Regex Statements();
}

file static class TextElements
{
    public static IEnumerable<string> AsEnumerable(this TextElementEnumerator elements)
    {
        while (elements.MoveNext()) yield return elements.GetTextElement();
    }
}
