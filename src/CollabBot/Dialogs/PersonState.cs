using CollabBot.Requests;
using Microsoft.Bot.Builder;

namespace CollabBot.Dialogs;

/// <summary>
/// Dialog state, stored in the turn's unit of work. Its key holds the person and the conversation without its thread, so two people who
/// answer in the same channel have separate dialogs.
/// </summary>
internal sealed class PersonState(IStorage storage) : BotState(storage, nameof(PersonState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var turn = turnContext.TurnState.Get<Turn>()
            ?? throw new InvalidOperationException("The turn has not been read yet.");
        return turn.StateKey;
    }
}
