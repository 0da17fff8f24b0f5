using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channels of a team.</summary>
public class ConversationList
{
    /// <summary>Makes an empty instance.</summary>
    public ConversationList()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="conversations">The conversations.</param>
    public ConversationList(IList<ChannelInfo>? conversations = null)
    {
        Conversations = conversations;
    }

    /// <summary>The conversations.</summary>
    [JsonPropertyName("conversations")]
    public IList<ChannelInfo>? Conversations { get; set; }
}
