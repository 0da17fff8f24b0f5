using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of <c>composeExtension/query</c>.</summary>
public class MessagingExtensionQuery
{
    /// <summary>Makes an empty instance.</summary>
    public MessagingExtensionQuery()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="commandId">Id of the command in the manifest.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="queryOptions">Which part of the results is wanted.</param>
    /// <param name="state">State that goes along unchanged.</param>
    public MessagingExtensionQuery(
        string? commandId = null,
        IList<MessagingExtensionParameter>? parameters = null,
        MessagingExtensionQueryOptions? queryOptions = null,
        string? state = null)
    {
        CommandId = commandId;
        Parameters = parameters;
        QueryOptions = queryOptions;
        State = state;
    }

    /// <summary>Id of the command in the manifest.</summary>
    [JsonPropertyName("commandId")]
    public string? CommandId { get; set; }

    /// <summary>The parameters.</summary>
    [JsonPropertyName("parameters")]
    public IList<MessagingExtensionParameter>? Parameters { get; set; }

    /// <summary>Which part of the results is wanted.</summary>
    [JsonPropertyName("queryOptions")]
    public MessagingExtensionQueryOptions? QueryOptions { get; set; }

    /// <summary>State that goes along unchanged.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }
}
