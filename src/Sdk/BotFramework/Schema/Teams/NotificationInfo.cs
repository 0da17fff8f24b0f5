using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether a message also raises a notification.</summary>
public class NotificationInfo
{
    /// <summary>Makes an empty instance.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="alert">Whether a notification is raised in the activity feed.</param>
    public NotificationInfo(bool? alert = null)
    {
        Alert = alert;
    }

    /// <summary>Whether a notification is raised in the activity feed.</summary>
    [JsonPropertyName("alert")]
    public bool? Alert { get; set; }

    /// <summary>Whether a notification is shown in the meeting.</summary>
    [JsonPropertyName("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>Address of what the notification in the meeting shows.</summary>
    [JsonPropertyName("externalResourceUrl")]
    public string? ExternalResourceUrl { get; set; }
}
