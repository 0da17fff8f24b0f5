using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens fields to fill in.</summary>
public class O365ConnectorCardActionCard : O365ConnectorCardActionBase
{
    /// <summary>The type that says that it is this one.</summary>
    public new const string Type = "ActionCard";

    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardActionCard()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Which button it is; the constant of its class.</param>
    /// <param name="name">Title.</param>
    /// <param name="id">Id of the button.</param>
    /// <param name="inputs">The fields.</param>
    /// <param name="actions">The buttons below them.</param>
    public O365ConnectorCardActionCard(
        string? type = null,
        string? name = null,
        string? id = null,
        IList<O365ConnectorCardInputBase>? inputs = null,
        IList<O365ConnectorCardActionBase>? actions = null)
        : base(type, name, id)
    {
        Inputs = inputs;
        Actions = actions;
    }

    /// <summary>The fields.</summary>
    [JsonPropertyName("inputs")]
    public IList<O365ConnectorCardInputBase>? Inputs { get; set; }

    /// <summary>The buttons below them.</summary>
    [JsonPropertyName("actions")]
    public IList<O365ConnectorCardActionBase>? Actions { get; set; }
}
