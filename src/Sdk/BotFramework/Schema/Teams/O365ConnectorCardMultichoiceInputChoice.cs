using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One choice of a list.</summary>
public class O365ConnectorCardMultichoiceInputChoice
{
    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardMultichoiceInputChoice()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="display">What is shown.</param>
    /// <param name="value">What comes back.</param>
    public O365ConnectorCardMultichoiceInputChoice(string? display = null, string? value = null)
    {
        Display = display;
        Value = value;
    }

    /// <summary>What is shown.</summary>
    [JsonPropertyName("display")]
    public string? Display { get; set; }

    /// <summary>What comes back.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }
}
