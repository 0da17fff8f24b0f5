namespace Microsoft.Bot.Builder;

/// <summary>State that all members of a conversation share.</summary>
public class ConversationState : BotState
{
    /// <summary>Makes the state.</summary>
    /// <param name="storage">Where it is stored.</param>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity does not say whose state is meant.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channel = activity.ChannelId ?? throw new InvalidOperationException("The activity names no channel.");
        var conversation = activity.Conversation?.Id ?? throw new InvalidOperationException("The activity names no conversation.");
        return $"{channel}/conversations/{conversation}";
    }
}
