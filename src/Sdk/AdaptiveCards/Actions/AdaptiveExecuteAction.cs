using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends an <c>adaptiveCard/action</c> invoke to the bot, whose answer can replace the card for this user.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "Action.Execute";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <inheritdoc cref="AdaptiveSubmitAction.Data"/>
    public object Data { get; set; }

    /// <summary>Which values of inputs are submitted.</summary>
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    /// <summary>The name of the action, for the bot.</summary>
    public string Verb { get; set; }

    /// <inheritdoc cref="AdaptiveSubmitAction.DataJson"/>
    [JsonIgnore]
    public string DataJson
    {
        get => ActionData.ToJson(Data);
        set => Data = ActionData.FromJson(value);
    }
}
