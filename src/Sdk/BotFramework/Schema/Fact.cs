using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A name with a value.</summary>
public class Fact
{
    /// <summary>Makes an empty instance.</summary>
    public Fact()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="key">Name.</param>
    /// <param name="value">Value.</param>
    public Fact(string? key = null, string? value = null)
    {
        Key = key;
        Value = value;
    }

    /// <summary>Name.</summary>
    [JsonPropertyName("key")]
    public string? Key { get; set; }

    /// <summary>Value.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }
}
