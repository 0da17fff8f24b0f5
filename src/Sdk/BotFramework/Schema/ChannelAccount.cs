using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Schema;

/// <summary>A user or a bot, as the channel knows it.</summary>
[JsonDerivedType(typeof(TeamsChannelAccount))]
public class ChannelAccount
{
    /// <summary>Makes an empty instance.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="name">Name.</param>
    /// <param name="role">Role: one of <see cref="RoleTypes"/>.</param>
    /// <param name="aadObjectId">Object id in Entra, if there is one.</param>
    public ChannelAccount(string? id = null, string? name = null, string? role = null, string? aadObjectId = null)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Object id in Entra, if there is one.</summary>
    [JsonPropertyName("aadObjectId")]
    public string? AadObjectId { get; set; }

    /// <summary>Role: one of <see cref="RoleTypes"/>.</summary>
    [JsonPropertyName("role")]
    public string? Role { get; set; }

    /// <summary>Fields of the wire that have no member here, kept so that a round trip loses nothing.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Extra { get; set; }
}
