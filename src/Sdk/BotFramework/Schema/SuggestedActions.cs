using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons shown beside the compose box.</summary>
public partial class SuggestedActions
{
    /// <summary>Makes an empty instance.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="to">Ids of the people who see the buttons; empty for all.</param>
    /// <param name="actions">The buttons.</param>
    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="to">Ids of the people who see the buttons; empty for all.</param>
    /// <param name="actions">The buttons.</param>
    public SuggestedActions(IEnumerable<string>? to, IEnumerable<CardAction>? actions)
    {
        To = to?.ToList();
        Actions = actions?.ToList();
    }

    /// <summary>Ids of the people who see the buttons; empty for all.</summary>
    [JsonPropertyName("to")]
    public IList<string>? To { get; set; }

    /// <summary>The buttons.</summary>
    [JsonPropertyName("actions")]
    public IList<CardAction>? Actions { get; set; }
}
