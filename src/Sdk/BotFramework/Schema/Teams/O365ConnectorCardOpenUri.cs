using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens an address.</summary>
public class O365ConnectorCardOpenUri : O365ConnectorCardActionBase
{
    /// <summary>The type that says that it is this one.</summary>
    public new const string Type = "OpenUri";

    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardOpenUri()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Which button it is; the constant of its class.</param>
    /// <param name="name">Title.</param>
    /// <param name="id">Id of the button.</param>
    /// <param name="targets">The addresses, by operating system.</param>
    public O365ConnectorCardOpenUri(
        string? type = null,
        string? name = null,
        string? id = null,
        IList<O365ConnectorCardOpenUriTarget>? targets = null)
        : base(type, name, id)
    {
        Targets = targets;
    }

    /// <summary>The addresses, by operating system.</summary>
    [JsonPropertyName("targets")]
    public IList<O365ConnectorCardOpenUriTarget>? Targets { get; set; }
}
