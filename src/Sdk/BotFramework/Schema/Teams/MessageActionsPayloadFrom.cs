using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who wrote a message: a user, an app or a conversation.</summary>
public class MessageActionsPayloadFrom
{
    /// <summary>Makes an empty instance.</summary>
    public MessageActionsPayloadFrom()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="user">The person.</param>
    /// <param name="application">The app.</param>
    /// <param name="conversation">The conversation.</param>
    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser? user = null,
        MessageActionsPayloadApp? application = null,
        MessageActionsPayloadConversation? conversation = null)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    /// <summary>The person.</summary>
    [JsonPropertyName("user")]
    public MessageActionsPayloadUser? User { get; set; }

    /// <summary>The app.</summary>
    [JsonPropertyName("application")]
    public MessageActionsPayloadApp? Application { get; set; }

    /// <summary>The conversation.</summary>
    [JsonPropertyName("conversation")]
    public MessageActionsPayloadConversation? Conversation { get; set; }
}
