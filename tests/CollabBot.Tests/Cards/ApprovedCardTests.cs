using CollabBot.LocalChannel.Wire;
using CollabBot.Localization;

namespace CollabBot.Tests.Cards;

public sealed class ApprovedCardTests
{
    [Trait("promise", "every card conforms to schema 1.5 and has fallback text, labels and error messages")]
    [Theory]
    [MemberData(nameof(SampleCards.All), MemberType = typeof(SampleCards))]
    public void A_card_equals_its_approved_file(string card, string language) =>
        ApprovedFile.ShouldHold($"{card}.{language}", CardNodes.Json(SampleCards.Draw(card, SampleWords.Plain(language))));

    [Fact]
    public void There_is_exactly_one_approved_file_for_each_card_and_language()
    {
        var expected = SampleCards.Names.SelectMany(card => Texts.All.Select(texts => $"{card}.{texts.Language}.approved.json"));

        Directory.EnumerateFiles(ApprovedFile.Folder, "*.approved.json").Select(Path.GetFileName).ShouldBe(expected, ignoreOrder: true);
    }
}
