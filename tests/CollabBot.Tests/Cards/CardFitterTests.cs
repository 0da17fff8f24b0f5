using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Testing.Samples;

namespace CollabBot.Tests.Cards;

/// <summary>The version of a card that is chosen, and how many versions are drawn to find it.</summary>
public sealed class CardFitterTests
{
    private static readonly int[] Caps = [int.MaxValue, 60, 30, 15, 8, 5, 3, 2, 1];

    [Fact]
    public void The_chosen_version_is_the_first_that_fits_in_the_order_of_all_versions()
    {
        var random = new Random(20261130);
        for (var round = 0; round < 60; round++)
        {
            var lists = Lists(random);
            var frame = new string('x', random.Next(4) == 0 ? random.Next(38_000) : random.Next(2_000));
            AdaptiveCard Drawn(int cap, int length) => Draw(lists, frame, cap, length);
            var expected = CardJson.Of(FirstThatFits(Drawn));

            CardJson.Of(CardFitter.Fullest(Drawn)).ShouldBe(expected, $"round {round}");
            CardJson.Of(CardFitter.Fullest(Drawn, cap => lists.Sum(list => Math.Min(list.Count, cap))))
                .ShouldBe(expected, $"round {round}, with the number of lines");
        }
    }

    [Fact]
    public void A_card_without_lists_only_shortens_its_lines()
    {
        var random = new Random(20261130);
        for (var round = 0; round < 60; round++)
        {
            var lines = Lists(random).SelectMany(list => list).Take(random.Next(300)).ToList();
            AdaptiveCard Drawn(int length) => Draw([lines], "", int.MaxValue, length);

            CardJson.Of(CardFitter.Fullest(Drawn)).ShouldBe(CardJson.Of(FirstThatFits((_, length) => Drawn(length))), $"round {round}");
        }
    }

    [Fact]
    public void Of_ten_thousand_lines_only_versions_that_may_fit_are_drawn()
    {
        List<List<string>> lists = [.. Enumerable.Range(0, 20).Select(_ => Enumerable.Repeat(new string('x', 90), 500).ToList())];
        var drawn = new List<int>();
        CardFitter.Fullest(
            (cap, length) =>
            {
                drawn.Add(lists.Sum(list => Math.Min(list.Count, cap)));
                return Draw(lists, "", cap, length);
            },
            cap => lists.Sum(list => Math.Min(list.Count, cap)));

        drawn.Max().ShouldBeLessThan(600);
        drawn.Count.ShouldBeLessThan(8);
    }

    [Fact]
    public void A_card_that_fits_as_it_is_is_drawn_once()
    {
        var draws = 0;
        CardFitter.Fullest((cap, length) =>
        {
            draws++;
            return Draw([["court"]], "", cap, length);
        });

        draws.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(SampleCards.All), MemberType = typeof(SampleCards))]
    public void The_estimated_size_of_a_card_is_never_more_than_its_size(string card, string language)
    {
        foreach (var words in new[] { SampleWords.Plain(language), SampleWords.Hostile(language) })
        {
            var drawn = SampleCards.Draw(card, words);
            CardSize.AtLeast(drawn).ShouldBeLessThanOrEqualTo(CardJson.Of(drawn).Length);
        }
    }

    private static AdaptiveCard FirstThatFits(Func<int, int, AdaptiveCard> draw) =>
        new[] { new[] { 1000, 400, 200 }, [120, 60, 30] }
            .SelectMany(lengths => Caps.SelectMany(cap => lengths.Select(length => draw(cap, length))))
            .FirstOrDefault(card => CardJson.Of(card).Length <= CardFitter.Limit)
            ?? draw(1, 30);

    private static List<List<string>> Lists(Random random)
    {
        var longest = new[] { 5, 60, 900 }[random.Next(3)];
        var most = new[] { 10, 150, 1200 }[random.Next(3)];
        return [.. Enumerable.Range(0, random.Next(25)).Select(_ => List(random, random.Next(most), longest))];
    }

    private static List<string> List(Random random, int count, int longest) =>
        [.. Enumerable.Range(0, count).Select(_ => Text(random, longest))];

    private static string Text(Random random, int longest) =>
        new([.. Enumerable.Range(0, random.Next(1, longest)).Select(_ => "abc é\"’ \n"[random.Next(9)])]);

    private static AdaptiveCard Draw(List<List<string>> lists, string frame, int cap, int length)
    {
        var texts = Texts.For("fr");
        var card = CardElements.Card(texts, "");
        card.Body.Add(CardElements.Sentence(frame));
        foreach (var list in lists)
        {
            foreach (var line in list.Take(cap)) card.Body.Add(CardElements.Item(line, length));
            if (list.Count > cap) card.Body.Add(CardElements.Subtle(texts.AndOthers(list.Count - cap)));
        }

        return card;
    }
}
