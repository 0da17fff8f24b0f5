using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order in which it stands between adapter and bot.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Makes an empty set.</summary>
    public MiddlewareSet()
    {
    }

    /// <summary>Adds middleware behind what is there.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This set.</returns>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        BotAssert.MiddlewareNotNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Runs the set as one piece of middleware.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">What comes behind the set.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with this part of the turn.</returns>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await RunAsync(turnContext, null, 0, cancellationToken).ConfigureAwait(false);
        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the set and then the bot.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">The bot; null if there is none.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        RunAsync(turnContext, callback, 0, cancellationToken);

    /// <summary>The middleware in its order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunAsync(ITurnContext turnContext, BotCallbackHandler? callback, int position, CancellationToken cancellationToken) =>
        position == _middleware.Count
            ? callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask
            : _middleware[position].OnTurnAsync(turnContext, token => RunAsync(turnContext, callback, position + 1, token), cancellationToken);
}
