using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The tenant an activity comes from.</summary>
public class TenantInfo
{
    /// <summary>Makes an empty instance.</summary>
    public TenantInfo()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    public TenantInfo(string? id = null)
    {
        Id = id;
    }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }
}
