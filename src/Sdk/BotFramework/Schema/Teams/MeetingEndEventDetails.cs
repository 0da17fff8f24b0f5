using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of the event <c>application/vnd.microsoft.meetingEnd</c>.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    /// <summary>Makes an empty instance.</summary>
    public MeetingEndEventDetails()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="joinUrl">Address to join the meeting.</param>
    /// <param name="title">Title.</param>
    /// <param name="meetingType">Type of the meeting, for example <c>Scheduled</c>.</param>
    /// <param name="endTime">When the meeting ended, in UTC.</param>
    public MeetingEndEventDetails(
        string? id,
        Uri? joinUrl = null,
        string? title = null,
        string? meetingType = "Scheduled",
        DateTime endTime = default)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
        MeetingType = meetingType;
        EndTime = endTime;
    }

    /// <summary>When the meeting ended, in UTC.</summary>
    [JsonPropertyName("EndTime")]
    public DateTime EndTime { get; set; }
}
