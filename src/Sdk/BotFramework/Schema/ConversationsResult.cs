using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A page of conversations.</summary>
public class ConversationsResult
{
    /// <summary>Makes an empty instance.</summary>
    public ConversationsResult()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="continuationToken">Asks for the next page; null or empty on the last one.</param>
    /// <param name="conversations">The conversations.</param>
    public ConversationsResult(string? continuationToken = null, IList<ConversationMembers>? conversations = null)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    /// <summary>Asks for the next page; null or empty on the last one.</summary>
    [JsonPropertyName("continuationToken")]
    public string? ContinuationToken { get; set; }

    /// <summary>The conversations.</summary>
    [JsonPropertyName("conversations")]
    public IList<ConversationMembers>? Conversations { get; set; }
}
