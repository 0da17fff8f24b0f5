using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes the events that hand a conversation over to a person.</summary>
public static class EventFactory
{
    /// <summary>The event with which the bot asks to hand the conversation of the turn over.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="handoffContext">What the receiving side has to know; any object that can be written as JSON.</param>
    /// <param name="transcript">What was said so far; goes along as it is.</param>
    /// <returns>The event.</returns>
    public static IEventActivity CreateHandoffInitiation(ITurnContext turnContext, object? handoffContext, Transcript? transcript = null)
    {
        BotAssert.ContextNotNull(turnContext);
        var from = turnContext.Activity;
        var handoff = Make(HandoffEventNames.InitiateHandoff, handoffContext, from.Conversation);
        handoff.From = from.From;
        handoff.RelatesTo = from.GetConversationReference();
        handoff.ReplyToId = from.Id;
        handoff.ServiceUrl = from.ServiceUrl;
        handoff.ChannelId = from.ChannelId;
        if (transcript is not null) handoff.Attachments!.Add(new Attachment("application/json", content: transcript, name: "Transcript"));
        return handoff;
    }

    /// <summary>The event that says how the handing over goes.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="state"><c>accepted</c>, <c>failed</c> or <c>completed</c>.</param>
    /// <param name="message">Why, or what else there is to say.</param>
    /// <returns>The event.</returns>
    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string? message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);
        var value = new Dictionary<string, object?> { ["state"] = state, ["message"] = message };
        return Make(HandoffEventNames.HandoffStatus, value, conversation);
    }

    private static Activity Make(string name, object? value, ConversationAccount? conversation) => new(ActivityTypes.Event)
    {
        Name = name,
        Value = value is null ? null : SchemaJson.ToElement(value),
        Id = Guid.NewGuid().ToString(),
        Timestamp = DateTimeOffset.UtcNow,
        Conversation = conversation,
        Attachments = [],
        Entities = [],
    };
}
