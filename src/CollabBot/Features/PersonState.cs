using CollabBot.Acts;
using Microsoft.Bot.Builder;

namespace CollabBot.Features;

/// <summary>
/// Dialog state of one person in one conversation, threads counted as one: two people who answer in the same channel never meet. Kept in the turn's unit of work.
/// </summary>
internal sealed class PersonState(IStorage storage) : BotState(storage, nameof(PersonState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var turn = turnContext.TurnState.Get<TurnInfo>() ?? throw new InvalidOperationException("The turn has not been read yet.");
        return $"{turn.Address.Tenant}/{turn.Conversation}/{turn.Person}";
    }
}
