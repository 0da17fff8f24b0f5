using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A file that is uploaded.</summary>
public class AttachmentData
{
    /// <summary>Makes an empty instance.</summary>
    public AttachmentData()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Media type.</param>
    /// <param name="name">Name.</param>
    /// <param name="originalBase64">The file.</param>
    /// <param name="thumbnailBase64">A small picture of it.</param>
    public AttachmentData(
        string? type = null,
        string? name = null,
        byte[]? originalBase64 = null,
        byte[]? thumbnailBase64 = null)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    /// <summary>Media type.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The file.</summary>
    [JsonPropertyName("originalBase64")]
    public byte[]? OriginalBase64 { get; set; }

    /// <summary>A small picture of it.</summary>
    [JsonPropertyName("thumbnailBase64")]
    public byte[]? ThumbnailBase64 { get; set; }
}
