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
