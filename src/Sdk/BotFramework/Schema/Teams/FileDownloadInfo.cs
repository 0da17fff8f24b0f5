using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Content of the attachment for a file that a person sent.</summary>
public class FileDownloadInfo
{
    /// <summary>Media type of this card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Makes an empty instance.</summary>
    public FileDownloadInfo()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="downloadUrl">Short-lived address to read the file from, without a token.</param>
    /// <param name="uniqueId">Id of the file.</param>
    /// <param name="fileType">Type of the file, usually its extension.</param>
    /// <param name="etag">Version of the file.</param>
    public FileDownloadInfo(string? downloadUrl = null, string? uniqueId = null, string? fileType = null, object? etag = null)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>Short-lived address to read the file from, without a token.</summary>
    [JsonPropertyName("downloadUrl")]
    public string? DownloadUrl { get; set; }

    /// <summary>Id of the file.</summary>
    [JsonPropertyName("uniqueId")]
    public string? UniqueId { get; set; }

    /// <summary>Type of the file, usually its extension.</summary>
    [JsonPropertyName("fileType")]
    public string? FileType { get; set; }

    /// <summary>Version of the file.</summary>
    [JsonPropertyName("etag")]
    public object? Etag { get; set; }
}
