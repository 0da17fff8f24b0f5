using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody's part in a meeting.</summary>
public class UserMeetingDetails
{
    /// <summary>Whether the person is in the meeting.</summary>
    [JsonPropertyName("inMeeting")]
    public bool InMeeting { get; set; }

    /// <summary>Role in the meeting, for example <c>Organizer</c>.</summary>
    [JsonPropertyName("role")]
    public string? Role { get; set; }
}
