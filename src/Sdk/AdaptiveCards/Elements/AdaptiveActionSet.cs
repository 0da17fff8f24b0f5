namespace AdaptiveCards;

/// <summary>Buttons in the body.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "ActionSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The buttons.</summary>
    public List<AdaptiveAction> Actions { get; set; } = [];
}
