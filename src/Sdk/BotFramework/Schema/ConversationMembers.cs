using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation and who is in it.</summary>
public class ConversationMembers
{
    /// <summary>Makes an empty instance.</summary>
    public ConversationMembers()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="members">The members.</param>
    public ConversationMembers(string? id = null, IList<ChannelAccount>? members = null)
    {
        Id = id;
        Members = members;
    }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>The members.</summary>
    [JsonPropertyName("members")]
    public IList<ChannelAccount>? Members { get; set; }
}
