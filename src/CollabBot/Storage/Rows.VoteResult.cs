using CollabBot.Domain;

namespace CollabBot.Storage;

/// <summary>The newest card with the result of a vote. It holds sums only, and nothing about a person.</summary>
internal sealed class VoteResultRow
{
    public required RetrospectiveId Retrospective { get; init; }

    /// <summary>The address of the thread that the card was sent to, as JSON; null while it is on its way.</summary>
    public string? Address { get; set; }

    /// <summary>The id of the message with the card; null while it is on its way.</summary>
    public string? ActivityId { get; set; }

    /// <summary>How many people gave points.</summary>
    public int Voters { get; set; }

    /// <summary>The points of each theme that the card shows, as JSON; null if it shows none.</summary>
    public string? Points { get; set; }

    /// <summary>Whether this card or an earlier one showed points.</summary>
    public bool WerePointsShown { get; set; }

    /// <summary>Whether the vote was reopened after this card.</summary>
    public bool IsReopened { get; set; }
}
