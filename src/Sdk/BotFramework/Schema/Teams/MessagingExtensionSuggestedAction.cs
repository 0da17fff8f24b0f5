using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Actions that a message extension proposes.</summary>
public class MessagingExtensionSuggestedAction
{
    /// <summary>Makes an empty instance.</summary>
    public MessagingExtensionSuggestedAction()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="actions">The buttons.</param>
    public MessagingExtensionSuggestedAction(IList<CardAction>? actions = null)
    {
        Actions = actions;
    }

    /// <summary>The buttons.</summary>
    [JsonPropertyName("actions")]
    public IList<CardAction>? Actions { get; set; }
}
