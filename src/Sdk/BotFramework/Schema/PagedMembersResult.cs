using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A page of the members of a conversation.</summary>
public class PagedMembersResult
{
    /// <summary>Makes an empty instance.</summary>
    public PagedMembersResult()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="continuationToken">Asks for the next page; null or empty on the last one.</param>
    /// <param name="members">The members.</param>
    public PagedMembersResult(string? continuationToken = null, IList<ChannelAccount>? members = null)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>Asks for the next page; null or empty on the last one.</summary>
    [JsonPropertyName("continuationToken")]
    public string? ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    [JsonPropertyName("members")]
    public IList<ChannelAccount>? Members { get; set; }
}
