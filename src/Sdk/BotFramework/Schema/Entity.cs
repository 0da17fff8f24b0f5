using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata about an activity, named by its type; fields beyond the type are kept as they came.</summary>
[JsonDerivedType(typeof(GeoCoordinates))]
[JsonDerivedType(typeof(Mention))]
[JsonDerivedType(typeof(Place))]
public partial class Entity
{
    /// <summary>Makes an empty instance.</summary>
    public Entity()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Type, which says how the rest is to be read.</param>
    public Entity(string? type = null)
    {
        Type = type;
    }

    /// <summary>Type, which says how the rest is to be read.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Fields of the wire that have no member here, kept so that a round trip loses nothing.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Extra { get; set; }
}
