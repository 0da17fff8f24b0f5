namespace Microsoft.Bot.Builder;

/// <summary>Things that live as long as a turn, by name or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>Makes an empty collection.</summary>
    public TurnContextStateCollection()
    {
    }

    /// <summary>What was put in under a name.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">The name.</param>
    /// <returns>Null if there is nothing of that name, or something of another type.</returns>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public T? Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>What was put in under its type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>Null if there is nothing.</returns>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public T? Get<T>()
        where T : class => Get<T>(NameOf<T>());

    /// <summary>Puts something in under a name.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">The name.</param>
    /// <param name="value">The thing.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ObjectDisposedException.ThrowIf(_disposed, this);
        base.Add(key, value);
    }

    /// <summary>Puts something in under its type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The thing.</param>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public void Add<T>(T value)
        where T : class => Add(NameOf<T>(), value);

    /// <summary>Puts something in under a name, in place of what was there; the name is taken even by null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">The name.</param>
    /// <param name="value">The thing, or null.</param>
    public void Set<T>(string key, T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        this[key] = value!;
    }

    /// <summary>Puts something in under its type, in place of what was there; its place is taken even by null.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The thing, or null.</param>
    public void Set<T>(T? value)
        where T : class => Set(NameOf<T>(), value);

    /// <summary>Ends the collection and what is disposable in it.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the collection and what is disposable in it.</summary>
    /// <param name="disposing">False when called by a finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed) return;
        if (disposing)
        {
            // The adapter outlives its turns even where it can be disposed of.
            foreach (var thing in Values.OfType<IDisposable>().Where(thing => thing is not BotAdapter)) thing.Dispose();
        }

        _disposed = true;
    }

    private static string NameOf<T>() => typeof(T).FullName ?? typeof(T).Name;
}
