using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A form in which an uploaded file can be had.</summary>
public class AttachmentView
{
    /// <summary>Makes an empty instance.</summary>
    public AttachmentView()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="viewId">Id of the form.</param>
    /// <param name="size">Bytes.</param>
    public AttachmentView(string? viewId = null, int? size = null)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>Id of the form.</summary>
    [JsonPropertyName("viewId")]
    public string? ViewId { get; set; }

    /// <summary>Bytes.</summary>
    [JsonPropertyName("size")]
    public int? Size { get; set; }
}
