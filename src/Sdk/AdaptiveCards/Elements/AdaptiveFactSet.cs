namespace AdaptiveCards;

/// <summary>Facts in two columns.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "FactSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The facts.</summary>
    public List<AdaptiveFact> Facts { get; set; } = [];
}
