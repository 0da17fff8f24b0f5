using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Shows and hides elements, without asking the bot.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Action.ToggleVisibility";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The elements to show, hide or turn over; a plain id turns over.</summary>
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];

    internal override Shape Shape => Own;

    private static Shape<AdaptiveToggleVisibilityAction> Own { get; } = new Shape<AdaptiveToggleVisibilityAction>()
        .With(Head.Fields)
        .Property(
            "targetElements",
            static (x, writer) => writer.Targets("targetElements", x.TargetElements),
            static (x, value, reader) => x.TargetElements = reader.Parts("targetElements", value, AdaptiveTargetElement.Read))
        .With(Tail.Fields);
}
