using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of the members of a Teams conversation.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Makes an empty instance.</summary>
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="continuationToken">Asks for the next page; null or empty on the last one.</param>
    /// <param name="members">The members.</param>
    public TeamsPagedMembersResult(string? continuationToken = null, IList<ChannelAccount>? members = null)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(member => SchemaJson.To<TeamsChannelAccount>(member)!).ToList();
    }

    /// <summary>Asks for the next page; null or empty on the last one.</summary>
    [JsonPropertyName("continuationToken")]
    public string? ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    [JsonPropertyName("members")]
    public IList<TeamsChannelAccount>? Members { get; set; }
}
