using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The bot at the end of the middleware.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="cancellationToken">Ends the turn early.</param>
/// <returns>A task that ends with the turn.</returns>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);

/// <summary>The rest of the middleware and the bot.</summary>
/// <param name="cancellationToken">Ends the turn early.</param>
/// <returns>A task that ends when they have ended.</returns>
public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>Takes part in the sending of activities.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activities">What is sent; may be changed.</param>
/// <param name="next">Goes on sending; not calling it keeps the activities back.</param>
/// <returns>What the channel answered.</returns>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);

/// <summary>Takes part in the updating of an activity.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activity">The new form of the activity.</param>
/// <param name="next">Goes on updating.</param>
/// <returns>What the channel answered.</returns>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);

/// <summary>Takes part in the deleting of an activity.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="reference">Says which activity.</param>
/// <param name="next">Goes on deleting.</param>
/// <returns>A task that ends when it is deleted.</returns>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
