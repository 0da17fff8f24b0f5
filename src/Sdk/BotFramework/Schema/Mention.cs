using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>An entity saying that somebody is named in the text.</summary>
public class Mention : Entity
{
    /// <summary>Makes an empty instance.</summary>
    public Mention()
    {
        Type = "mention";
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="mentioned">Who is named.</param>
    /// <param name="text">The text.</param>
    /// <param name="type">Without effect, as officially: the type is <c>mention</c>.</param>
    public Mention(ChannelAccount? mentioned = null, string? text = null, string? type = null)
    {
        Mentioned = mentioned;
        Text = text;
        Type = "mention";
    }

    /// <summary>Who is named.</summary>
    [JsonPropertyName("mentioned")]
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }
}
