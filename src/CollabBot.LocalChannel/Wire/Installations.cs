using System.Collections.Concurrent;

namespace CollabBot.LocalChannel.Wire;

/// <summary>
/// Tells the bot once per process that it was added: to the team when someone first opens the channel, to a private
/// chat when its person first opens it. Whoever comes at the same time waits, so that no message goes ahead of it.
/// </summary>
internal sealed class Installations(ActivityFactory activities, BotDoor door)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = [];
    private readonly ConcurrentDictionary<string, bool> _told = [];

    public async Task<BotAnswer?> EnsureAsync(Presser presser, CancellationToken cancellation)
    {
        var id = presser.Address.ConversationId;
        if (_told.ContainsKey(id))
            return null;
        var gate = _gates.GetOrAdd(id, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellation);
        try
        {
            if (_told.ContainsKey(id))
                return null;
            var whole = presser with { Address = presser.Address with { RootId = null } };
            // The facilitator is the one who has brought the bot into the team.
            if (whole.Address.IsChannel)
                whole = whole with { Person = DemoTeam.Facilitator, Locale = "fr-CA" };
            var answer = await door.SendAsync(activities.BotAdded(whole), whole.Here, cancellation);
            if (answer.Accepted)
                answer = await door.SendAsync(activities.Installed(whole), whole.Here, cancellation);
            // A bot that was not ready is told again the next time.
            if (answer.Accepted)
                _told[id] = true;
            return answer;
        }
        finally
        {
            gate.Release();
        }
    }
}
