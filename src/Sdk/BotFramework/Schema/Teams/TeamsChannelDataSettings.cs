using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Settings chosen when the app was installed.</summary>
public class TeamsChannelDataSettings
{
    /// <summary>Makes an empty instance.</summary>
    public TeamsChannelDataSettings()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="channel">The channel chosen when the app was installed into a team.</param>
    public TeamsChannelDataSettings(ChannelInfo? channel = null)
    {
        SelectedChannel = channel;
    }

    /// <summary>The channel chosen when the app was installed into a team.</summary>
    [JsonPropertyName("selectedChannel")]
    public ChannelInfo? SelectedChannel { get; set; }

    /// <summary>Fields of the wire that have no member here.</summary>
    [JsonExtensionData]
    public IDictionary<string, object>? AdditionalProperties { get; set; }
}
