using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>An entity that says where something is on the globe.</summary>
public class GeoCoordinates : Entity
{
    /// <summary>Makes an empty instance.</summary>
    public GeoCoordinates()
    {
        Type = "GeoCoordinates";
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="elevation">Metres above the WGS 84 ellipsoid.</param>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="type">Without effect, as officially: the type is <c>GeoCoordinates</c>.</param>
    /// <param name="name">Name.</param>
    public GeoCoordinates(
        double? elevation = null,
        double? latitude = null,
        double? longitude = null,
        string? type = null,
        string? name = null)
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Type = "GeoCoordinates";
        Name = name;
    }

    /// <summary>Metres above the WGS 84 ellipsoid.</summary>
    [JsonPropertyName("elevation")]
    public double? Elevation { get; set; }

    /// <summary>Degrees north.</summary>
    [JsonPropertyName("latitude")]
    public double? Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    [JsonPropertyName("longitude")]
    public double? Longitude { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }
}
