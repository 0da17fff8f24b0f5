using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using CollabBot.LocalChannel.Wire;
using Microsoft.Extensions.Hosting;

namespace CollabBot.LocalChannel.Conversations;

/// <summary>Tells every open page what has changed, as its person sees it.</summary>
internal sealed class Feed(Roster roster, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan _heartbeat = TimeSpan.FromSeconds(15);
    private readonly ConcurrentDictionary<Guid, Listener> _listeners = [];

    public void Tell(Message message)
    {
        foreach (var listener in _listeners.Values)
        {
            if (!roster.Has(message.Place, listener.Person))
                continue;
            var json = JsonSerializer.Serialize(MessageView.Of(message, listener.Person), Json.Options);
            // A page that does not keep up is let go; it comes back and reads everything anew.
            if (!listener.Queue.Writer.TryWrite(new SseItem<string>(json, "message")))
                listener.Queue.Writer.TryComplete();
        }
    }

    /// <summary>Somebody is typing; nobody in particular is the bot.</summary>
    public void TellTyping(ConversationAddress address, DemoPerson? person)
    {
        var json = JsonSerializer.Serialize(new { conversation = address.ConversationId, root = address.RootId, name = person?.Name ?? DemoTeam.BotName }, Json.Options);
        foreach (var listener in _listeners.Values.Where(listener => listener.Person != person && roster.Has(address.Place, listener.Person)))
            listener.Queue.Writer.TryWrite(new SseItem<string>(json, "typing"));
    }

    /// <summary>Something around the messages has changed: members, installations, difficulties, scripted partners. Pages ask what.</summary>
    public void TellAround()
    {
        foreach (var listener in _listeners.Values)
            listener.Queue.Writer.TryWrite(new SseItem<string>("{}", "around"));
    }

    public async IAsyncEnumerable<SseItem<string>> Listen(DemoPerson person, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // An open page must not keep the process from stopping.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        var id = Guid.NewGuid();
        var queue = Channel.CreateBounded<SseItem<string>>(new BoundedChannelOptions(512) { SingleReader = true });
        _listeners[id] = new Listener(person, queue);
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
            _listeners.TryRemove(id, out _);
        }
    }

    /// <summary>True when there is something to read, false when it is time for a heartbeat, null at the end.</summary>
    private static async Task<bool?> NextAsync(ChannelReader<SseItem<string>> reader, CancellationToken cancellation)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        pause.CancelAfter(_heartbeat);
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
