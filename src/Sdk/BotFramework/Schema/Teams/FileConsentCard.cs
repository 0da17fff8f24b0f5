using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that asks a person to accept a file.</summary>
public class FileConsentCard
{
    /// <summary>Media type of this card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>Makes an empty instance.</summary>
    public FileConsentCard()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="description">Description of the file.</param>
    /// <param name="sizeInBytes">Size in bytes.</param>
    /// <param name="acceptContext">Comes back when the file is accepted.</param>
    /// <param name="declineContext">Comes back when the file is declined.</param>
    public FileConsentCard(
        string? description = null,
        long? sizeInBytes = null,
        object? acceptContext = null,
        object? declineContext = null)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    /// <summary>Description of the file.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Size in bytes.</summary>
    [JsonPropertyName("sizeInBytes")]
    public long? SizeInBytes { get; set; }

    /// <summary>Comes back when the file is accepted.</summary>
    [JsonPropertyName("acceptContext")]
    public object? AcceptContext { get; set; }

    /// <summary>Comes back when the file is declined.</summary>
    [JsonPropertyName("declineContext")]
    public object? DeclineContext { get; set; }
}
