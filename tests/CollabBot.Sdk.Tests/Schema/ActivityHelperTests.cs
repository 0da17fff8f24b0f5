using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CollabBot.Sdk.Tests.Schema;

public sealed class ActivityHelperTests
{
    private static Activity Incoming(string type = ActivityTypes.Message) => new()
    {
        Type = type,
        Id = "17",
        ChannelId = "msteams",
        ServiceUrl = "https://service/",
        Locale = "fr-FR",
        From = new ChannelAccount("29:ada", "Ada"),
        Recipient = new ChannelAccount("28:bot", "Bot"),
        Conversation = new ConversationAccount(id: "19:c"),
    };

    [Fact]
    public void A_reply_goes_back_to_the_sender_and_into_the_same_conversation()
    {
        var reply = Incoming().CreateReply("hello");

        reply.Type.ShouldBe(ActivityTypes.Message);
        reply.Text.ShouldBe("hello");
        reply.From!.Id.ShouldBe("28:bot");
        reply.Recipient!.Id.ShouldBe("29:ada");
        reply.ReplyToId.ShouldBe("17");
        reply.Conversation!.Id.ShouldBe("19:c");
        reply.ServiceUrl.ShouldBe("https://service/");
        reply.ChannelId.ShouldBe("msteams");
        reply.Locale.ShouldBe("fr-FR");
        reply.Id.ShouldBeNull();
    }

    [Fact]
    public void A_reference_leads_back_to_the_conversation()
    {
        var reference = Incoming().GetConversationReference();

        reference.User!.Id.ShouldBe("29:ada");
        reference.Bot!.Id.ShouldBe("28:bot");
        var outgoing = new Activity(ActivityTypes.Message).ApplyConversationReference(reference);
        (outgoing.From!.Id, outgoing.Recipient!.Id, outgoing.ReplyToId, outgoing.Conversation!.Id).ShouldBe(("28:bot", "29:ada", "17", "19:c"));
        var incoming = new Activity(ActivityTypes.Message).ApplyConversationReference(reference, isIncoming: true);
        (incoming.From!.Id, incoming.Recipient!.Id, incoming.Id).ShouldBe(("29:ada", "28:bot", "17"));
    }

