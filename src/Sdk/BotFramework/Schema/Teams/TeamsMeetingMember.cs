using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in a meeting.</summary>
public class TeamsMeetingMember
{
    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="user">The person.</param>
    /// <param name="meeting">The person's part in the meeting.</param>
    public TeamsMeetingMember(TeamsChannelAccount? user, UserMeetingDetails? meeting)
    {
        User = user;
        Meeting = meeting;
    }

    /// <summary>The person.</summary>
    [JsonPropertyName("user")]
    public TeamsChannelAccount? User { get; set; }

    /// <summary>The person's part in the meeting.</summary>
    [JsonPropertyName("meeting")]
    public UserMeetingDetails? Meeting { get; set; }
}
