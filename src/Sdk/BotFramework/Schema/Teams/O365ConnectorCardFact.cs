using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A name with a value.</summary>
public class O365ConnectorCardFact
{
    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardFact()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="name">Name.</param>
    /// <param name="value">Value.</param>
    public O365ConnectorCardFact(string? name = null, string? value = null)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Value.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }
}
