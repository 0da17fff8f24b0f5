using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Joins bots to a channel.</summary>
public abstract class BotAdapter
{
    /// <summary>Where the turn state keeps the answer to an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Where the turn state keeps the identity of the caller.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Where the turn state keeps the audience of outgoing calls.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>Makes an adapter without middleware.</summary>
    public BotAdapter()
    {
    }

    /// <summary>What is done with an exception of middleware or bot; if null, it goes on to the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>The middleware between this adapter and the bot.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds middleware behind what is there.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This adapter.</returns>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities to the channel, in their order.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activities">The activities, addressed.</param>
    /// <param name="cancellationToken">Ends the sending early.</param>
    /// <returns>One answer for each activity.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity in the channel.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The new form, with the id of the old one.</param>
    /// <param name="cancellationToken">Ends the updating early.</param>
    /// <returns>What the channel answered.</returns>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity in the channel.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="reference">The conversation and the id of the activity.</param>
    /// <param name="cancellationToken">Ends the deleting early.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Starts a turn in a known conversation without an incoming activity.</summary>
    /// <param name="botId">App id of the bot.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">Takes the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual async Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts a turn in a known conversation without an incoming activity.</summary>
    /// <param name="claimsIdentity">Identity of the bot.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">Takes the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotSupportedException">This adapter cannot do it.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) => throw Unsupported();

    /// <summary>Starts a turn in a known conversation without an incoming activity.</summary>
    /// <param name="claimsIdentity">Identity of the bot.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="audience">Audience of outgoing calls.</param>
    /// <param name="callback">Takes the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotSupportedException">This adapter cannot do it.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken) => throw Unsupported();

    /// <summary>Starts a turn with an activity that the bot made itself.</summary>
    /// <param name="botId">App id of the bot.</param>
    /// <param name="continuationActivity">The activity.</param>
    /// <param name="callback">Takes the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotSupportedException">This adapter cannot do it.</exception>
    public virtual Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) => throw Unsupported();

    /// <summary>Starts a turn with an activity that the bot made itself.</summary>
    /// <param name="claimsIdentity">Identity of the bot.</param>
    /// <param name="continuationActivity">The activity.</param>
    /// <param name="callback">Takes the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotSupportedException">This adapter cannot do it.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) => throw Unsupported();

    /// <summary>Starts a turn with an activity that the bot made itself.</summary>
    /// <param name="claimsIdentity">Identity of the bot.</param>
    /// <param name="continuationActivity">The activity.</param>
    /// <param name="audience">Audience of outgoing calls.</param>
    /// <param name="callback">Takes the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotSupportedException">This adapter cannot do it.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken) => throw Unsupported();

    /// <summary>Makes a conversation and starts a turn in it.</summary>
    /// <param name="botAppId">App id of the bot.</param>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="serviceUrl">Base address of the Connector.</param>
    /// <param name="audience">Audience of outgoing calls.</param>
    /// <param name="conversationParameters">The conversation.</param>
    /// <param name="callback">Takes the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotSupportedException">This adapter cannot do it.</exception>
    public virtual Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken) => throw Unsupported();

    /// <summary>Takes a turn for an incoming activity whose sender is known.</summary>
    /// <param name="claimsIdentity">Identity of the caller.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">Takes the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>What to answer; null for an empty 200.</returns>
    /// <exception cref="NotSupportedException">This adapter cannot do it.</exception>
    public virtual Task<InvokeResponse?> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) => throw Unsupported();

    /// <summary>Runs middleware and bot; an exception goes to <see cref="OnTurnError"/> if there is one.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        TakeLocale(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, failure).ConfigureAwait(false);
        }
    }

    private static void TakeLocale(ITurnContext turnContext)
    {
        if (string.IsNullOrWhiteSpace(turnContext.Activity.Locale)) return;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(turnContext.Activity.Locale);
            if (turnContext is TurnContext turn) turn.Locale = turnContext.Activity.Locale;
        }
        catch (CultureNotFoundException)
        {
            // The protocol asks receivers to accept languages they do not know (A3021).
        }
    }

    private NotSupportedException Unsupported() => new($"{GetType().Name} does not do this.");
}
