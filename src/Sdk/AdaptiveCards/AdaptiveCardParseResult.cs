namespace AdaptiveCards;

/// <summary>A card that was read, and what was found while reading.</summary>
public class AdaptiveCardParseResult
{
    /// <summary>The card.</summary>
    public AdaptiveCard Card { get; set; } = null!;

    /// <summary>What was not as it should be, in reading order.</summary>
    public List<AdaptiveWarning> Warnings { get; internal init; } = [];
}
