namespace Microsoft.Bot.Builder;

/// <summary>State of a user in all conversations of a channel.</summary>
public class UserState : BotState
{
    /// <summary>Makes the state.</summary>
    /// <param name="storage">Where it is stored.</param>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity does not say whose state is meant.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channel = activity.ChannelId ?? throw new InvalidOperationException("The activity names no channel.");
        var user = activity.From?.Id ?? throw new InvalidOperationException("The activity names no sender.");
        return $"{channel}/users/{user}";
    }
}
