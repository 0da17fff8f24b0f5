using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Submits the values of the inputs, merged with <see cref="Data"/>, to the bot as a message.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "Action.Submit";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>
    /// What is submitted together with the values of the inputs: a text, or an object that Newtonsoft.Json writes as a JSON object, with
    /// the names of its members unchanged.
    /// </summary>
    public object Data { get; set; }

    /// <summary>Which values of inputs are submitted.</summary>
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    /// <summary><see cref="Data"/> as JSON text; null if there is none.</summary>
    /// <exception cref="JsonException">The text that was set is not JSON.</exception>
    [JsonIgnore]
    public string DataJson
    {
        get => ActionData.ToJson(Data);
        set => Data = ActionData.FromJson(value);
    }
}
