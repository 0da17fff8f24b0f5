using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting, and where it is talked about.</summary>
public class MeetingInfo
{
    /// <summary>Makes an empty instance.</summary>
    public MeetingInfo()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="details">The meeting.</param>
    /// <param name="conversation">Its chat.</param>
    /// <param name="organizer">Who invited.</param>
    public MeetingInfo(MeetingDetails? details, ConversationAccount? conversation = null, TeamsChannelAccount? organizer = null)
    {
        Details = details;
        Conversation = conversation;
        Organizer = organizer;
    }

    /// <summary>The meeting.</summary>
    [JsonPropertyName("details")]
    public MeetingDetails? Details { get; set; }

    /// <summary>Its chat.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount? Conversation { get; set; }

    /// <summary>Who invited.</summary>
    [JsonPropertyName("organizer")]
    public TeamsChannelAccount? Organizer { get; set; }
}
