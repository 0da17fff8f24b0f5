using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Activities in the order in which they happened.</summary>
public class Transcript
{
    /// <summary>Makes an empty instance.</summary>
    public Transcript()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="activities">The activities.</param>
    public Transcript(IList<Activity>? activities = null)
    {
        Activities = activities;
    }

    /// <summary>The activities.</summary>
    [JsonPropertyName("activities")]
    public IList<Activity>? Activities { get; set; }
}
