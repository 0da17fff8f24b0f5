using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Whether there is a token of a user.</summary>
public class TokenStatus
{
    /// <summary>Makes an empty instance.</summary>
    public TokenStatus()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="hasToken">Whether there is a token.</param>
    /// <param name="serviceProviderDisplayName">Name of the service that issues the token, for people.</param>
    public TokenStatus(
        string? channelId = null,
        string? connectionName = null,
        bool? hasToken = null,
        string? serviceProviderDisplayName = null)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        HasToken = hasToken;
        ServiceProviderDisplayName = serviceProviderDisplayName;
    }

    /// <summary>Id of the channel.</summary>
    [JsonPropertyName("channelId")]
    public string? ChannelId { get; set; }

    /// <summary>Name of the OAuth connection.</summary>
    [JsonPropertyName("connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>Whether there is a token.</summary>
    [JsonPropertyName("hasToken")]
    public bool? HasToken { get; set; }

    /// <summary>Name of the service that issues the token, for people.</summary>
    [JsonPropertyName("serviceProviderDisplayName")]
    public string? ServiceProviderDisplayName { get; set; }
}
