using CollabBot.Acts;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Arriving;

/// <summary>
/// The bot is added somewhere, or taken away. It greets once an installation: the two events by which the channel tells of one come in either order, and a new version is no new
/// acquaintance. Taken away and added again, it greets again.
/// </summary>
internal sealed class ArrivingHandler(Database database)
{
    public async Task<Reply> HandleAsync(Gesture.Arrived gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(gesture.Place, cancellationToken) is not null) return Reply.Nothing;

        database.Installations.Add(new InstallationRow { Id = gesture.Place, At = turn.Now });
        return gesture.IsUpgrade ? Reply.Nothing : Reply.Show(WelcomeCard.Of(turn.IsShared, turn.Texts), turn.Texts.Welcome());
    }

    /// <summary>Nothing is sent there any more, and nothing answered: who is told would not be reached.</summary>
    public async Task<Reply> HandleAsync(Gesture.Departed gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(gesture.Place, cancellationToken) is { } installed) database.Installations.Remove(installed);

        DateTimeOffset? now = turn.Now;
        var conversations = await database.Conversations.Where(row => row.Id == turn.Conversation || row.Team == gesture.Place).ToListAsync(cancellationToken);
        foreach (var conversation in conversations) conversation.UnreachableSince ??= now;
        if (turn.IsShared) return Reply.Nothing;

        var chat = await database.PrivateChats.FirstOrDefaultAsync(row => row.Person == turn.Person, cancellationToken);
        if (chat is not null) chat.UnreachableSince ??= now;
        return Reply.Nothing;
    }

    private Task<InstallationRow?> FindAsync(string place, CancellationToken cancellationToken) =>
        database.Installations.FirstOrDefaultAsync(row => row.Id == place, cancellationToken);
}
