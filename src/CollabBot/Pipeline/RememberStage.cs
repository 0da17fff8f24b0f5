using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;

namespace CollabBot.Pipeline;

/// <summary>
/// Stores the address at which a conversation can be reached, which changes with regions and clients, the person's time zone and language
/// for reminders, and, once the request is handled, the processed activity with its answer.
/// </summary>
[Stage("stores how the conversation and the person can be reached; afterwards, that the activity was processed, with its answer")]
internal sealed class RememberStage(Database database, TurnRows rows, OutboxWriter outbox) : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        if (scope.IsReadOnly)
        {
            await next();
            return;
        }

        await rows.FindMissingAsync(!scope.Turn.IsShared, cancellationToken);
        if (IsInstalledHere(scope)) RememberPlace(scope);
        await next();
        RememberActivity(scope);
    }

    /// <summary>
    /// Whether the bot is installed here. A message extension opens anywhere, also where the bot is not installed; and where the bot has
    /// just been removed, the conversation cannot be reached.
    /// </summary>
    private static bool IsInstalledHere(TurnScope scope) =>
        !InstallEvents.IsRemoval(scope.Activity) && !TurnReader.IsOfExtension(scope.Activity);

    private void RememberPlace(TurnScope scope)
    {
        var turn = scope.Turn;
        var address = turn.Address.AtRoot() with { UserId = turn.IsShared ? null : turn.Address.UserId, Locale = null };
        var json = address.ToJson();
        var row = rows.Conversation ?? rows.Add(new ConversationRow { Id = turn.Conversation, Address = json });
        if (row.Address != json) row.Address = json;
        if (InstallEvents.TeamOf(scope.Activity) is { } team && row.Team != team) row.Team = team;
        if (turn.IsShared && turn.ConversationName is { } name && name != row.Name) row.Name = name;
        if (row.UnreachableSince is not null)
        {
            row.UnreachableSince = null;
            outbox.Touch(turn.Conversation);
        }

        RememberPerson(scope);
        if (!turn.IsShared) PrivateChats.Remember(database, rows.PrivateChat, turn.Person, turn.Address);
    }

    private void RememberPerson(TurnScope scope)
    {
        var turn = scope.Turn;
        var person = rows.PersonOrNew();
        person.TimeZone = turn.TimeZone ?? person.TimeZone;
        person.UserId = turn.Address.UserId ?? person.UserId;

        // Who adds the bot says nothing by it; its activity often carries the language of the team or of the tenant.
        if (InstallEvents.Are(scope.Activity)) return;

        person.ClientLanguage = person.LanguageAfter(turn.ClientLanguage);
        person.LastLanguage = turn.ClientLanguage ?? person.LastLanguage;
    }

    private void RememberActivity(TurnScope scope)
    {
        // Delivered again, a request that only answers in its response is simply answered again.
        if (scope.Request is IOnlyAnswers && scope.ExpectsReplies) return;

        var isForm = scope.FormKey is not null;
        var replies = scope.InvokeResponse is null && (scope.ExpectsReplies || isForm) ? SdkJson.WriteActivities(scope.Replies) : null;

        // An act that leaves no trace is dated to the next midnight, so that the row does not show when it happened.
        var at = scope.LeavesNoTrace ? new DateTimeOffset(scope.Turn.Now.UtcDateTime.Date.AddDays(1), TimeSpan.Zero) : scope.Turn.Now;

        // A form that is sent again wants its answer again; so it is remembered by its own key, which the activity contains. A message that
        // the channel delivers again has been answered in the conversation.
        if (isForm) Add(scope.FormKey, replies);
        else Add(rows.Keys!.Activity, scope.ExpectsReplies ? replies : null);

        void Add(string? processed, string? repeated)
        {
            if (processed is null) return;
            database.ProcessedActivities.Add(new ProcessedActivity
            {
                Key = processed,
                Person = scope.Turn.Person,
                Status = scope.InvokeResponse?.Status,
                Body = repeated ?? SdkJson.Text(scope.InvokeResponse?.Body),
                At = at,
            });
        }
    }
}
