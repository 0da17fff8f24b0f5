using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One result of a message extension.</summary>
public class MessagingExtensionAttachment : Attachment
{
    /// <summary>Makes an empty instance.</summary>
    public MessagingExtensionAttachment()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="contentType">Media type of the content.</param>
    /// <param name="contentUrl">Address of the content.</param>
    /// <param name="content">The content itself: as read from the wire, JSON; for sending, any object.</param>
    /// <param name="name">Name.</param>
    /// <param name="thumbnailUrl">Address of a small picture.</param>
    /// <param name="preview">How the result looks in the list.</param>
    public MessagingExtensionAttachment(
        string? contentType = null,
        string? contentUrl = null,
        object? content = null,
        string? name = null,
        string? thumbnailUrl = null,
        Attachment? preview = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
        Preview = preview;
    }

    /// <summary>How the result looks in the list.</summary>
    [JsonPropertyName("preview")]
    public Attachment? Preview { get; set; }
}
