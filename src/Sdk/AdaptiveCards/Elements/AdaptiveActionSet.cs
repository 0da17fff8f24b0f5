using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Buttons within the body.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveActionSet : AdaptiveElement
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "ActionSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The buttons.</summary>
    public List<AdaptiveAction> Actions { get; set; } = [];

    internal override Shape Shape => Own;

    private static Shape<AdaptiveActionSet> Own { get; } = new Shape<AdaptiveActionSet>()
        .With(Head.Fields)
        .Parts("actions", static x => x.Actions, static (x, v) => x.Actions = v, CardReader.Action)
        .With(Tail.Fields);
}
