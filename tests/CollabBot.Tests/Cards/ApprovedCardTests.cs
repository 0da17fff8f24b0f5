using CollabBot.Localization;

namespace CollabBot.Tests.Cards;

public sealed class ApprovedCardTests
{
    [Trait("promise", "every card conforms to schema 1.5 and has fallback text, labels and error messages")]
    [Theory]
    [MemberData(nameof(SampleCards.All), MemberType = typeof(SampleCards))]
    public void A_card_is_as_somebody_has_seen_and_approved_it(string card, string language) =>
        ApprovedFile.ShouldHold($"{card}.{language}", CardNodes.Json(SampleCards.Draw(card, SampleWords.Plain(language))));

    [Fact]
    public void No_approved_file_is_left_over_from_a_card_that_is_gone()
    {
        var expected = SampleCards.Names.SelectMany(card => Texts.All.Select(texts => $"{card}.{texts.Language}.approved.json"));

        Directory.EnumerateFiles(ApprovedFile.Folder, "*.approved.json").Select(Path.GetFileName).ShouldBe(expected, ignoreOrder: true);
    }
}
