namespace AdaptiveCards;

/// <summary>How clients fetch a new state of a card.</summary>
public class AdaptiveRefresh
{
    /// <summary>The action that clients execute to fetch the new state.</summary>
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>
    /// Ids of the users whose clients refresh on their own; Teams takes at most 60. Always written: an empty list means nobody,
    /// and clients disagree about a missing one.
    /// </summary>
    public List<string> UserIds { get; set; } = [];
}
