using CollabBot.Domain;

namespace CollabBot.Storage;

/// <summary>
/// A file that one person may fetch for a short time: by a link, or by accepting an offer in their private chat. The token that gives
/// access is random, and only its hash is stored.
/// </summary>
internal sealed class FileOfferRow
{
    /// <summary>The SHA-256 hash of the token, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The kind of file, by which its producer is found.</summary>
    public required string File { get; init; }

    public RetrospectiveId? Retrospective { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>Whether it is an offer in the private chat; otherwise it is a link.</summary>
    public bool IsOffer { get; init; }

    /// <summary>The language of the file's page and of the messages about the file.</summary>
    public required string Language { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Whether an offer has been accepted or declined; a link stays open.</summary>
    public FileOfferState State { get; set; }
}
