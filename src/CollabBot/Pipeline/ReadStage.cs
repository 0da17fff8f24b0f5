using CollabBot.Storage;
using Microsoft.Bot.Schema;

namespace CollabBot.Pipeline;

/// <summary>The first stage. Reactions, edits, typing, and members who come and go are neither answered nor stored.</summary>
[Stage("reads who acts, where and when; activities that are not for the bot end here")]
internal sealed class ReadStage(UnitOfWork unit, ConversationRevival revival, TimeProvider clock) : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        if (scope.Activity is not { Conversation.Id.Length: > 0 }) return;

        scope.Turn = TurnReader.Read(scope.Context, clock.GetUtcNow());
        unit.Database.Tenant = scope.Turn.Address.Tenant;
        if (scope.Turn.Person.Value.Length > 0 && IsTaken(scope.Activity)) await next();
        else await revival.ReviveAsync(scope.Turn, cancellationToken);
    }

    private static bool IsTaken(Activity activity) =>
        activity.Type is ActivityTypes.Message or ActivityTypes.Invoke || InstallEvents.Are(activity);
}
