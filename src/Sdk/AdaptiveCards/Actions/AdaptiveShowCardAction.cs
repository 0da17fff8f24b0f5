namespace AdaptiveCards;

/// <summary>Shows a card inside the card.</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "Action.ShowCard";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The card to show.</summary>
    public AdaptiveCard Card { get; set; }
}
