using System.Net;
using System.Text.Json.Nodes;
using static CollabBot.LocalChannel.Tests.ChannelUnderTest;

namespace CollabBot.LocalChannel.Tests;

public sealed class ConnectorTests : IAsyncLifetime
{
    private static readonly string Here = Escape(DemoTeam.ChannelId);
    private readonly ChannelUnderTest channel = new();

    public ValueTask InitializeAsync() => channel.InitializeAsync();

    public ValueTask DisposeAsync() => channel.DisposeAsync();

    [Fact]
    public async Task A_message_to_a_thread_becomes_a_reply_and_one_to_the_channel_starts_a_new_thread()
    {
        var root = await channel.SayAsync("thu", "nommer");

        var (status, reply) = await channel.ConnectAsync(
            HttpMethod.Post,
            $"conversations/{Escape($"{DemoTeam.ChannelId};messageid={root}")}/activities/{root}",
            new { type = "message", text = "**oui**" });
        await channel.ConnectAsync(
            HttpMethod.Post,
            $"conversations/{Here}/activities",
            new { type = "message", text = "un avis", textFormat = "plain" });

        status.ShouldBe(HttpStatusCode.Created);
        var seen = await channel.SeenByAsync("real");
        seen.Select(message => (string?)message["root"]).ShouldBe([null, root, null]);
        ((string?)seen[1]["id"]).ShouldBe((string?)reply!["id"]);
        seen.Select(message => (string?)message["format"]).ShouldBe(["plain", "markdown", "plain"]);
    }

    [Fact]
    public async Task Creating_a_thread_returns_its_conversation_id_and_the_id_of_its_first_message()
    {
        var (_, body) = await this.channel.ConnectAsync(HttpMethod.Post, "conversations", new
        {
            channelData = new { channel = new { id = DemoTeam.ChannelId } },
            activity = new { type = "message", text = "Bonjour" },
        });

        ((string?)body!["id"]).ShouldBe($"{DemoTeam.ChannelId};messageid={body["activityId"]}");
    }

