using System.Text.Json.Nodes;
using CollabBot.Sdk.Tests.Schema;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Builder;

public sealed class EventFactoryTests : IDisposable
{
    private readonly TurnContext _turn = new(new RecordingAdapter(), RecordingAdapter.Incoming());

    public void Dispose() => _turn.Dispose();

    [Fact]
    public void A_handoff_names_the_conversation_and_who_asked()
    {
        var handoff = EventFactory.CreateHandoffInitiation(_turn, new { Skill = "any" });

        handoff.Name.ShouldBe("handoff.initiate");
        handoff.From!.Id.ShouldBe("29:ada");
        handoff.RelatesTo!.Conversation!.Id.ShouldBe("19:c");
        handoff.Conversation!.Id.ShouldBe("19:c");
        handoff.ReplyToId.ShouldBe("17");
        handoff.ServiceUrl.ShouldBe("https://service/");
        handoff.ChannelId.ShouldBe("msteams");
        handoff.Id.ShouldNotBeNullOrEmpty();
        JsonNode.Parse(handoff.Value!.ToString()!)!["Skill"]!.GetValue<string>().ShouldBe("any");
    }

    [Fact]
    public async Task A_transcript_goes_along_as_it_is()
    {
        var handoff = (Activity)EventFactory.CreateHandoffInitiation(_turn, null!, new Transcript([new Activity(ActivityTypes.Message) { Text = "hello", From = new ChannelAccount("29:tom") }]));

        var attachment = handoff.Attachments!.Single();
        attachment.Name.ShouldBe("Transcript");
        attachment.ContentType.ShouldBe("application/json");
        var said = (await Wire.WriteToNodeAsync(attachment.Content!))["activities"]![0]!;
        said["text"]!.GetValue<string>().ShouldBe("hello");
        said["from"]!["id"]!.GetValue<string>().ShouldBe("29:tom");
    }

    [Theory]
    [InlineData(null, """{"state":"failed","message":null}""")]
    [InlineData("nobody there", """{"state":"failed","message":"nobody there"}""")]
    public void The_state_of_a_handoff_is_told(string? message, string value)
    {
        var status = EventFactory.CreateHandoffStatus(new ConversationAccount(id: "19:c"), "failed", message!);

        status.Name.ShouldBe("handoff.status");
        status.Conversation!.Id.ShouldBe("19:c");
        Wire.ShouldBeTheSameJson(status.Value!.ToString()!, value);
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => EventFactory.CreateHandoffInitiation(null!, "x"));
        Should.Throw<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(null!, "accepted"));
        Should.Throw<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(new ConversationAccount(), null!));
    }
}
