using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CollabBot.Pipeline;

/// <summary>
/// The first stage. Reactions, deleted messages and typing are neither answered nor stored. Members who come and go are not answered
/// either; they matter if they have a role.
/// </summary>
[Stage("reads who acts, where and when; activities that are not for the bot end here")]
internal sealed class ReadStage(
    UnitOfWork unit, PersonIds ids, ConversationRevival revival, IMemberChanges members, TimeProvider clock) : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        if (scope.Activity is not { Conversation.Id.Length: > 0 }) return;

        scope.Turn = TurnReader.Read(scope.Context, clock.GetUtcNow());
        unit.Database.Tenant = scope.Turn.Address.Tenant;
        if (scope.Turn.Person.Value.Length == 0 || !IsTaken(scope.Activity))
        {
            await revival.ReviveAsync(scope.Turn, cancellationToken);
            await HearMembersAsync(scope, cancellationToken);
            return;
        }

        await MatchAsync(scope, cancellationToken);
        await next();
    }

    private async Task HearMembersAsync(TurnScope scope, CancellationToken cancellationToken)
    {
        var activity = scope.Activity;
        if (activity.Type != ActivityTypes.ConversationUpdate) return;

        var (came, left) = (Ids(activity.MembersAdded), Ids(activity.MembersRemoved));
        if (came.Count + left.Count > 0)
            await members.HearAsync(scope.Turn, InstallEvents.TeamOf(activity), came, left, cancellationToken);
    }

    private static List<MemberId> Ids(IList<ChannelAccount>? accounts) =>
    [
        .. (accounts ?? [])
            .Where(account => !string.IsNullOrEmpty(account?.Id))
            .Select(account => new MemberId(
                account.Id, string.IsNullOrEmpty(account.AadObjectId) ? null : account.AadObjectId.ToLowerInvariant())),
    ];

    /// <summary>A client that leaves out the object id means the person who is known by the id on the channel.</summary>
    private async Task MatchAsync(TurnScope scope, CancellationToken cancellationToken)
    {
        var (tenant, person) = (scope.Turn.Address.Tenant, scope.Turn.Person);
        if (scope.Turn.Address.UserId is not { Length: > 0 } userId) return;
        if (person.Value != userId)
        {
            ids.Learn(tenant, userId, person);
            return;
        }

        await ids.LoadAsync(unit.Database, [userId], cancellationToken);
        scope.Turn = scope.Turn with { Person = ids.Of(tenant, userId) };
    }

    private static bool IsTaken(Activity activity) =>
        activity.Type is ActivityTypes.Message or ActivityTypes.Invoke || IsEdit(activity) || InstallEvents.Are(activity);

    private static bool IsEdit(Activity activity) =>
        activity.Type == ActivityTypes.MessageUpdate
        && activity.TryGetChannelData<TeamsChannelData>(out var data)
        && data?.EventType == "editMessage";
}