    [Fact]
    public void A_reference_starts_a_turn_of_its_own()
    {
        var reference = Incoming().GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        (continuation.Type, continuation.Name).ShouldBe((ActivityTypes.Event, ActivityEventNames.ContinueConversation));
        continuation.From!.Id.ShouldBe("29:ada");
        continuation.Recipient!.Id.ShouldBe("28:bot");
        continuation.RelatesTo.ShouldBeSameAs(reference);
        continuation.Id.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void The_reference_to_a_sent_answer_names_the_answer() =>
        Incoming().GetReplyConversationReference(new ResourceResponse("99")).ActivityId.ShouldBe("99");

    [Theory]
    [InlineData("message", true)]
    [InlineData("message/more", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("messageUpdate", false)]
    [InlineData("typing", false)]
    [InlineData(null, false)]
    public void Only_a_message_is_a_message(string? type, bool isMessage) =>
        (new Activity { Type = type! }.AsMessageActivity() is not null).ShouldBe(isMessage);

    [Fact]
    public void Each_kind_is_seen_as_its_own_kind()
    {
        Incoming(ActivityTypes.Invoke).AsInvokeActivity().ShouldNotBeNull();
        Incoming(ActivityTypes.Event).AsEventActivity().ShouldNotBeNull();
        Incoming(ActivityTypes.ConversationUpdate).AsConversationUpdateActivity().ShouldNotBeNull();
        Incoming(ActivityTypes.InstallationUpdate).AsInstallationUpdateActivity().ShouldNotBeNull();
        Incoming(ActivityTypes.MessageReaction).AsMessageReactionActivity().ShouldNotBeNull();
        Incoming(ActivityTypes.MessageUpdate).AsMessageUpdateActivity().ShouldNotBeNull();
        Incoming(ActivityTypes.MessageDelete).AsMessageDeleteActivity().ShouldNotBeNull();
        Incoming(ActivityTypes.Typing).AsTypingActivity().ShouldNotBeNull();
        Incoming(ActivityTypes.Trace).AsTraceActivity().ShouldNotBeNull();
        Incoming(ActivityTypes.Typing).AsInvokeActivity().ShouldBeNull();
    }

    [Fact]
    public void A_card_alone_is_content_and_white_space_is_not()
    {
        new Activity { Text = " \n" }.HasContent().ShouldBeFalse();
        new Activity { Text = "a" }.HasContent().ShouldBeTrue();
        new Activity { Attachments = [new Attachment()] }.HasContent().ShouldBeTrue();
        new Activity { Attachments = [] }.HasContent().ShouldBeFalse();
    }

    [Fact]
    public async Task Channel_data_is_read_as_what_Teams_means()
    {
        var activity = await Wire.ReadAsync<Activity>("""
            {"type":"installationUpdate","channelData":{"tenant":{"id":"T"},"team":{"id":"19:t","name":"Plant","aadGroupId":"G"},
             "settings":{"selectedChannel":{"id":"19:c"}},"eventType":"teamMemberAdded","onBehalfOf":[{"itemid":0,"mri":"29:1"}]}}
            """);

        var data = activity.GetChannelData<TeamsChannelData>()!;
        (data.Tenant!.Id, data.Team!.Id, data.Team.AadGroupId, data.EventType).ShouldBe(("T", "19:t", "G", "teamMemberAdded"));
        data.Settings!.SelectedChannel!.Id.ShouldBe("19:c");
        data.OnBehalfOf!.Single().Mri.ShouldBe("29:1");
        activity.TryGetChannelData<TeamsChannelData>(out _).ShouldBeTrue();
    }

    [Fact]
    public void Missing_channel_data_is_told_and_not_thrown()
    {
        new Activity().GetChannelData<TeamsChannelData>().ShouldBeNull();
        new Activity().TryGetChannelData<TeamsChannelData>(out _).ShouldBeFalse();
    }

#if !OFFICIAL_BOT_SDK
    [Fact]
    public async Task Channel_data_of_another_shape_is_told_and_not_thrown() =>
        (await Wire.ReadAsync<Activity>("""{"type":"message","channelData":"text"}""")).TryGetChannelData<TeamsChannelData>(out _).ShouldBeFalse();
#endif

    [Fact]
    public void A_trace_is_labelled_with_the_member_that_made_it()
    {
        Activity.CreateTraceActivity("n").Label.ShouldBe(nameof(A_trace_is_labelled_with_the_member_that_made_it));
        Incoming(ActivityTypes.Message).CreateTrace("n").Label.ShouldBe(nameof(A_trace_is_labelled_with_the_member_that_made_it));
    }

    [Fact]
    public void What_Teams_needs_is_there_from_the_start()
    {
        new OnBehalfOf().MentionType.ShouldBe("person");
        new TeamsChannelData(eventType: "x", onBehalfOf: null).OnBehalfOf.ShouldBeEmpty();
        new MeetingParticipantsEventDetails().Members.ShouldBeEmpty();
    }

    [Fact]
    public void Entities_are_equal_when_they_say_the_same()
    {
        Entity mention = new Mention { Text = "a", Mentioned = new ChannelAccount("1") };
        Entity one = new(), copy = new();
        one.SetAs(mention);
        copy.SetAs(mention);

        copy.Equals(one).ShouldBeTrue();
#if !OFFICIAL_BOT_SDK // The official package compares the JSON as text, where the order of the fields counts.
        copy.Equals(mention).ShouldBeTrue();
#endif
        copy.GetAs<Mention>()!.Mentioned!.Id.ShouldBe("1");
        copy.Equals(new Entity("mention")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("5", "7", true)]
    [InlineData("7", "7", true)]
    [InlineData("8", "7", false)]
    [InlineData("x", "7", false)]
    public void A_message_is_read_when_it_is_not_later_than_the_last_read_one(string message, string last, bool read) =>
        new ReadReceiptInfo(last).IsMessageRead(message).ShouldBe(read);
}
