using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>An entity that names a place.</summary>
public class Place : Entity
{
    /// <summary>Makes an empty instance.</summary>
    public Place()
    {
        Type = "Place";
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="address">Its address: a text, or an object of schema.org.</param>
    /// <param name="geo">Where it is: usually <see cref="GeoCoordinates"/>.</param>
    /// <param name="hasMap">A map of it: an address, or an object of schema.org.</param>
    /// <param name="type">Without effect, as officially: the type is <c>Place</c>.</param>
    /// <param name="name">Name.</param>
    public Place(
        object? address = null,
        object? geo = null,
        object? hasMap = null,
        string? type = null,
        string? name = null)
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Type = "Place";
        Name = name;
    }

    /// <summary>Its address: a text, or an object of schema.org.</summary>
    [JsonPropertyName("address")]
    public object? Address { get; set; }

    /// <summary>Where it is: usually <see cref="GeoCoordinates"/>.</summary>
    [JsonPropertyName("geo")]
    public object? Geo { get; set; }

    /// <summary>A map of it: an address, or an object of schema.org.</summary>
    [JsonPropertyName("hasMap")]
    public object? HasMap { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }
}
