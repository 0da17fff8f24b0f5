using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens an address in the browser.</summary>
public class O365ConnectorCardViewAction : O365ConnectorCardActionBase
{
    /// <summary>The type that says that it is this one.</summary>
    public new const string Type = "ViewAction";

    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardViewAction()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Which button it is; the constant of its class.</param>
    /// <param name="name">Title.</param>
    /// <param name="id">Id of the button.</param>
    /// <param name="target">The address, as the only one in the list.</param>
    public O365ConnectorCardViewAction(
        string? type = null,
        string? name = null,
        string? id = null,
        IList<string>? target = null)
        : base(type, name, id)
    {
        Target = target;
    }

    /// <summary>The address, as the only one in the list.</summary>
    [JsonPropertyName("target")]
    public IList<string>? Target { get; set; }
}
