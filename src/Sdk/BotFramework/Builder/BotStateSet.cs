namespace Microsoft.Bot.Builder;

/// <summary>States that are loaded and stored together.</summary>
public class BotStateSet
{
    /// <summary>Makes the set.</summary>
    /// <param name="botStates">The states.</param>
    public BotStateSet(params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botStates);
        BotStates = [.. botStates];
    }

    /// <summary>The states.</summary>
    public List<BotState> BotStates { get; set; }

    /// <summary>Adds a state.</summary>
    /// <param name="botState">The state.</param>
    /// <returns>This set.</returns>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Loads all states of the turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to load them again, giving up changes.</param>
    /// <param name="cancellationToken">Ends the loading early.</param>
    /// <returns>A task that ends when all are loaded.</returns>
    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.LoadAsync(turnContext, force, cancellationToken)));

    /// <summary>Stores all states of the turn that were changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to store them in any case.</param>
    /// <param name="cancellationToken">Ends the storing early.</param>
    /// <returns>A task that ends when all are stored.</returns>
    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken)));
}
