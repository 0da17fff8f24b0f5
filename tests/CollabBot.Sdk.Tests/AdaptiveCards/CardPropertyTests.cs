using System.Text.Json;
using System.Text.RegularExpressions;
using AdaptiveCards;
using CsCheck;
using NJsonSchema;

namespace CollabBot.Sdk.Tests.Cards;

public sealed partial class CardPropertyTests
{
    private static readonly string[] Tokens =
        ["null", "true", "-1", "1e999", "123456789012345678901234567890", "\"\"", "\"px\"", "\"\\ud800\"", "[]", "{}", "[null,7,\"a\",{}]", "]", "}", ","];

    [Fact]
    public void Any_card_of_the_object_model_is_read_back_as_it_was_written() => Gen.Int.Sample(
        seed =>
        {
            var json = new RandomCards(seed).Card().ToJson();

            var read = AdaptiveCard.FromJson(json);

            read.Card.ToJson().ShouldBe(json);
            read.Warnings.ShouldBeEmpty();
        },
        iter: 1000,
        threads: 1);

    [Fact]
    public void A_card_by_the_schema_goes_through_without_loss_or_warning() => RandomJson.Cards.Sample(
        json =>
        {
            var read = AdaptiveCard.FromJson(json);

            read.Warnings.Select(warning => warning.Message).ShouldBeEmpty(json);
            ShouldSayTheSame(read.Card.ToJson(), json);
        },
        iter: 1000,
        threads: 1);

    [Fact]
    public void What_the_schema_does_not_know_goes_through_as_well() => RandomJson.CardsWithExtras.Sample(
        json => ShouldSayTheSame(AdaptiveCard.FromJson(json).Card.ToJson(), json),
        iter: 1000,
        threads: 1);

    [Fact]
    public async Task The_random_cards_are_cards_by_the_schema()
    {
        var schema = await JsonSchema.FromFileAsync(
            Shared.Folder("schemas/adaptive-cards/1.5.0/adaptive-card.json"), TestContext.Current.CancellationToken);

        RandomJson.Cards.Sample(json => schema.Validate(json).ShouldBeEmpty(json), iter: 30, threads: 1);
    }

    [Fact]
    public void Broken_text_is_an_error_of_the_documented_kind() => Gen.Select(RandomJson.CardsWithExtras, Gen.Int).Sample(
        (json, seed) =>
        {
            var broken = Broken(json, new Random(seed));
            try
            {
                AdaptiveCard.FromJson(broken).Card.ToJson();
            }
            catch (AdaptiveSerializationException)
            {
            }
            catch (ArgumentException error) when (error.Message.Contains("cannot be used in this generic collection", StringComparison.Ordinal))
            {
            }
        },
        iter: 5000,
        threads: 1);

    private static string Broken(string json, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var (from, to) = (random.Next(json.Length + 1), random.Next(json.Length + 1));
            (from, to) = (Math.Min(from, to), Math.Max(from, to));
            var tokens = Token().Matches(json);
            var token = tokens.Count == 0 ? null : tokens[random.Next(tokens.Count)];
            json = random.Next(7) switch
            {
                0 => json[..from],
                1 => json.Remove(from, Math.Min(to - from, 3)),
                2 => json.Insert(from, json[from..Math.Min(to, from + 200)]),
                3 => json.Insert(from, ((char)random.Next(0xe000)).ToString()),
                4 when token is not null => json[..token.Index] + new string('[', 500) + new string(']', 500) + json[(token.Index + token.Length)..],
                _ when token is not null => json[..token.Index] + Tokens[random.Next(Tokens.Length)] + json[(token.Index + token.Length)..],
                _ => json,
            };
        }
        return json;
    }

    private static void ShouldSayTheSame(string actual, string expected) =>
        JsonElement.DeepEquals(JsonDocument.Parse(actual).RootElement, JsonDocument.Parse(expected).RootElement).ShouldBeTrue($"{expected}\n{actual}");

    [GeneratedRegex("""true|false|null|-?[0-9][0-9.e]*|"[^"\\]*"|\{\}|\[\]""")]
    private static partial Regex Token();
}
