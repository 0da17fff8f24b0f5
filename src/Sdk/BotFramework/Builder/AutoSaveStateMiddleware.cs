namespace Microsoft.Bot.Builder;

/// <summary>Stores state at the end of every turn that ends well.</summary>
public class AutoSaveStateMiddleware : IMiddleware
{
    /// <summary>Makes the middleware.</summary>
    /// <param name="botStates">The states.</param>
    public AutoSaveStateMiddleware(params BotState[] botStates) => BotStateSet = new BotStateSet(botStates);

    /// <summary>Makes the middleware.</summary>
    /// <param name="botStateSet">The states.</param>
    public AutoSaveStateMiddleware(BotStateSet botStateSet) => BotStateSet = botStateSet;

    /// <summary>The states.</summary>
    public BotStateSet BotStateSet { get; set; }

    /// <summary>Adds a state.</summary>
    /// <param name="botState">The state.</param>
    /// <returns>This middleware.</returns>
    public AutoSaveStateMiddleware Add(BotState botState)
    {
        BotStateSet.Add(botState);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken).ConfigureAwait(false);
        await BotStateSet.SaveAllChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
    }
}
