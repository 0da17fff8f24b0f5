using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What is known about an uploaded file.</summary>
public class AttachmentInfo
{
    /// <summary>Makes an empty instance.</summary>
    public AttachmentInfo()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="name">Name.</param>
    /// <param name="type">Media type.</param>
    /// <param name="views">The forms in which it can be had.</param>
    public AttachmentInfo(string? name = null, string? type = null, IList<AttachmentView>? views = null)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Media type.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The forms in which it can be had.</summary>
    [JsonPropertyName("views")]
    public IList<AttachmentView>? Views { get; set; }
}
