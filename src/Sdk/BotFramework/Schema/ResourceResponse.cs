using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The id the channel gave to what was sent.</summary>
public class ResourceResponse
{
    /// <summary>Makes an empty instance.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id of the activity; empty if the channel gave none.</param>
    public ResourceResponse(string? id = null)
    {
        Id = id;
    }

    /// <summary>Id of the activity; empty if the channel gave none.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }
}
