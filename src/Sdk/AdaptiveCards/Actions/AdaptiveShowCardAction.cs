using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Unfolds a card inside the card.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveShowCardAction : AdaptiveAction
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Action.ShowCard";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The card to unfold.</summary>
    public AdaptiveCard? Card { get; set; }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveShowCardAction> Own { get; } = new Shape<AdaptiveShowCardAction>()
        .With(Head.Fields)
        .Part("card", static x => x.Card, static (x, v) => x.Card = v, CardReader.InnerCard)
        .With(Tail.Fields);
}
