using System.Text.Json.Nodes;
using CollabBot.Sdk.Tests.Schema;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Builder;

public sealed class MessageMiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();

    private async Task<Activity> NormalizedAsync(NormalizeMentionsMiddleware middleware, string text, params Entity[] entities)
    {
        var activity = RecordingAdapter.Incoming();
        activity.Text = text;
        activity.Entities = [.. entities];
        _adapter.Use(middleware);
        await _adapter.RunAsync(new TurnContext(_adapter, activity), (_, _) => Task.CompletedTask);
        return activity;
    }

    private static Task<Entity> OfTheWireAsync(string id, string text) =>
        Wire.ReadAsync<Entity>(new JsonObject { ["type"] = "mention", ["text"] = text, ["mentioned"] = new JsonObject { ["id"] = id } }.ToJsonString());

    [Theory]
    [InlineData("this is <at>Tom</at>", "this is Tom ")]
    [InlineData("this is <at id='1'>Tom</at> here", "this is Tom here")]
    [InlineData("<at>Tom</at>is cool", "Tom is cool")]
    [InlineData("<at>Tom</at><AT>John</AT>", "Tom John ")]
    [InlineData("<at>Tom", "<at>Tom")]
    [InlineData("at>Tom</at>", "at>Tom</at>")]
    [InlineData("<attach>x</attach>", "<attach>x</attach>")]
    public async Task The_tags_around_names_are_taken_off(string text, string expected) =>
        (await NormalizedAsync(new NormalizeMentionsMiddleware(), text)).Text.ShouldBe(expected);

    [Fact]
    public async Task The_tags_in_the_entities_are_taken_off_too()
    {
        var activity = await NormalizedAsync(
            new NormalizeMentionsMiddleware(),
            "<at>Tom</at> and <at>John</at>",
            await OfTheWireAsync("29:tom", "<at>Tom</at>"),
            await OfTheWireAsync("29:john", "<at>John</at>"));

        activity.GetMentions().Select(mention => mention.Text).ShouldBe(["Tom", "John"]);
    }

#if !OFFICIAL_BOT_SDK // The official package finds nothing in a mention that did not come over the wire.
    [Fact]
    public async Task The_tag_in_a_mention_that_was_made_here_is_taken_off()
    {
        var activity = await NormalizedAsync(new NormalizeMentionsMiddleware(), "<at>John</at>", new Mention(new ChannelAccount("29:john"), "<at>John</at>", "mention"));

        activity.GetMentions().Single().Text.ShouldBe("John");
    }
#endif

    [Fact]
    public async Task Mentions_of_the_bot_are_taken_out_and_nothing_else()
    {
        var activity = await NormalizedAsync(
            new NormalizeMentionsMiddleware(),
            "<at>Bot</at> tell <at>Tom</at>",
            await OfTheWireAsync("28:bot", "<at>Bot</at>"),
            await OfTheWireAsync("29:tom", "<at>Tom</at>"),
            new Entity("clientInfo"));

        activity.Text.ShouldBe("tell Tom ");
#if !OFFICIAL_BOT_SDK // The official package takes out other entities too.
        activity.Entities!.Select(entity => entity.Type).ShouldBe(["mention", "clientInfo"]);
#endif
        activity.GetMentions().Single().Mentioned!.Id.ShouldBe("29:tom");
    }

    [Fact]
    public async Task Mentions_of_the_bot_can_be_left_in()
    {
        var activity = await NormalizedAsync(
            new NormalizeMentionsMiddleware { RemoveRecipientMention = false },
            "<at>Bot</at> help",
            await OfTheWireAsync("28:bot", "<at>Bot</at>"));

        activity.Text.ShouldBe("Bot help");
        activity.GetMentions().Single().Mentioned!.Id.ShouldBe("28:bot");
    }

    private async Task<string?> SpokenAsync(string? voice, bool fallback, string text, string? speak = null, string channel = Channels.DirectlineSpeech)
    {
        var incoming = RecordingAdapter.Incoming(channel: channel);
        incoming.Locale = "fr-FR";
        _adapter.Use(new SetSpeakMiddleware(voice, fallback));
        await _adapter.RunAsync(new TurnContext(_adapter, incoming), (turn, token) => turn.SendActivityAsync(text, speak, cancellationToken: token));
        return _adapter.Sent.Single().Speak;
    }

    private const string Start = "<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='fr-FR'>";

    [Theory]
    [InlineData("OK", Start + "<voice name='v'>OK</voice></speak>")]
    [InlineData("<voice name='w'>OK</voice>", Start + "<voice name='w'>OK</voice></speak>")]
    [InlineData("wait <break time='1s'/> for it", Start + "<voice name='v'>wait <break time='1s'/> for it</voice></speak>")]
    [InlineData("<voice name='w'>OK</voice> then", Start + "<voice name='v'><voice name='w'>OK</voice> then</voice></speak>")]
    [InlineData("<speak>OK</speak>", "<speak>OK</speak>")]
#if !OFFICIAL_BOT_SDK // The official package makes XML of it that cannot be read.
    [InlineData("<voice>never closed", Start + "<voice name='v'>&lt;voice&gt;never closed</voice></speak>")]
    [InlineData("a < b & c", Start + "<voice name='v'>a &lt; b &amp; c</voice></speak>")]
#endif
    public async Task What_is_spoken_becomes_SSML_with_the_voice(string text, string expected) => (await SpokenAsync("v", true, text)).ShouldBe(expected);

    [Fact]
    public async Task Without_fallback_a_text_is_not_spoken() => (await SpokenAsync("v", false, "OK")).ShouldBeNull();

    [Fact]
    public async Task Channels_that_do_not_speak_get_plain_text() => (await SpokenAsync("v", true, "OK", channel: Channels.Msteams)).ShouldBe("OK");

    [Fact]
    public async Task What_is_to_be_spoken_goes_before_the_text() => (await SpokenAsync(null, true, "OK", "spoken")).ShouldBe("spoken");
}
