using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting in the calendar.</summary>
public class MeetingDetails : MeetingDetailsBase
{
    /// <summary>Makes an empty instance.</summary>
    public MeetingDetails()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id of the meeting.</param>
    /// <param name="msGraphResourceId">Id of the event in Microsoft Graph.</param>
    /// <param name="scheduledStartTime">When it is to start, in UTC.</param>
    /// <param name="scheduledEndTime">When it is to end, in UTC.</param>
    /// <param name="joinUrl">Address to join the meeting.</param>
    /// <param name="title">Title.</param>
    /// <param name="type">Kind of the meeting, for example <c>Scheduled</c> or <c>Recurring</c>.</param>
    public MeetingDetails(
        string? id,
        string? msGraphResourceId = null,
        DateTime? scheduledStartTime = null,
        DateTime? scheduledEndTime = null,
        Uri? joinUrl = null,
        string? title = null,
        string? type = "Scheduled")
    {
        Id = id;
        MsGraphResourceId = msGraphResourceId;
        ScheduledStartTime = scheduledStartTime;
        ScheduledEndTime = scheduledEndTime;
        JoinUrl = joinUrl;
        Title = title;
        Type = type;
    }

    /// <summary>Id of the event in Microsoft Graph.</summary>
    [JsonPropertyName("msGraphResourceId")]
    public string? MsGraphResourceId { get; set; }

    /// <summary>When it is to start, in UTC.</summary>
    [JsonPropertyName("scheduledStartTime")]
    public DateTime? ScheduledStartTime { get; set; }

    /// <summary>When it is to end, in UTC.</summary>
    [JsonPropertyName("scheduledEndTime")]
    public DateTime? ScheduledEndTime { get; set; }

    /// <summary>Kind of the meeting, for example <c>Scheduled</c> or <c>Recurring</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }
}
