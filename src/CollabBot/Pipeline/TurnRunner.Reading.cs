using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Pipeline;

/// <content>Turns that change nothing: looking at one's own view of a card, searching, and what is not for the bot at all.</content>
internal sealed partial class TurnRunner
{
    private bool isReading;

    private static bool IsTaken(Activity activity) =>
        activity.Type is ActivityTypes.Message or ActivityTypes.Invoke || InstallEvents.Are(activity);

    private static bool IsOnlyRead(Activity activity) =>
        activity.Type == ActivityTypes.Invoke && GestureReader.IsOnlyRead(activity.Name, SdkJson.Text(activity.Value));

    /// <summary>A message extension opens anywhere, also where the bot is not installed; and where it has just been taken away there is nobody to reach.</summary>
    private static bool IsInstalledHere(Activity activity) => !InstallEvents.IsRemoval(activity) && !TurnReader.IsOfExtension(activity);

    /// <summary>
    /// Answers without a transaction, a mark or a place in the queue: a card that asks for its viewers' own views does so for dozens at a time, again after every update, and asked
    /// twice the answer is the same.
    /// </summary>
    private async Task ReadAsync(ITurnContext context, TurnInfo read, Func<CancellationToken, Task> dispatch, CancellationToken cancellationToken)
    {
        context.TurnState.Set(turn = read);
        context.OnSendActivities(CollectAsync);
        try
        {
            turn = await people.FindAsync(read with { MemberOf = await membership.FindAsync(read, cancellationToken) }, cancellationToken, onlyRoles: true);
            context.TurnState.Set(turn);
            isReading = isCollecting = true;
            await dispatch(cancellationToken);
            isCollecting = false;
            if (invokeAnswer is not null) await context.SendActivityAsync(invokeAnswer, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await FailAsync(context, exception, cancellationToken);
        }
    }

    /// <summary>Whatever comes from a conversation that was given up shows that the bot is there again. Nothing of it is kept but that.</summary>
    private async Task ReviveAsync(TurnInfo read, CancellationToken cancellationToken)
    {
        var lost = unit.Database.Conversations.Where(row => row.Id == read.Conversation && row.UnreachableSince != null);
        if (!await lost.AnyAsync(cancellationToken)) return;

        await unit.BeginAsync(read.Address.Tenant, cancellationToken);
        await lost.ExecuteUpdateAsync(set => set.SetProperty(row => row.UnreachableSince, (DateTimeOffset?)null), cancellationToken);
        await unit.CommitAsync(cancellationToken);
        _ = publisher.PublishAsync(read.Address.Tenant, read.Conversation);
    }
}
