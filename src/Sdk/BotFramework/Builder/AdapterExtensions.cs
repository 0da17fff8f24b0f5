namespace Microsoft.Bot.Builder;

/// <summary>Storage and state for all bots of an adapter.</summary>
public static class AdapterExtensions
{
    /// <summary>Puts a store into every turn.</summary>
    /// <param name="botAdapter">The adapter.</param>
    /// <param name="storage">The store.</param>
    /// <returns>The adapter.</returns>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage) =>
        botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));

    /// <summary>Puts states into every turn.</summary>
    /// <param name="botAdapter">The adapter.</param>
    /// <param name="botStates">The states.</param>
    /// <returns>The adapter.</returns>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var state in botStates)
            botAdapter.Use(new RegisterClassMiddleware<BotState>(state, state.GetType().FullName ?? state.GetType().Name));
        return botAdapter;
    }

    /// <summary>Puts the state of users and conversations into every turn.</summary>
    /// <param name="botAdapter">The adapter.</param>
    /// <param name="userState">State of users.</param>
    /// <param name="conversationState">State of conversations.</param>
    /// <param name="auto">Whether they are stored at the end of every turn.</param>
    /// <returns>The adapter.</returns>
    public static BotAdapter UseState(this BotAdapter botAdapter, UserState userState, ConversationState conversationState, bool auto = true)
    {
        botAdapter.UseBotState(userState, conversationState);
        return auto ? botAdapter.Use(new AutoSaveStateMiddleware(userState, conversationState)) : botAdapter;
    }
}
