namespace Microsoft.Bot.Builder;

/// <summary>State of a user in one conversation.</summary>
public class PrivateConversationState : BotState
{
    /// <summary>Makes the state.</summary>
    /// <param name="storage">Where it is stored.</param>
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity does not say whose state is meant.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channel = activity.ChannelId ?? throw new InvalidOperationException("The activity names no channel.");
        var conversation = activity.Conversation?.Id ?? throw new InvalidOperationException("The activity names no conversation.");
        var user = activity.From?.Id ?? throw new InvalidOperationException("The activity names no sender.");
        return $"{channel}/conversations/{conversation}/users/{user}";
    }
}
