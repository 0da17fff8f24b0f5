using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of the invoke <c>actionableMessage/executeAction</c>.</summary>
public class O365ConnectorCardActionQuery
{
    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardActionQuery()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="body">Body.</param>
    /// <param name="actionId">Id of the action.</param>
    public O365ConnectorCardActionQuery(string? body = null, string? actionId = null)
    {
        Body = body;
        ActionId = actionId;
    }

    /// <summary>Body.</summary>
    [JsonPropertyName("body")]
    public string? Body { get; set; }

    /// <summary>Id of the action.</summary>
    [JsonPropertyName("actionId")]
    public string? ActionId { get; set; }
}
