namespace Microsoft.Bot.Builder;

/// <summary>Something that stands between the adapter and the bot.</summary>
public interface IMiddleware
{
    /// <summary>Takes part in a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">Goes on with the turn; not calling it ends the turn here.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with this part of the turn.</returns>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
