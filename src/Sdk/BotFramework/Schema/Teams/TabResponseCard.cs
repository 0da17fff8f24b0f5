using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One card of a tab.</summary>
public class TabResponseCard
{
    /// <summary>Makes an empty instance.</summary>
    public TabResponseCard()
    {
    }

    /// <summary>The card.</summary>
    [JsonPropertyName("card")]
    public object? Card { get; set; }
}
