using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the start and the end of a meeting have in common.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails()
    {
    }

    /// <summary>Type of the meeting, for example <c>Scheduled</c>.</summary>
    [JsonPropertyName("MeetingType")]
    public string? MeetingType { get; set; }
}
