using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Value of the events that tell of the playing of a media card.</summary>
public class MediaEventValue
{
    /// <summary>Makes an empty instance.</summary>
    public MediaEventValue()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="cardValue">The value of the card: as read from the wire, JSON.</param>
    public MediaEventValue(object? cardValue = null)
    {
        CardValue = cardValue;
    }

    /// <summary>The value of the card: as read from the wire, JSON.</summary>
    [JsonPropertyName("cardValue")]
    public object? CardValue { get; set; }
}
