using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all descriptions of a meeting have.</summary>
public class MeetingDetailsBase
{
    internal MeetingDetailsBase()
    {
    }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("Id")]
    public string? Id { get; set; }

    /// <summary>Address to join the meeting.</summary>
    [JsonPropertyName("JoinUrl")]
    public Uri? JoinUrl { get; set; }

    /// <summary>Title.</summary>
    [JsonPropertyName("Title")]
    public string? Title { get; set; }
}
