using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where an accepted file is to be uploaded; its addresses are secrets.</summary>
public class FileUploadInfo
{
    /// <summary>Makes an empty instance.</summary>
    public FileUploadInfo()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="name">Name.</param>
    /// <param name="uploadUrl">Address to write the file to, without a token.</param>
    /// <param name="contentUrl">Address of the content.</param>
    /// <param name="uniqueId">Id of the file.</param>
    /// <param name="fileType">Type of the file, usually its extension.</param>
    public FileUploadInfo(
        string? name = null,
        string? uploadUrl = null,
        string? contentUrl = null,
        string? uniqueId = null,
        string? fileType = null)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Address to write the file to, without a token.</summary>
    [JsonPropertyName("uploadUrl")]
    public string? UploadUrl { get; set; }

    /// <summary>Address of the content.</summary>
    [JsonPropertyName("contentUrl")]
    public string? ContentUrl { get; set; }

    /// <summary>Id of the file.</summary>
    [JsonPropertyName("uniqueId")]
    public string? UniqueId { get; set; }

    /// <summary>Type of the file, usually its extension.</summary>
    [JsonPropertyName("fileType")]
    public string? FileType { get; set; }
}
