using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A programmatic action that goes with an activity.</summary>
public class SemanticAction
{
    /// <summary>Makes an empty instance.</summary>
    public SemanticAction()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="entities">Metadata, for example mentions.</param>
    public SemanticAction(string? id = null, IDictionary<string, Entity>? entities = null)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Metadata, for example mentions.</summary>
    [JsonPropertyName("entities")]
    public IDictionary<string, Entity>? Entities { get; set; }

    /// <summary>State that goes along unchanged.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }
}
