using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Makes an empty instance.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Type, which says how the rest is to be read.</param>
    public MessageReaction(string? type = null)
    {
        Type = type;
    }

    /// <summary>Type, which says how the rest is to be read.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }
}
