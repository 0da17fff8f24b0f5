using CollabBot.Messaging;
using CollabBot.Requests;

namespace CollabBot.Pipeline;

/// <summary>
/// The outbox sends after the commit. The request of a typed message waits up to 5 s until its replies are sent, so that replies
/// arrive in the order of the messages.
/// </summary>
[Stage("after the commit, sends the waiting messages of the conversations that got new ones")]
internal sealed class SendStage(OutboxWriter outbox, OutboxPublisher publisher, TimeProvider clock) : IStage
{
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(5);

    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        await next();
        var turn = scope.Turn;
        var published = Task.WhenAll(outbox.Conversations.Select(
            queue => publisher.PublishAsync(turn.Address.Tenant, queue.Key, isOnlyCard: queue.Value)));
        if (turn.Surface == Surface.Message) await Task.WhenAny(published, Task.Delay(SendTimeout, clock, cancellationToken));
    }
}
