using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of the event <c>application/vnd.microsoft.meetingStart</c>.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    /// <summary>Makes an empty instance.</summary>
    public MeetingStartEventDetails()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="joinUrl">Address to join the meeting.</param>
    /// <param name="title">Title.</param>
    /// <param name="meetingType">Type of the meeting, for example <c>Scheduled</c>.</param>
    /// <param name="startTime">When the meeting started, in UTC.</param>
    public MeetingStartEventDetails(
        string? id,
        Uri? joinUrl = null,
        string? title = null,
        string? meetingType = "Scheduled",
        DateTime startTime = default)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
        MeetingType = meetingType;
        StartTime = startTime;
    }

    /// <summary>When the meeting started, in UTC.</summary>
    [JsonPropertyName("StartTime")]
    public DateTime StartTime { get; set; }
}
