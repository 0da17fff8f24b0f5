using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Sends an <c>adaptiveCard/action</c> invoke to the bot, whose answer can replace the card for this user.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveExecuteAction : AdaptiveAction
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Action.Execute";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <inheritdoc cref="AdaptiveSubmitAction.Data"/>
    public object? Data { get; set; }

    /// <summary>Whether the input values are sent too.</summary>
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    /// <summary>The name by which the bot knows what is asked.</summary>
    public string? Verb { get; set; }

    /// <inheritdoc cref="AdaptiveSubmitAction.DataJson"/>
    public string? DataJson
    {
        get => JsonValues.ToIndentedJson(Data);
        set => Data = JsonValues.Parse(value);
    }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveExecuteAction> Own { get; } = new Shape<AdaptiveExecuteAction>()
        .With(Head.Fields)
        .Anything("data", static x => x.Data, static (x, v) => x.Data = v)
        .Choice("associatedInputs", static x => x.AssociatedInputs, static (x, v) => x.AssociatedInputs = v)
        .Text("verb", static x => x.Verb, static (x, v) => x.Verb = v)
        .With(Tail.Fields);
}
