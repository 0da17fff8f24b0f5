using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The <c>Action.Execute</c> that was pressed.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Makes an empty instance.</summary>
    public AdaptiveCardInvokeAction()
    {
    }

    /// <summary>Type, which says how the rest is to be read.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>The verb that the card gave to the action.</summary>
    [JsonPropertyName("verb")]
    public string? Verb { get; set; }

    /// <summary>The action's data merged with the inputs of the card: as read from the wire, JSON.</summary>
    [JsonPropertyName("data")]
    public object? Data { get; set; }
}
