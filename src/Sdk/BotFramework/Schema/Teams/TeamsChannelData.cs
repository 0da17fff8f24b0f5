using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams puts into <see cref="Activity.ChannelData"/>.</summary>
public partial class TeamsChannelData
{
    /// <summary>Makes an empty instance.</summary>
    public TeamsChannelData()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="eventType">What happened, for example <c>channelCreated</c>.</param>
    /// <param name="team">The team.</param>
    /// <param name="notification">Whether a notification is raised.</param>
    /// <param name="tenant">The tenant.</param>
    public TeamsChannelData(
        ChannelInfo? channel = null,
        string? eventType = null,
        TeamInfo? team = null,
        NotificationInfo? notification = null,
        TenantInfo? tenant = null)
        : this(channel, eventType, team, notification, tenant, null)
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="eventType">What happened, for example <c>channelCreated</c>.</param>
    /// <param name="team">The team.</param>
    /// <param name="notification">Whether a notification is raised.</param>
    /// <param name="tenant">The tenant.</param>
    /// <param name="onBehalfOf">The people in whose name the bot posts.</param>
    public TeamsChannelData(
        ChannelInfo? channel = null,
        string? eventType = null,
        TeamInfo? team = null,
        NotificationInfo? notification = null,
        TenantInfo? tenant = null,
        IList<OnBehalfOf>? onBehalfOf = null)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
        OnBehalfOf = onBehalfOf ?? [];
    }

    /// <summary>The people in whose name the bot posts.</summary>
    [JsonInclude]
    [JsonPropertyName("onBehalfOf")]
    public IList<OnBehalfOf>? OnBehalfOf { get; internal set; }

    /// <summary>The channel.</summary>
    [JsonPropertyName("channel")]
    public ChannelInfo? Channel { get; set; }

    /// <summary>What happened, for example <c>channelCreated</c>.</summary>
    [JsonPropertyName("eventType")]
    public string? EventType { get; set; }

    /// <summary>The team.</summary>
    [JsonPropertyName("team")]
    public TeamInfo? Team { get; set; }

    /// <summary>Whether a notification is raised.</summary>
    [JsonPropertyName("notification")]
    public NotificationInfo? Notification { get; set; }

    /// <summary>The tenant.</summary>
    [JsonPropertyName("tenant")]
    public TenantInfo? Tenant { get; set; }

    /// <summary>The meeting.</summary>
    [JsonPropertyName("meeting")]
    public TeamsMeetingInfo? Meeting { get; set; }

    /// <summary>Settings chosen when the app was installed.</summary>
    [JsonPropertyName("settings")]
    public TeamsChannelDataSettings? Settings { get; set; }

    /// <summary>Fields of the wire that have no member here.</summary>
    [JsonExtensionData]
    public IDictionary<string, object>? AdditionalProperties { get; set; }
}
