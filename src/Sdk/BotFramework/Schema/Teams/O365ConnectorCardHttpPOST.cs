using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that sends a text to the bot.</summary>
public class O365ConnectorCardHttpPOST : O365ConnectorCardActionBase
{
    /// <summary>The type that says that it is this one.</summary>
    public new const string Type = "HttpPOST";

    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardHttpPOST()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Which button it is; the constant of its class.</param>
    /// <param name="name">Title.</param>
    /// <param name="id">Id of the button.</param>
    /// <param name="body">The text; fields are named as <c>{{id.value}}</c>.</param>
    public O365ConnectorCardHttpPOST(
        string? type = null,
        string? name = null,
        string? id = null,
        string? body = null)
        : base(type, name, id)
    {
        Body = body;
    }

    /// <summary>The text; fields are named as <c>{{id.value}}</c>.</summary>
    [JsonPropertyName("body")]
    public string? Body { get; set; }
}
