using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Schema;

public sealed class MentionTests
{
    private static Task<Activity> MessageAsync(string text, params (string Id, string? Tag, string Name)[] mentions) => OverTheWireAsync(Message(text, mentions));

    private static async Task<Activity> OverTheWireAsync(Activity activity) => await Wire.ReadAsync<Activity>(await Wire.WriteAsync(activity));

    private static Activity Message(string text, params (string Id, string? Tag, string Name)[] mentions) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Recipient = new ChannelAccount("28:bot", "Ops Bot"),
        Entities = [.. mentions.Select(mention => new Mention { Text = mention.Tag!, Mentioned = new ChannelAccount(mention.Id, mention.Name) })],
    };

    [Theory]
    [InlineData("<at>Ops Bot</at> status", "<at>Ops Bot</at>", "status")]
    [InlineData("please <at>Ops Bot</at> help\n", "<at>Ops Bot</at>", "please  help")]
    [InlineData("<at>Ops (Bot)+</at> status", "<at>Ops (Bot)+</at>", "status")]
    [InlineData("<AT>ops bot</AT> status", "<at>Ops Bot</at>", "status")]
    [InlineData("<at>Ops Bot</at> status", null, "status")]
    public async Task The_bots_own_mention_is_taken_out(string text, string? tag, string rest)
    {
        var message = await MessageAsync(text, ("28:bot", tag, "Ops Bot"));

        message.RemoveRecipientMention().ShouldBe(rest);
        message.Text.ShouldBe(rest);
    }

    [Fact]
    public async Task Each_occurrence_has_its_own_entity_and_all_go()
    {
        var message = await MessageAsync("<at>B</at> a <at>Bot</at> b", ("28:bot", "<at>B</at>", "B"), ("28:bot", "<at>Bot</at>", "Bot"));

        message.RemoveRecipientMention().ShouldBe("a  b");
    }

    [Fact]
    public async Task Others_stay_even_with_the_same_name()
    {
        var message = await MessageAsync("<at>Ada</at> says hi", ("29:ada", "<at>Ada</at>", "Ada"));

        message.RemoveRecipientMention().ShouldBe("<at>Ada</at> says hi");
        message.RemoveMentionText("29:ada").ShouldBe("says hi");
    }

#if !OFFICIAL_BOT_SDK // The official package finds nothing in a mention that did not come over the wire.
    [Fact]
    public void A_mention_that_was_made_here_is_found_too()
    {
        var message = Message("<at>Ops Bot</at> status", ("28:bot", "<at>Ops Bot</at>", "Ops Bot"));

        message.RemoveRecipientMention().ShouldBe("status");
        message.GetMentions().Single().Mentioned!.Id.ShouldBe("28:bot");
    }
#endif

    [Fact]
    public void Without_entities_nothing_changes() =>
        new Activity { Text = " hello ", Recipient = new ChannelAccount("28:bot") }.RemoveRecipientMention().ShouldBe(" hello ");

    [Fact]
    public async Task Mentions_are_found_in_what_came_over_the_wire()
    {
        var message = await Wire.ReadAsync<Activity>("""
            {"type":"message","text":"<at>Bot</at> x","recipient":{"id":"28:bot"},
             "entities":[{"type":"clientInfo","locale":"fr"},{"type":"mention","text":"<at>Bot</at>","mentioned":{"id":"28:bot","name":"Bot"}}]}
            """);

        message.GetMentions().Single().Mentioned!.Name.ShouldBe("Bot");
        message.MentionsRecipient().ShouldBeTrue();
        message.MentionsId("29:other").ShouldBeFalse();
        message.RemoveRecipientMention().ShouldBe("x");
    }
}
