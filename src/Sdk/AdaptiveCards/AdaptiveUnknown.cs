namespace AdaptiveCards;

/// <summary>An element of a type that has no class here: set its type, and its properties as additional ones.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    /// <summary>The type, for example <c>Chart.Line</c>.</summary>
    public override string Type { get; set; }
}

/// <summary>An action of a type that has no class here: set its type, and its properties as additional ones.</summary>
public class AdaptiveUnknownAction : AdaptiveAction
{
    /// <summary>The type, for example <c>Action.OpenUrlDialog</c>.</summary>
    public override string Type { get; set; }
}
