using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team, as <c>GET v3/teams/{teamId}</c> tells it.</summary>
public class TeamDetails
{
    /// <summary>Makes an empty instance.</summary>
    public TeamDetails()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="name">Name.</param>
    /// <param name="aadGroupId">Id of the Microsoft 365 group.</param>
    public TeamDetails(string? id = null, string? name = null, string? aadGroupId = null)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
    }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Id of the Microsoft 365 group.</summary>
    [JsonPropertyName("aadGroupId")]
    public string? AadGroupId { get; set; }

    /// <summary>How many channels there are.</summary>
    [JsonPropertyName("channelCount")]
    public int ChannelCount { get; set; }

    /// <summary>How many members there are.</summary>
    [JsonPropertyName("memberCount")]
    public int MemberCount { get; set; }

    /// <summary>Type, which says how the rest is to be read.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }
}
