using System.Collections.Concurrent;
using CollabBot.LocalChannel.Conversations;

namespace CollabBot.LocalChannel.Wire;

/// <summary>
/// Tells the bot that it was added to a conversation (once per process, and again after a removal) or removed from it.
/// Concurrent callers wait, so that no message reaches the bot before this news.
/// </summary>
internal sealed class Installations(ActivityFactory activities, BotClient bot, Roster roster)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> gates = [];
    private readonly ConcurrentDictionary<string, bool> told = [];

    public Task<BotAnswer?> EnsureAsync(Presser presser, CancellationToken cancellation) =>
        roster.HasBot(presser.Address.Place) ? TellAsync(presser, added: true, cancellation) : Task.FromResult<BotAnswer?>(null);

    public Task<BotAnswer?> RemoveAsync(Presser presser, CancellationToken cancellation) => TellAsync(presser, added: false, cancellation);

    private async Task<BotAnswer?> TellAsync(Presser presser, bool added, CancellationToken cancellation)
    {
        var id = presser.Address.ConversationId;
        if (added && told.ContainsKey(id))
            return null;
        var gate = gates.GetOrAdd(id, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellation);
        try
        {
            if (added && told.ContainsKey(id))
                return null;
            var whole = presser with { Address = presser.Address with { RootId = null } };
            // The facilitator counts as the person who installed the bot in the team and the group chat.
            if (!whole.Address.Place.IsPersonal)
                whole = whole with { Person = DemoTeam.Facilitator, Locale = "fr-CA" };
            var answer = await bot.SendAsync(activities.Bot(whole, added), whole.Here, cancellation);
            if (answer.Accepted)
                answer = await bot.SendAsync(activities.Installation(whole, added), whole.Here, cancellation);
            // If the bot did not accept the activities, the next caller sends them again.
            if (!added)
                told.TryRemove(id, out _);
            else if (answer.Accepted)
                told[id] = true;
            return answer;
        }
        finally
        {
            gate.Release();
        }
    }
}
