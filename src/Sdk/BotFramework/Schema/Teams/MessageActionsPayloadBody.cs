using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The text of such a message.</summary>
public class MessageActionsPayloadBody
{
    /// <summary>Makes an empty instance.</summary>
    public MessageActionsPayloadBody()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="contentType">Media type of the text.</param>
    /// <param name="content">The content itself: as read from the wire, JSON; for sending, any object.</param>
    public MessageActionsPayloadBody(string? contentType = null, string? content = null)
    {
        ContentType = contentType;
        Content = content;
    }

    /// <summary>Media type of the text.</summary>
    [JsonPropertyName("contentType")]
    public string? ContentType { get; set; }

    /// <summary>The content itself: as read from the wire, JSON; for sending, any object.</summary>
    [JsonPropertyName("content")]
    public string? Content { get; set; }
}
