using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is typing while it takes long to answer a message.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <summary>Makes the middleware.</summary>
    /// <param name="delay">Milliseconds before the first sign.</param>
    /// <param name="period">Milliseconds between the signs.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    /// <summary>Goes on with the turn and sends signs until it has ended.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">Goes on with the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = turnContext.Activity.Type == ActivityTypes.Message ? TypeAsync(turnContext, ended.Token) : Task.CompletedTask;
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await typing.ConfigureAwait(false);
        }
    }

    private async Task TypeAsync(ITurnContext turnContext, CancellationToken ended)
    {
        try
        {
            await Task.Delay(_delay, ended).ConfigureAwait(false);
            while (true)
            {
                var sign = new Activity(ActivityTypes.Typing) { RelatesTo = turnContext.Activity.RelatesTo }
                    .ApplyConversationReference(turnContext.Activity.GetConversationReference());
                // Straight to the adapter: a sign is no answer, so handlers of the turn do not see it.
                await turnContext.Adapter.SendActivitiesAsync(turnContext, [sign], ended).ConfigureAwait(false);
                await Task.Delay(_period, ended).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The turn has ended.
        }
    }
}
