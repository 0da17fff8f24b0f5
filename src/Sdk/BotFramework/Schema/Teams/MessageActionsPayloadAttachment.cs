using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An attachment of such a message.</summary>
public class MessageActionsPayloadAttachment
{
    /// <summary>Makes an empty instance.</summary>
    public MessageActionsPayloadAttachment()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="contentType">Media type of the content.</param>
    /// <param name="contentUrl">Address of the content.</param>
    /// <param name="content">The content itself: as read from the wire, JSON; for sending, any object.</param>
    /// <param name="name">Name.</param>
    /// <param name="thumbnailUrl">Address of a small picture.</param>
    public MessageActionsPayloadAttachment(
        string? id = null,
        string? contentType = null,
        string? contentUrl = null,
        object? content = null,
        string? name = null,
        string? thumbnailUrl = null)
    {
        Id = id;
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Media type of the content.</summary>
    [JsonPropertyName("contentType")]
    public string? ContentType { get; set; }

    /// <summary>Address of the content.</summary>
    [JsonPropertyName("contentUrl")]
    public string? ContentUrl { get; set; }

    /// <summary>The content itself: as read from the wire, JSON; for sending, any object.</summary>
    [JsonPropertyName("content")]
    public object? Content { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Address of a small picture.</summary>
    [JsonPropertyName("thumbnailUrl")]
    public string? ThumbnailUrl { get; set; }
}
