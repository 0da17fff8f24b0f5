using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Installation;

/// <summary>
/// Handles the installation and the removal of the bot. It greets once per stored installation: Teams reports one with two events in either
/// order, and an upgrade of the app gets no greeting.
/// </summary>
internal sealed class InstallationHandler(Database database)
    : IHandler<Installed>,
      IHandler<Uninstalled>
{
    public async Task<Reply> HandleAsync(Installed request, Turn turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(request.Place, cancellationToken) is not null) return Reply.Nothing;

        database.Installations.Add(new InstallationRow { Id = request.Place, At = turn.Now });
        return request.IsUpgrade ? Reply.Nothing : Reply.Show(WelcomeCard.Of(turn.IsShared, turn.Texts), turn.Texts.Welcome());
    }

    /// <summary>
    /// Deletes the stored installation, so that a new one is greeted again, and marks its conversations as unreachable, so that no message
    /// is sent there. There is no reply, because the channel could not deliver it.
    /// </summary>
    public async Task<Reply> HandleAsync(Uninstalled request, Turn turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(request.Place, cancellationToken) is { } installed) database.Installations.Remove(installed);

        DateTimeOffset? now = turn.Now;
        var conversations = await database.Conversations
            .Where(row => row.Id == turn.Conversation || row.Team == request.Place)
            .ToListAsync(cancellationToken);
        foreach (var conversation in conversations) conversation.UnreachableSince ??= now;
        if (turn.IsShared) return Reply.Nothing;

        var chat = await database.PrivateChats.FirstOrDefaultAsync(row => row.Person == turn.Person, cancellationToken);
        if (chat is not null) chat.UnreachableSince ??= now;
        return Reply.Nothing;
    }

    private Task<InstallationRow?> FindAsync(string place, CancellationToken cancellationToken) =>
        database.Installations.FirstOrDefaultAsync(row => row.Id == place, cancellationToken);
}
