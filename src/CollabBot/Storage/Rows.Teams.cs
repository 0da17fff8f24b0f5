using CollabBot.Domain;

namespace CollabBot.Storage;

/// <summary>
/// A person whose client asks for their own view of the live card, by their id on the channel. Closing the retrospective deletes these
/// rows, because their times say when a person was active.
/// </summary>
internal sealed class FollowerRow
{
    public required RetrospectiveId Retrospective { get; init; }

    public required PersonId Person { get; init; }

    public required string UserId { get; set; }

    /// <summary>When the person last acted, updated at most every five minutes.</summary>
    public required DateTimeOffset ActedAt { get; set; }
}

/// <summary>
/// An installation of the bot, by the id of the team, the group chat or the private chat. The bot
/// sends its welcome message at most once for each.
/// </summary>
internal sealed class InstallationRow
{
    public required string Id { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal enum FileOfferState
{
    Open,
    Accepted,
    Declined,
}

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
