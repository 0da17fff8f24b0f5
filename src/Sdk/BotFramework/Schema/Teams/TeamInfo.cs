using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team, as an activity names it.</summary>
public class TeamInfo
{
    /// <summary>Makes an empty instance.</summary>
    public TeamInfo()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="name">Name.</param>
    public TeamInfo(string? id = null, string? name = null)
    {
        Id = id;
        Name = name;
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
}
