using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Actions that a tab proposes.</summary>
public class TabSuggestedActions
{
    /// <summary>Makes an empty instance.</summary>
    public TabSuggestedActions()
    {
    }

    /// <summary>The buttons.</summary>
    [JsonPropertyName("actions")]
    public IList<CardAction>? Actions { get; set; }
}
