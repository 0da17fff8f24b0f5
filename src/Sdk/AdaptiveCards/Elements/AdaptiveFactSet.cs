using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Facts in two columns: what, and how much.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveFactSet : AdaptiveElement
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "FactSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The facts.</summary>
    public List<AdaptiveFact> Facts { get; set; } = [];

    internal override Shape Shape => Own;

    private static Shape<AdaptiveFactSet> Own { get; } = new Shape<AdaptiveFactSet>()
        .With(Head.Fields)
        .Parts("facts", static x => x.Facts, static (x, v) => x.Facts = v, CardReader.Only<AdaptiveFact>)
        .With(Tail.Fields);
}
