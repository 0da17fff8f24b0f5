using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A mention in such a message.</summary>
public class MessageActionsPayloadMention
{
    /// <summary>Makes an empty instance.</summary>
    public MessageActionsPayloadMention()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="mentionText">The text of the mention.</param>
    /// <param name="mentioned">Who is named.</param>
    public MessageActionsPayloadMention(int? id = null, string? mentionText = null, MessageActionsPayloadFrom? mentioned = null)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public int? Id { get; set; }

    /// <summary>The text of the mention.</summary>
    [JsonPropertyName("mentionText")]
    public string? MentionText { get; set; }

    /// <summary>Who is named.</summary>
    [JsonPropertyName("mentioned")]
    public MessageActionsPayloadFrom? Mentioned { get; set; }
}
