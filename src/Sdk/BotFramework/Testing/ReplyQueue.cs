using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>What the bot has sent and the test has not looked at yet; safe while both are at work.</summary>
internal sealed class ReplyQueue
{
    private readonly Lock gate = new();
    private readonly Queue<TaskCompletionSource<Activity>> waiting = new();

    public Queue<Activity> Replies { get; } = new();

    public void Add(Activity reply)
    {
        lock (gate)
        {
            while (waiting.TryDequeue(out var reader))
            {
                if (reader.TrySetResult(reply))
                {
                    return;
                }
            }

            Replies.Enqueue(reply);
        }
    }

    public Activity? Take()
    {
        lock (gate)
        {
            return Replies.TryDequeue(out var reply) ? reply : null;
        }
    }

    public async Task<Activity> TakeAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource<Activity> reader;
        lock (gate)
        {
            if (Replies.TryDequeue(out var reply))
            {
                return reply;
            }

            reader = new TaskCompletionSource<Activity>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(reader);
        }

        await using var registration = cancellationToken.Register(() => reader.TrySetCanceled(cancellationToken));
        return await reader.Task;
    }

    /// <summary>Changes what waits; null takes a reply out.</summary>
    public void Change(Func<Activity, Activity?> change)
    {
        lock (gate)
        {
            var kept = Replies.Select(change).OfType<Activity>().ToList();
            Replies.Clear();
            foreach (var reply in kept)
            {
                Replies.Enqueue(reply);
            }
        }
    }
}
