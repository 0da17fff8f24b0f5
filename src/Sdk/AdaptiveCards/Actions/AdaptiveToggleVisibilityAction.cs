namespace AdaptiveCards;

/// <summary>Shows and hides elements, without asking the bot.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "Action.ToggleVisibility";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The elements to show, hide or toggle; a plain id toggles.</summary>
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];
}
