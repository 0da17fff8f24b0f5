using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Content of the attachment for a file that the bot uploaded.</summary>
public class FileInfoCard
{
    /// <summary>Media type of this card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>Makes an empty instance.</summary>
    public FileInfoCard()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="uniqueId">Id of the file.</param>
    /// <param name="fileType">Type of the file, usually its extension.</param>
    /// <param name="etag">Version of the file.</param>
    public FileInfoCard(string? uniqueId = null, string? fileType = null, object? etag = null)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

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
