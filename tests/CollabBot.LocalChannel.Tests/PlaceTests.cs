using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CollabBot.LocalChannel.Tests;

/// <summary>Adding and removing people and the bot, messages without a mention of the bot, mentions of people, kinds of members.</summary>
public sealed class PlaceTests : IAsyncLifetime
{
    private readonly ChannelUnderTest channel = new();

    public ValueTask InitializeAsync() => channel.InitializeAsync();

    public ValueTask DisposeAsync() => channel.DisposeAsync();

    [Fact]
    public async Task A_removed_member_sees_no_messages_until_added_again_and_the_bot_is_notified()
    {
        await channel.SayAsync("real", "avant", mention: false);
        await channel.AskAsync("members", new { person = "maude", conversation = DemoTeam.ChannelId, who = "thu", present = false });

        var left = channel.Installations[^1];
        ((string?)left["membersRemoved"]![0]!["aadObjectId"]).ShouldBe(Person("thu").AadObjectId);
        ((string?)left["channelData"]!["eventType"]).ShouldBe("teamMemberRemoved");
        (await channel.SeenByAsync("thu")).ShouldBeEmpty();
        var (missing, _) = await channel.ConnectAsync(
            HttpMethod.Get,
            $"conversations/{ChannelUnderTest.Escape(DemoTeam.ChannelId)}/members/{ChannelUnderTest.Escape(Person("thu").Id)}");
        missing.ShouldBe(HttpStatusCode.NotFound);

        await channel.AskAsync("members", new { person = "maude", conversation = DemoTeam.ChannelId, who = "thu", present = true });
        ((string?)channel.Installations[^1]["membersAdded"]![0]!["id"]).ShouldBe(Person("thu").Id);
        (await channel.SeenByAsync("thu")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_removed_bot_is_notified_and_can_neither_receive_nor_send_until_it_is_added_again()
    {
        await channel.SayAsync("real", "un");
        await channel.AskAsync("bot", new { person = "real", conversation = DemoTeam.ChannelId, present = false });
        channel.Installations.TakeLast(2)
            .Select(activity => (string?)activity["action"] ?? (string?)activity["membersRemoved"]![0]!["id"])
            .ShouldBe([DemoTeam.BotId, "remove"]);

        var (_, answer) = await channel.AskAsync(
            "messages",
            new { person = "real", conversation = DemoTeam.ChannelId, text = "deux", mention = true });
        var (status, error) = await channel.ConnectAsync(
            HttpMethod.Post,
            $"conversations/{ChannelUnderTest.Escape(DemoTeam.ChannelId)}/activities",
            new { type = "message", text = "x" });

        ((string?)answer!["problem"]).ShouldBe("notInstalled");
        status.ShouldBe(HttpStatusCode.Forbidden);
        ((string?)error!["error"]!["code"]).ShouldBe("BotNotInConversationRoster");
        channel.Received.Count.ShouldBe(1);

        await channel.AskAsync("bot", new { person = "real", conversation = DemoTeam.ChannelId, present = true });
        ((string?)channel.Installations[^1]["action"]).ShouldBe("add");
        await channel.SayAsync("real", "trois");
        channel.Received.Count.ShouldBe(2);
    }

    [Fact]
    public async Task With_the_read_permission_a_message_without_a_mention_is_sent_to_the_bot()
    {
        await channel.SayAsync("thu", "entre nous", mention: false);
        await channel.AskAsync("bot", new { person = "thu", conversation = DemoTeam.ChannelId, mayRead = true });
        await channel.SayAsync("thu", "à lire", mention: false);

        var activity = channel.Received.ShouldHaveSingleItem();
        ((string?)activity["text"]).ShouldBe("à lire\n");
        activity["entities"]!.AsArray().ShouldAllBe(entity => (string?)entity!["type"] != "mention");
    }

    [Fact]
    public async Task Each_mentioned_person_has_a_mention_entity()
    {
        await channel.SayAsync("maude", "animation @Réal Lavoie et @thu nguyen");

        var activity = channel.Received.ShouldHaveSingleItem();
        ((string?)activity["text"]).ShouldBe("<at>CollabBot</at> animation <at>Réal Lavoie</at> et <at>Thu Nguyen</at>\n");
        var mentioned = activity["entities"]!.AsArray()
            .Where(entity => (string?)entity!["type"] == "mention")
            .Select(entity => (string?)entity!["mentioned"]!["id"]);
        mentioned.ShouldBe([DemoTeam.BotId, Person("real").Id, Person("thu").Id], ignoreOrder: true);
        activity["entities"]!.AsArray()
            .Where(entity => (string?)entity!["type"] == "mention")
            .ShouldAllBe(entity => ((string)activity["text"]!).Contains((string)entity!["text"]!));
    }

    [Fact]
    public async Task A_group_chat_has_no_team_and_no_threads_and_only_its_members_see_it()
    {
        await channel.AskAsync("messages", new { person = "noemie", conversation = DemoTeam.GroupChatId, text = "aide", mention = true });

        var conversation = channel.Received.ShouldHaveSingleItem()["conversation"]!;
        ((string?)conversation["conversationType"]).ShouldBe("groupChat");
        ((bool)conversation["isGroup"]!).ShouldBeTrue();
        ((string?)conversation["id"]).ShouldBe(DemoTeam.GroupChatId);
        channel.Received[0]["channelData"]!["team"].ShouldBeNull();
        (await channel.SeenByAsync("denise")).ShouldBeEmpty();
        (await channel.SeenByAsync("maude")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_guest_and_a_person_of_another_tenant_are_listed_with_their_role_and_tenant()
    {
        var guest = await MemberAsync("noemie");
        var neighbour = await MemberAsync("olivier");

        ((string?)guest["userRole"]).ShouldBe("guest");
        ((string?)guest["tenantId"]).ShouldBe(DemoTeam.TenantId);
        ((string?)neighbour["userRole"]).ShouldBe("user");
        ((string?)neighbour["tenantId"]).ShouldBe(DemoTeam.NeighbourTenantId);
    }

    [Fact]
    public async Task The_page_gets_the_conversations_of_its_person_the_switches_and_the_scripted_partners()
    {
        var around = await channel.Http.GetFromJsonAsync<JsonNode>("_local/api/around?person=denise");

        around!["places"]!.AsArray().Select(place => (string?)place!["kind"]).ShouldBe(["channel", "channel", "personal"]);
        around["difficulties"]!.AsObject().ShouldAllBe(difficulty => !(bool)difficulty.Value!);
        ((bool)around["rehearsal"]!["running"]!).ShouldBeFalse();
    }

    private async Task<JsonNode> MemberAsync(string key)
    {
        var (_, body) = await channel.ConnectAsync(
            HttpMethod.Get,
            $"conversations/{ChannelUnderTest.Escape(DemoTeam.ChannelId)}/members/{ChannelUnderTest.Escape(Person(key).Id)}");
        return body!;
    }

    private static DemoPerson Person(string key) => DemoTeam.People.Single(person => person.Key == key);
}
