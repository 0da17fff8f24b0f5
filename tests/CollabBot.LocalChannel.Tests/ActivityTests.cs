using System.Text.Json.Nodes;

namespace CollabBot.LocalChannel.Tests;

public sealed class ActivityTests : IAsyncLifetime
{
    private static readonly DemoPerson Thu = DemoTeam.People.Single(person => person.Key == "thu");
    private readonly ChannelUnderTest channel = new();

    public ValueTask InitializeAsync() => channel.InitializeAsync();

    public ValueTask DisposeAsync() => channel.DisposeAsync();

    [Fact]
    public async Task A_channel_message_mentions_the_bot_and_starts_a_new_thread()
    {
        var id = await channel.SayAsync("thu", "nommer");

        var activity = channel.Received.ShouldHaveSingleItem();
        Text(activity, "type").ShouldBe("message");
        Text(activity, "id").ShouldBe(id);
        Text(activity, "channelId").ShouldBe("msteams");
        Text(activity, "serviceUrl").ShouldBe($"{channel.Origin}/_connector/");
        Text(activity, "text").ShouldBe("<at>CollabBot</at> nommer\n");
        Text(activity, "locale").ShouldBe("fr-CA");
        Text(activity["from"]!, "id").ShouldBe(Thu.Id);
        Text(activity["from"]!, "aadObjectId").ShouldBe(Thu.AadObjectId);
        Text(activity["recipient"]!, "id").ShouldBe(DemoTeam.BotId);
        Text(activity["conversation"]!, "id").ShouldBe($"{DemoTeam.ChannelId};messageid={id}");
        Text(activity["conversation"]!, "conversationType").ShouldBe("channel");
        Text(activity["channelData"]!["team"]!, "id").ShouldBe(DemoTeam.TeamId);
        Text(activity["channelData"]!["tenant"]!, "id").ShouldBe(DemoTeam.TenantId);
        var mention = activity["entities"]!.AsArray().Single(entity => Text(entity!, "type") == "mention")!;
        Text(mention, "text").ShouldBe("<at>CollabBot</at>");
        Text(mention["mentioned"]!, "id").ShouldBe(DemoTeam.BotId);
        var client = activity["entities"]!.AsArray().Single(entity => Text(entity!, "type") == "clientInfo")!;
        Text(client, "timezone").ShouldBe("America/Toronto");
    }

    [Fact]
    public async Task A_channel_message_without_a_mention_is_shown_to_members_but_not_sent_to_the_bot()
    {
        await channel.SayAsync("thu", "on commence à 17 h", mention: false);

        channel.Received.ShouldBeEmpty();
        (await channel.SeenByAsync("maude")).ShouldHaveSingleItem()["text"]!.GetValue<string>().ShouldBe("on commence à 17 h");
    }

    [Fact]
    public async Task The_bots_name_typed_after_an_at_sign_becomes_a_mention_at_that_position()
    {
        await channel.SayAsync("thu", "merci @collabbot, aide", mention: false);

        Text(channel.Received.ShouldHaveSingleItem(), "text").ShouldBe("merci <at>CollabBot</at>, aide\n");
    }

    [Fact]
    public async Task A_reply_in_a_thread_has_the_threads_root_in_its_conversation_id()
    {
        var root = await channel.SayAsync("thu", "nommer");

        await channel.SayAsync("aicha", "oui", root);

        Text(channel.Received[^1]["conversation"]!, "id").ShouldBe($"{DemoTeam.ChannelId};messageid={root}");
    }

    [Fact]
    public async Task A_private_message_has_no_mention_and_no_team()
    {
        await channel.AskAsync(
            "messages",
            new { person = "thu", locale = "en-CA", conversation = DemoTeam.PrivateChatId(Thu), text = "help" });

        var activity = channel.Received.ShouldHaveSingleItem();
        Text(activity, "text").ShouldBe("help");
        Text(activity, "locale").ShouldBe("en-CA");
        Text(activity["conversation"]!, "id").ShouldBe("a:1-thu");
        Text(activity["conversation"]!, "conversationType").ShouldBe("personal");
        activity["channelData"]!["team"].ShouldBeNull();
    }

