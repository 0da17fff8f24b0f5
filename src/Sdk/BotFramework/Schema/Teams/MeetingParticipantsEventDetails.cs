using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of the events <c>application/vnd.microsoft.meetingParticipantJoin</c> and <c>meetingParticipantLeave</c>.</summary>
public class MeetingParticipantsEventDetails
{
    /// <summary>Makes an empty instance.</summary>
    public MeetingParticipantsEventDetails()
        : this(null)
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="members">Who joined or left.</param>
    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember>? members = null) => Members = members ?? [];

    /// <summary>Who joined or left.</summary>
    [JsonInclude]
    [JsonPropertyName("members")]
    public IList<TeamsMeetingMember>? Members { get; internal set; }
}