    [Fact]
    public async Task Both_ids_of_a_person_return_the_same_private_chat_and_only_that_person_sees_it()
    {
        var person = DemoTeam.Partners[0];

        var (_, byUserId) = await channel.ConnectAsync(
            HttpMethod.Post,
            "conversations",
            new { members = new[] { new { id = person.Id } } });
        var (_, byObjectId) = await channel.ConnectAsync(
            HttpMethod.Post,
            "conversations",
            new { members = new[] { new { id = person.AadObjectId.ToUpperInvariant() } } });
        await channel.ConnectAsync(
            HttpMethod.Post,
            $"conversations/{Escape((string)byUserId!["id"]!)}/activities",
            new { type = "message", text = "entre nous" });

        byObjectId!.ToJsonString().ShouldBe(byUserId.ToJsonString());
        (await channel.SeenByAsync(person.Key)).ShouldHaveSingleItem();
        (await channel.SeenByAsync("real")).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_update_changes_the_message_for_everyone_and_drops_user_specific_views()
    {
        var card = await channel.PostCardAsync("avant");
        channel.Bot = _ => Answer(
            """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","title":"pour thu"}}""");
        await channel.AskAsync("execute", new { person = "thu", conversation = DemoTeam.ChannelId, message = card, verb = "ready" });
        (await TitleSeenBy("thu")).ShouldBe("pour thu");
        (await TitleSeenBy("real")).ShouldBe("avant");

        var (status, _) = await channel.ConnectAsync(
            HttpMethod.Put,
            $"conversations/{Escape($"{DemoTeam.ChannelId};messageid={card}")}/activities/{card}",
            CardMessage("après"));

        status.ShouldBe(HttpStatusCode.OK);
        (await TitleSeenBy("thu")).ShouldBe("après");
        (await TitleSeenBy("real")).ShouldBe("après");
    }

    [Fact]
    public async Task A_deleted_message_has_no_content_and_cannot_be_updated()
    {
        var card = await channel.PostCardAsync("carte");

        await channel.ConnectAsync(HttpMethod.Delete, $"conversations/{Here}/activities/{card}");
        var (status, body) = await channel.ConnectAsync(HttpMethod.Put, $"conversations/{Here}/activities/{card}", CardMessage("encore"));

        status.ShouldBe(HttpStatusCode.NotFound);
        Code(body).ShouldBe("ActivityNotFoundInConversation");
        (await channel.SeenByAsync("thu")).ShouldHaveSingleItem()["cards"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_bot_cannot_update_a_message_from_a_person()
    {
        var typed = await channel.SayAsync("thu", "nommer");

        var (status, _) = await channel.ConnectAsync(
            HttpMethod.Put,
            $"conversations/{Here}/activities/{typed}",
            new { type = "message", text = "autre" });

        status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("19:nowhere@thread.tacv2")]
    [InlineData(DemoTeam.ChannelId + ";messageid=1")]
    [InlineData("a:1-nobody")]
    public async Task A_message_to_an_unknown_conversation_is_refused_as_not_found(string conversation)
    {
        var (status, body) = await channel.ConnectAsync(
            HttpMethod.Post,
            $"conversations/{Escape(conversation)}/activities",
            new { type = "message", text = "x" });

        status.ShouldBe(HttpStatusCode.NotFound);
        Code(body).ShouldBe("ConversationNotFound");
    }

    [Theory]
    [InlineData(51_150, HttpStatusCode.Created)]
    [InlineData(51_200, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_message_over_100_kilobytes_in_utf16_is_refused_as_too_big(int characters, HttpStatusCode expected)
    {
        var (status, body) = await channel.ConnectAsync(
            HttpMethod.Post,
            $"conversations/{Here}/activities",
            $$"""{"type":"message","text":"{{new string('é', characters)}}"}""");

        status.ShouldBe(expected);
        if (status != HttpStatusCode.Created)
            Code(body).ShouldBe("MessageSizeTooBig");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"type":"message"}""")]
    public async Task A_message_without_content_or_with_invalid_json_is_refused(string body)
    {
        var (status, answer) = await channel.ConnectAsync(HttpMethod.Post, $"conversations/{Here}/activities", body);

        status.ShouldBe(HttpStatusCode.BadRequest);
        Code(answer).ShouldBe("BadArgument");
    }

    [Fact]
    public async Task Members_are_found_by_either_id_and_listed_in_pages()
    {
        var person = DemoTeam.Coordinator;

        var (_, one) = await channel.ConnectAsync(HttpMethod.Get, $"conversations/{Here}/members/{Escape(person.Id)}");
        var (_, same) = await channel.ConnectAsync(
            HttpMethod.Get,
            $"conversations/{Escape(DemoTeam.TeamId)}/members/{person.AadObjectId}");
        var (missing, error) = await channel.ConnectAsync(HttpMethod.Get, $"conversations/a%3A1-thu/members/{Escape(person.Id)}");
        var (_, page) = await channel.ConnectAsync(HttpMethod.Get, $"conversations/{Here}/pagedmembers?pageSize=50");

        ((string?)one!["aadObjectId"]).ShouldBe(person.AadObjectId);
        ((string?)one["givenName"]).ShouldBe("Réal");
        same!.ToJsonString().ShouldBe(one.ToJsonString());
        missing.ShouldBe(HttpStatusCode.NotFound);
        Code(error).ShouldBe("MemberNotFoundInConversation");
        page!["members"]!.AsArray().Count.ShouldBe(DemoTeam.People.Count);
        page["continuationToken"].ShouldBeNull();
    }

    [Fact]
    public async Task The_team_lists_a_general_channel_without_a_name_and_its_two_named_channels()
    {
        var (_, team) = await this.channel.ConnectAsync(HttpMethod.Get, $"teams/{Escape(DemoTeam.TeamId)}");
        var (_, channels) = await this.channel.ConnectAsync(HttpMethod.Get, $"teams/{Escape(DemoTeam.TeamId)}/conversations");

        ((string?)team!["name"]).ShouldBe("Table de quartier");
        channels!["conversations"]!.AsArray().Select(channel => (string?)channel!["name"]).ShouldBe([null, "Rétrospectives", "Essais"]);
    }

    private async Task<string?> TitleSeenBy(string person) =>
        (string?)(await channel.SeenByAsync(person)).ShouldHaveSingleItem()["cards"]![0]!["title"];

    private static Task<Microsoft.AspNetCore.Http.IResult> Answer(string json) =>
        Task.FromResult(Microsoft.AspNetCore.Http.Results.Text(json, "application/json"));

    private static string? Code(JsonNode? body) => (string?)body?["error"]?["code"];
}
