namespace Microsoft.Bot.Builder;

/// <summary>A bot: something that can take a turn.</summary>
public interface IBot
{
    /// <summary>Takes one turn: handles one incoming activity.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
