namespace CollabBot.Pipeline;

/// <summary>
/// A queue for each key: turns with the same key run one after the other, in the order of arrival, so that a second message of a person
/// sees the state that the first one stored.
/// </summary>
internal sealed class KeyedQueue
{
    private readonly Dictionary<string, Place> waiting = new(StringComparer.Ordinal);

    public async Task<IDisposable> EnterAsync(string key, CancellationToken cancellationToken)
    {
        Place place;
        lock (waiting)
        {
            if (!waiting.TryGetValue(key, out place!)) waiting[key] = place = new Place();
            place.Count++;
        }

        try
        {
            await place.Turn.WaitAsync(cancellationToken);
            return new Leave(() => Release(key, place, entered: true));
        }
        catch
        {
            Release(key, place, entered: false);
            throw;
        }
    }

    private void Release(string key, Place place, bool entered)
    {
        if (entered) place.Turn.Release();
        lock (waiting)
        {
            if (--place.Count == 0) waiting.Remove(key);
        }
    }

    private sealed class Place
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Count { get; set; }
    }

    private sealed class Leave(Action release) : IDisposable
    {
        private Action? once = release;

        public void Dispose() => Interlocked.Exchange(ref once, null)?.Invoke();
    }
}
