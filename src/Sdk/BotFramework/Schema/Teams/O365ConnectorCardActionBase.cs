using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all buttons of a connector card have.</summary>
[JsonDerivedType(typeof(O365ConnectorCardActionCard))]
[JsonDerivedType(typeof(O365ConnectorCardHttpPOST))]
[JsonDerivedType(typeof(O365ConnectorCardOpenUri))]
[JsonDerivedType(typeof(O365ConnectorCardViewAction))]
public class O365ConnectorCardActionBase
{
    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardActionBase()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Which button it is; the constant of its class.</param>
    /// <param name="name">Title.</param>
    /// <param name="id">Id of the button.</param>
    public O365ConnectorCardActionBase(string? type = null, string? name = null, string? id = null)
    {
        Type = type;
        Name = name;
        Id = id;
    }

    /// <summary>Which button it is; the constant of its class.</summary>
    [JsonPropertyName("@type")]
    public string? Type { get; set; }

    /// <summary>Title.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Id of the button.</summary>
    [JsonPropertyName("@id")]
    public string? Id { get; set; }
}
