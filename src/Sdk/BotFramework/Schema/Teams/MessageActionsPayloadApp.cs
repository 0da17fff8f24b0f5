using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An app as the author of a message.</summary>
public class MessageActionsPayloadApp
{
    /// <summary>Makes an empty instance.</summary>
    public MessageActionsPayloadApp()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="applicationIdentityType">Type of the app.</param>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="displayName">Name as shown.</param>
    public MessageActionsPayloadApp(string? applicationIdentityType = null, string? id = null, string? displayName = null)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>Type of the app.</summary>
    [JsonPropertyName("applicationIdentityType")]
    public string? ApplicationIdentityType { get; set; }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name as shown.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; set; }
}
