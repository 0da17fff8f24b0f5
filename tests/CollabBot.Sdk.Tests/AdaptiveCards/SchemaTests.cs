using AdaptiveCards;
using NJsonSchema;

namespace CollabBot.Sdk.Tests.Cards;

public sealed class SchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(
        () => JsonSchema.FromFileAsync(Shared.Folder("schemas/adaptive-cards/1.5.0/adaptive-card.json")));

    [Theory]
    [MemberData(nameof(Samples.NamesOf15), MemberType = typeof(Samples))]
    public async Task What_is_written_is_valid_by_schema_1_5(string sample)
    {
        Shared.Folder("schemas");
        var json = Samples.All[sample]().ToJson();

        var errors = (await Schema.Value).Validate(json);

        errors.ShouldBeEmpty(json);
    }

    [Theory]
    [InlineData("live.example.json")]
    [InlineData("summary.example.json")]
    public async Task A_real_card_is_still_valid_after_a_round_trip(string file)
    {
        var json = File.ReadAllText(Path.Combine(Shared.Folder("reference/cards"), file));

        var errors = (await Schema.Value).Validate(AdaptiveCard.FromJson(json).Card.ToJson());

        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_schema_does_tell_a_wrong_card()
    {
        Shared.Folder("schemas");

        var errors = (await Schema.Value).Validate(
            """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","size":"huge"}]}""");

        errors.ShouldNotBeEmpty();
    }
}
