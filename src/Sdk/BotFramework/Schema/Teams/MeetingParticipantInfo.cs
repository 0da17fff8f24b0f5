using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What somebody does in a meeting.</summary>
public class MeetingParticipantInfo
{
    /// <summary>Makes an empty instance.</summary>
    public MeetingParticipantInfo()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="role">Role in the meeting, for example <c>Organizer</c>.</param>
    /// <param name="inMeeting">Whether they are in the meeting now.</param>
    public MeetingParticipantInfo(string? role = null, bool? inMeeting = null)
    {
        Role = role;
        InMeeting = inMeeting;
    }

    /// <summary>Role in the meeting, for example <c>Organizer</c>.</summary>
    [JsonPropertyName("role")]
    public string? Role { get; set; }

    /// <summary>Whether they are in the meeting now.</summary>
    [JsonPropertyName("inMeeting")]
    public bool? InMeeting { get; set; }
}
