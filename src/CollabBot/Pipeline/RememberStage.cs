using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;

namespace CollabBot.Pipeline;

/// <summary>
/// Stores the address at which a conversation can be reached, which changes with regions and clients, and the person's time zone and
/// language for reminders.
/// </summary>
[Stage("stores how the conversation and the person can be reached")]
internal sealed class RememberStage(Database database, OutboxWriter outbox) : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        if (!scope.IsReadOnly && IsInstalledHere(scope)) await RememberAsync(scope, cancellationToken);
        await next();
    }

    /// <summary>
    /// Whether the bot is installed here. A message extension opens anywhere, also where the bot is not installed; and where the bot has
    /// just been removed, the conversation cannot be reached.
    /// </summary>
    private static bool IsInstalledHere(TurnScope scope) =>
        !InstallEvents.IsRemoval(scope.Activity) && !TurnReader.IsOfExtension(scope.Activity);

    private async Task RememberAsync(TurnScope scope, CancellationToken cancellationToken)
    {
        var turn = scope.Turn;
        var address = turn.Address.AtRoot() with { UserId = turn.IsShared ? null : turn.Address.UserId, Locale = null };
        var json = address.ToJson();
        var row = await database.Conversations.FindAsync([turn.Address.Tenant, turn.Conversation], cancellationToken);
        if (row is null) database.Conversations.Add(row = new ConversationRow { Id = turn.Conversation, Address = json });
        if (row.Address != json) row.Address = json;
        if (InstallEvents.TeamOf(scope.Activity) is { } team && row.Team != team) row.Team = team;
        if (turn.IsShared && turn.ConversationName is { } name && name != row.Name) row.Name = name;
        if (row.UnreachableSince is not null)
        {
            row.UnreachableSince = null;
            outbox.Touch(turn.Conversation);
        }

        await RememberPersonAsync(turn, cancellationToken);
        if (!turn.IsShared) await PrivateChats.RememberAsync(database, turn.Person, turn.Address, cancellationToken);
    }

    private async Task RememberPersonAsync(Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Address.Locale is { Length: > 0 } locale ? Texts.For(locale).Language : null;
        if (turn.TimeZone is null && language is null) return;

        var person = await database.People.FindAsync([turn.Address.Tenant, turn.Person], cancellationToken);
        if (person is null) database.People.Add(person = new PersonRow { Id = turn.Person });
        person.TimeZone = turn.TimeZone ?? person.TimeZone;
        person.ClientLanguage = language ?? person.ClientLanguage;
    }
}
