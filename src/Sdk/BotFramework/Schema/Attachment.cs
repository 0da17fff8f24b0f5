using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Schema;

/// <summary>A card, file or picture that comes with an activity.</summary>
[JsonDerivedType(typeof(MessagingExtensionAttachment))]
public partial class Attachment
{
    /// <summary>Makes an empty instance.</summary>
    public Attachment()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="contentType">Media type of the content.</param>
    /// <param name="contentUrl">Address of the content.</param>
    /// <param name="content">The content itself: as read from the wire, JSON; for sending, any object.</param>
    /// <param name="name">Name.</param>
    /// <param name="thumbnailUrl">Address of a small picture.</param>
    public Attachment(
        string? contentType = null,
        string? contentUrl = null,
        object? content = null,
        string? name = null,
        string? thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

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

    /// <summary>Fields of the wire that have no member here, kept so that a round trip loses nothing.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Extra { get; set; }
}
