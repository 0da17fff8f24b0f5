#if !OFFICIAL_BOT_SDK // The official types lose unknown fields in many places.
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CollabBot.Sdk.Tests.Cards;
using CsCheck;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Schema;

/// <summary>Whatever conforms to the connector's published schema survives reading and writing: no field is lost, none is added, dates keep their moment.</summary>
public sealed class ActivityPropertyTests
{
    [Fact]
    public void An_activity_of_the_connectors_schema_survives() => Survives<Activity>("Activity", 2000);

    [Fact]
    public void A_conversations_parameters_survive() => Survives<ConversationParameters>("ConversationParameters", 500);

    [Fact]
    public void A_conversation_reference_survives() => Survives<ConversationReference>("ConversationReference", 500);

    [Fact]
    public void A_page_of_members_survives() => Survives<PagedMembersResult>("PagedMembersResult", 500);

    [Fact]
    public void A_hero_card_survives() => Survives<HeroCard>("HeroCard", 500);

    [Fact]
    public void An_error_survives() => Survives<ErrorResponse>("ErrorResponse", 500);

    private static void Survives<T>(string definition, int times)
    {
        var schema = JsonNode.Parse(File.ReadAllText(Shared.Folder("schemas/bot-protocol/botframework-channel.json")))!;
        new SwaggerValues((JsonObject)schema["definitions"]!).Of(definition).Sample(
            made =>
            {
                var text = made!.ToJsonString();
                var read = Wire.ReadAsync<T>(text).GetAwaiter().GetResult();
                var written = Wire.WriteAsync(read!).GetAwaiter().GetResult();
                JsonNode.DeepEquals(Moments(JsonNode.Parse(written)), Moments(JsonNode.Parse(text))).ShouldBeTrue($"\n{text}\nbecame\n{written}");
            },
            iter: times,
            threads: 1);
    }

    /// <summary>Dates as moments, however they are spelled; a text that only looks like one stays what it is, because it is compared as it stands too.</summary>
    private static JsonNode? Moments(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Moments(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Moments)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String
            && DateTimeOffset.TryParseExact(value.GetValue<string>(), "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => moment.ToString("O", CultureInfo.InvariantCulture),
        _ => node?.DeepClone(),
    };
}
#endif
