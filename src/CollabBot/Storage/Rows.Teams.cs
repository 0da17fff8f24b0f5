using CollabBot.Domain;

namespace CollabBot.Storage;

/// <summary>
/// Who follows a retrospective, so that her client asks for her own view of the live card: by the id that the channel knows her by. Kept while the retrospective is open: closing it
/// takes these rows away, because their times say when somebody was there.
/// </summary>
internal sealed class FollowerRow
{
    public required RetrospectiveId Retrospective { get; init; }

    public required PersonId Person { get; init; }

    public required string UserId { get; set; }

    /// <summary>When she last acted, give or take some minutes.</summary>
    public required DateTimeOffset ActedAt { get; set; }
}

/// <summary>That the bot is installed somewhere, and so has greeted there: a team (by its own id), a group chat, a private chat.</summary>
internal sealed class InstallationRow
{
    public required string Id { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal enum HandoverState
{
    Open,
    Accepted,
    Declined,
}

/// <summary>
/// A file that one person may fetch for a short time: by a link of hers, or by accepting it in her private chat. What opens it is random and is not stored: only its hash.
/// </summary>
internal sealed class HandoverRow
{
    /// <summary>SHA-256 of what opens it, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Which file: the kind of a producer.</summary>
    public required string File { get; init; }

    public RetrospectiveId? Retrospective { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>Whether it is offered in the private chat; otherwise it is a link.</summary>
    public bool IsOffer { get; init; }

    /// <summary>The language of the page and of what is said about it.</summary>
    public required string Language { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Whether an offered file has been accepted or declined; a link stays open.</summary>
    public HandoverState State { get; set; }
}
