using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting an activity belongs to.</summary>
public class TeamsMeetingInfo
{
    /// <summary>Makes an empty instance.</summary>
    public TeamsMeetingInfo()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    public TeamsMeetingInfo(string? id = null)
    {
        Id = id;
    }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }
}
