using System.Text.Json.Nodes;
using CollabBot.Testing.Samples;

namespace CollabBot.Tests.Cards;

/// <summary>
/// Every card is approved as an outline of its French version, and the English card must have the same outline with other texts. A few
/// cards that together contain every kind of element are approved as JSON too.
/// </summary>
public sealed class ApprovedCardTests
{
    private static readonly string[] AsJson = ["group", "live-deepening", "live-naming", "setup", "summary", "vote"];

    public static TheoryData<string> Cards => [.. SampleCards.Names];

    public static TheoryData<string> JsonCards => [.. AsJson];

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_has_its_approved_outline(string card) => ApprovedFile.ShouldHold(card, CardOutline.Of(Draw(card, "fr")));

    [Theory]
    [MemberData(nameof(Cards))]
    public void The_English_card_has_the_same_elements_in_the_same_order(string card) =>
        CardOutline.StructureOf(Draw(card, "en")).ShouldBe(CardOutline.StructureOf(Draw(card, "fr")));

    [Theory]
    [MemberData(nameof(JsonCards))]
    public void A_card_equals_its_approved_JSON(string card) => ApprovedFile.ShouldHold(card, Draw(card, "fr"));

    [Fact]
    public void The_cards_approved_as_JSON_contain_every_kind_of_element_input_and_button() =>
        SampleCards.Names.SelectMany(Kinds).Except(AsJson.SelectMany(Kinds)).ShouldBeEmpty();

    [Fact]
    public void There_is_no_approved_file_without_a_card() =>
        Directory.EnumerateFiles(ApprovedFile.Folder, "*.approved.*").Select(Path.GetFileName).ShouldBe(
            [.. SampleCards.Names.Select(card => $"{card}.approved.txt"), .. AsJson.Select(card => $"{card}.approved.json")],
            ignoreOrder: true);

    private static IEnumerable<string> Kinds(string card) => CardNodes.OfType(Draw(card, "fr"), "").Select(part => (string)part["type"]!);

    private static JsonObject Draw(string card, string language) => CardNodes.Json(SampleCards.Draw(card, SampleWords.Plain(language)));
}
