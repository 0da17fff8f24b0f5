using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Value of the invoke <c>adaptiveCard/action</c>.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>Makes an empty instance.</summary>
    public AdaptiveCardInvokeValue()
    {
    }

    /// <summary>What was done, for example <c>add</c> or <c>remove</c>.</summary>
    [JsonPropertyName("action")]
    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>Result of a silent sign-in, if one was asked for.</summary>
    [JsonPropertyName("authentication")]
    public AdaptiveCardAuthentication? Authentication { get; set; }

    /// <summary>State that goes along unchanged.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }
}
