using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Writes down what is said.</summary>
public interface ITranscriptLogger
{
    /// <summary>Writes down an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>A task that ends when it is written.</returns>
    Task LogActivityAsync(IActivity activity);
}
