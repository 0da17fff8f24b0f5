using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Answer to <c>POST v3/conversations</c>.</summary>
public class ConversationResourceResponse
{
    /// <summary>Makes an empty instance.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="activityId">Id of the first activity, if one was given.</param>
    /// <param name="serviceUrl">Base address of the Connector for this conversation; regional, refreshed with every incoming activity.</param>
    /// <param name="id">Id of the conversation.</param>
    public ConversationResourceResponse(string? activityId = null, string? serviceUrl = null, string? id = null)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>Id of the first activity, if one was given.</summary>
    [JsonPropertyName("activityId")]
    public string? ActivityId { get; set; }

    /// <summary>Base address of the Connector for this conversation; regional, refreshed with every incoming activity.</summary>
    [JsonPropertyName("serviceUrl")]
    public string? ServiceUrl { get; set; }

    /// <summary>Id of the conversation.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }
}
