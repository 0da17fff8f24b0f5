using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user as the author of a message.</summary>
public class MessageActionsPayloadUser
{
    /// <summary>Makes an empty instance.</summary>
    public MessageActionsPayloadUser()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="userIdentityType">Type of the user.</param>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="displayName">Name as shown.</param>
    public MessageActionsPayloadUser(string? userIdentityType = null, string? id = null, string? displayName = null)
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>Type of the user.</summary>
    [JsonPropertyName("userIdentityType")]
    public string? UserIdentityType { get; set; }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name as shown.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; set; }
}
