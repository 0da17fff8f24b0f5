using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: an incoming activity and the means to answer it.</summary>
public interface ITurnContext
{
    /// <summary>The adapter that made the turn.</summary>
    BotAdapter Adapter { get; }

    /// <summary>Things that live as long as the turn.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>The incoming activity.</summary>
    Activity Activity { get; }

    /// <summary>Whether at least one activity other than a trace was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends a text to the conversation of the turn.</summary>
    /// <param name="textReplyToSend">The text.</param>
    /// <param name="speak">What is to be spoken instead of the text.</param>
    /// <param name="inputHint">Whether an answer is expected.</param>
    /// <param name="cancellationToken">Ends the sending early.</param>
    /// <returns>The id of the activity.</returns>
    Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string? speak = null, string inputHint = "acceptingInput", CancellationToken cancellationToken = default);

    /// <summary>Sends an activity to the conversation of the turn.</summary>
    /// <param name="activity">The activity; it is addressed here.</param>
    /// <param name="cancellationToken">Ends the sending early.</param>
    /// <returns>The id of the activity.</returns>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities to the conversation of the turn, in their order.</summary>
    /// <param name="activities">The activities; they are addressed here.</param>
    /// <param name="cancellationToken">Ends the sending early.</param>
    /// <returns>The ids of the activities.</returns>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that was sent earlier.</summary>
    /// <param name="activity">The new form, with the id of the old one.</param>
    /// <param name="cancellationToken">Ends the updating early.</param>
    /// <returns>The id of the activity.</returns>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity of the conversation of the turn.</summary>
    /// <param name="activityId">Id of the activity.</param>
    /// <param name="cancellationToken">Ends the deleting early.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity of any conversation.</summary>
    /// <param name="conversationReference">The conversation and the id of the activity.</param>
    /// <param name="cancellationToken">Ends the deleting early.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds somebody who takes part in every later sending of this turn.</summary>
    /// <param name="handler">Called in the order of adding.</param>
    /// <returns>This turn.</returns>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds somebody who takes part in every later update of this turn.</summary>
    /// <param name="handler">Called in the order of adding.</param>
    /// <returns>This turn.</returns>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds somebody who takes part in every later deletion of this turn.</summary>
    /// <param name="handler">Called in the order of adding.</param>
    /// <returns>This turn.</returns>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}

/// <summary>A turn whose activity is known to be of one kind.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface ITurnContext<out T> : ITurnContext
    where T : IActivity
{
    /// <summary>The incoming activity as its kind.</summary>
    new T Activity { get; }
}