    [Fact]
    public async Task A_submit_button_is_sent_as_a_message_without_text_whose_value_is_its_data()
    {
        var card = await channel.PostCardAsync("carte");

        await channel.AskAsync(
            "submit",
            new { person = "thu", conversation = DemoTeam.ChannelId, message = card, data = new { op = "vote", points = "3" } });

        var activity = channel.Received.ShouldHaveSingleItem();
        Text(activity, "type").ShouldBe("message");
        activity.ContainsKey("text").ShouldBeFalse();
        Text(activity, "replyToId").ShouldBe(card);
        activity["value"]!.ToJsonString().ShouldBe("""{"op":"vote","points":"3"}""");
        Text(activity["conversation"]!, "id").ShouldBe($"{DemoTeam.ChannelId};messageid={card}");
    }

    [Fact]
    public async Task An_execute_button_is_sent_as_an_invoke_with_verb_and_data()
    {
        var card = await channel.PostCardAsync("carte");

        await channel.AskAsync(
            "execute",
            new { person = "thu", conversation = DemoTeam.ChannelId, message = card, verb = "ready", data = new { phase = "naming" } });

        var activity = channel.Received.ShouldHaveSingleItem();
        Text(activity, "type").ShouldBe("invoke");
        Text(activity, "name").ShouldBe("adaptiveCard/action");
        Text(activity, "id").ShouldStartWith("f:");
        Text(activity, "replyToId").ShouldBe(card);
        activity["value"]!.ToJsonString().ShouldBe(
            """{"action":{"type":"Action.Execute","verb":"ready","data":{"phase":"naming"}},"trigger":"manual"}""");
    }

    [Theory]
    [InlineData(false, "task/fetch")]
    [InlineData(true, "task/submit")]
    public async Task A_form_is_requested_and_submitted_by_invokes(bool submit, string name)
    {
        var card = await channel.PostCardAsync("carte");

        await channel.AskAsync(
            "task",
            new { person = "thu", conversation = DemoTeam.ChannelId, message = card, submit, dark = true, data = new { form = "naming" } });

        var activity = channel.Received.ShouldHaveSingleItem();
        Text(activity, "name").ShouldBe(name);
        activity["value"]!.ToJsonString().ShouldBe("""{"data":{"form":"naming"},"context":{"theme":"dark"}}""");
        activity.ContainsKey("replyToId").ShouldBe(!submit);
    }

    [Fact]
    public async Task The_bot_is_notified_once_that_it_was_added_even_if_two_first_messages_come_together()
    {
        await Task.WhenAll(channel.SayAsync("thu", "un"), channel.SayAsync("aicha", "deux"));
        await channel.AskAsync("open", new { person = "real", conversation = DemoTeam.ChannelId });

        channel.Installations.Select(activity => Text(activity, "type")).ShouldBe(["conversationUpdate", "installationUpdate"]);
        var added = channel.Installations[0];
        Text(added["membersAdded"]![0]!, "id").ShouldBe(DemoTeam.BotId);
        Text(added["channelData"]!, "eventType").ShouldBe("teamMemberAdded");
        Text(added["conversation"]!, "id").ShouldBe(DemoTeam.ChannelId);
        Text(channel.Installations[1], "action").ShouldBe("add");
    }

    [Fact]
    public async Task The_bot_is_notified_of_a_private_chat_when_its_person_opens_it()
    {
        await channel.AskAsync("open", new { person = "thu", conversation = DemoTeam.PrivateChatId(Thu) });

        channel.Installations.Count.ShouldBe(2);
        channel.Installations.ShouldAllBe(activity => Text(activity["conversation"]!, "id") == "a:1-thu");
    }

    private static string? Text(JsonNode node, string property) => (string?)node[property];
}
