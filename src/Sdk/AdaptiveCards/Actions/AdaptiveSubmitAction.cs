using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Sends the card's input values, merged with <see cref="Data"/>, to the bot as a message.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveSubmitAction : AdaptiveAction
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Action.Submit";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>
    /// What travels along with the input values: a text, or anything System.Text.Json writes as an object, with the member names as
    /// declared. After reading: a string, or a <see cref="System.Text.Json.JsonElement"/>.
    /// </summary>
    public object? Data { get; set; }

    /// <summary>Whether the input values are sent too.</summary>
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    /// <summary><see cref="Data"/> as JSON text; null when there is none.</summary>
    /// <exception cref="AdaptiveSerializationException">The text set is not JSON.</exception>
    public string? DataJson
    {
        get => JsonValues.ToIndentedJson(Data);
        set => Data = JsonValues.Parse(value);
    }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveSubmitAction> Own { get; } = new Shape<AdaptiveSubmitAction>()
        .With(Head.Fields)
        .Anything("data", static x => x.Data, static (x, v) => x.Data = v)
        .Choice("associatedInputs", static x => x.AssociatedInputs, static (x, v) => x.AssociatedInputs = v)
        .With(Tail.Fields);
}
