using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A conversation as the author of a message.</summary>
public class MessageActionsPayloadConversation
{
    /// <summary>Makes an empty instance.</summary>
    public MessageActionsPayloadConversation()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="conversationIdentityType">Type of the conversation.</param>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="displayName">Name as shown.</param>
    public MessageActionsPayloadConversation(string? conversationIdentityType = null, string? id = null, string? displayName = null)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>Type of the conversation.</summary>
    [JsonPropertyName("conversationIdentityType")]
    public string? ConversationIdentityType { get; set; }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name as shown.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; set; }
}
