using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction to such a message.</summary>
public class MessageActionsPayloadReaction
{
    /// <summary>Makes an empty instance.</summary>
    public MessageActionsPayloadReaction()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="reactionType">Type of the reaction.</param>
    /// <param name="createdDateTime">When it was made, as text of the channel.</param>
    /// <param name="user">The person.</param>
    public MessageActionsPayloadReaction(string? reactionType = null, string? createdDateTime = null, MessageActionsPayloadFrom? user = null)
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    /// <summary>Type of the reaction.</summary>
    [JsonPropertyName("reactionType")]
    public string? ReactionType { get; set; }

    /// <summary>When it was made, as text of the channel.</summary>
    [JsonPropertyName("createdDateTime")]
    public string? CreatedDateTime { get; set; }

    /// <summary>The person.</summary>
    [JsonPropertyName("user")]
    public MessageActionsPayloadFrom? User { get; set; }
}
