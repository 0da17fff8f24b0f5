using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answer to <c>composeExtension/query</c> and its relatives.</summary>
public class MessagingExtensionResponse
{
    /// <summary>Makes an empty instance.</summary>
    public MessagingExtensionResponse()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="composeExtension">The result.</param>
    public MessagingExtensionResponse(MessagingExtensionResult? composeExtension = null)
    {
        ComposeExtension = composeExtension;
    }

    /// <summary>The result.</summary>
    [JsonPropertyName("composeExtension")]
    public MessagingExtensionResult? ComposeExtension { get; set; }

    /// <summary>How long the client may keep the answer.</summary>
    [JsonPropertyName("cacheInfo")]
    public CacheInfo? CacheInfo { get; set; }
}
