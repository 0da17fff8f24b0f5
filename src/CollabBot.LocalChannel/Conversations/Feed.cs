using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using CollabBot.LocalChannel.Wire;
using Microsoft.Extensions.Hosting;

namespace CollabBot.LocalChannel.Conversations;

/// <summary>Sends changes to every open page as server-sent events, each message in the view of the page's person.</summary>
internal sealed class Feed(Roster roster, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private readonly ConcurrentDictionary<Guid, Listener> listeners = [];

    public void Tell(Message message)
    {
        foreach (var listener in listeners.Values)
        {
            if (!roster.Has(message.Place, listener.Person))
                continue;
            var json = JsonSerializer.Serialize(MessageView.Of(message, listener.Person), Json.Options);
            // If the page's queue is full, its stream ends; the page then reconnects and reads the whole state again.
            if (!listener.Queue.Writer.TryWrite(new SseItem<string>(json, "message")))
                listener.Queue.Writer.TryComplete();
        }
    }

    /// <summary>Sends a typing indicator to the other members of a conversation; null stands for the bot.</summary>
    public void TellTyping(ConversationAddress address, DemoPerson? person)
    {
        var json = JsonSerializer.Serialize(
            new { conversation = address.ConversationId, root = address.RootId, name = person?.Name ?? DemoTeam.BotName },
            Json.Options);
        foreach (var listener in listeners.Values
            .Where(listener => listener.Person != person && roster.Has(address.Place, listener.Person)))
            listener.Queue.Writer.TryWrite(new SseItem<string>(json, "typing"));
    }

    /// <summary>
    /// Tells every page that members, installations, difficulties or scripted partners have changed; the page then reads them again.
    /// </summary>
    public void TellAround()
    {
        foreach (var listener in listeners.Values)
            listener.Queue.Writer.TryWrite(new SseItem<string>("{}", "around"));
    }

    public async IAsyncEnumerable<SseItem<string>> Listen(DemoPerson person, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // The stream ends when the application stops; otherwise an open page would delay the shutdown.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        var id = Guid.NewGuid();
        var queue = Channel.CreateBounded<SseItem<string>>(new BoundedChannelOptions(512) { SingleReader = true });
        listeners[id] = new Listener(person, queue);
        try
        {
            yield return new SseItem<string>("{}", "hello") { ReconnectionInterval = TimeSpan.FromSeconds(1) };
            while (await NextAsync(queue.Reader, end.Token) is { } more)
            {
                if (!more)
                    yield return new SseItem<string>("{}", "ping");
                while (queue.Reader.TryRead(out var item))
                    yield return item;
            }
        }
        finally
        {
            listeners.TryRemove(id, out _);
        }
    }

    /// <summary>True if an item can be read, false if a heartbeat is due, null at the end of the stream.</summary>
    private static async Task<bool?> NextAsync(ChannelReader<SseItem<string>> reader, CancellationToken cancellation)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        pause.CancelAfter(Heartbeat);
        try
        {
            return await reader.WaitToReadAsync(pause.Token) ? true : null;
        }
        catch (OperationCanceledException)
        {
            return cancellation.IsCancellationRequested ? null : false;
        }
    }

    private sealed record Listener(DemoPerson Person, Channel<SseItem<string>> Queue);
}
