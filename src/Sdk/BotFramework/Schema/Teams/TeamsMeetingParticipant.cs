using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody who takes part in a meeting.</summary>
public class TeamsMeetingParticipant
{
    /// <summary>Makes an empty instance.</summary>
    public TeamsMeetingParticipant()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="user">Who it is.</param>
    /// <param name="conversation">Chat of the meeting.</param>
    /// <param name="meeting">What they do in the meeting.</param>
    public TeamsMeetingParticipant(TeamsChannelAccount? user, ConversationAccount? conversation = null, MeetingParticipantInfo? meeting = null)
    {
        User = user;
        Conversation = conversation;
        Meeting = meeting;
    }

    /// <summary>Who it is.</summary>
    [JsonPropertyName("user")]
    public TeamsChannelAccount? User { get; set; }

    /// <summary>What they do in the meeting.</summary>
    [JsonPropertyName("meeting")]
    public MeetingParticipantInfo? Meeting { get; set; }

    /// <summary>Chat of the meeting.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount? Conversation { get; set; }
}
