using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The person in whose name the bot posts.</summary>
public class OnBehalfOf
{
    /// <summary>Makes an empty instance.</summary>
    public OnBehalfOf()
    {
    }

    /// <summary>Always 0.</summary>
    [JsonPropertyName("itemid")]
    public int ItemId { get; set; }

    /// <summary>Type of the person; <c>person</c> unless set.</summary>
    [JsonPropertyName("mentionType")]
    public string? MentionType { get; set; } = "person";

    /// <summary>Id of the person in Teams.</summary>
    [JsonPropertyName("mri")]
    public string? Mri { get; set; }

    /// <summary>Name as shown.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; set; }
}
