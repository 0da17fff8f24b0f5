using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards of a tab.</summary>
public class TabResponseCards
{
    /// <summary>Makes an empty instance.</summary>
    public TabResponseCards()
    {
    }

    /// <summary>The cards.</summary>
    [JsonPropertyName("cards")]
    public IList<TabResponseCard>? Cards { get; set; }
}
