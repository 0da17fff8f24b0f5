using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Body of the HTTP response to an activity with <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    /// <summary>Makes an empty instance.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="activities">The activities.</param>
    public ExpectedReplies(IList<Activity>? activities = null)
    {
        Activities = activities;
    }

    /// <summary>The activities.</summary>
    [JsonPropertyName("activities")]
    public IList<Activity>? Activities { get; set; }
}
