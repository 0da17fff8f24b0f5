using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Anything of schema.org.</summary>
public class Thing
{
    /// <summary>Makes an empty instance.</summary>
    public Thing()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Type, which says how the rest is to be read.</param>
    /// <param name="name">Name.</param>
    public Thing(string? type = null, string? name = null)
    {
        Type = type;
        Name = name;
    }

    /// <summary>Type, which says how the rest is to be read.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }
}
