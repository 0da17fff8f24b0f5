using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// State of one conversation, user or both: loaded once in a turn, changed in memory, stored when it was changed. It is
/// stored as one object whose fields are the properties, without names of types.
/// </summary>
public abstract class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>Makes the state.</summary>
    /// <param name="storage">Where it is stored.</param>
    /// <param name="contextServiceKey">Where the turn state keeps what was loaded.</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <summary>Makes a property of this state.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <returns>What reads and writes it.</returns>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        BotAssert.TextNotEmpty(name);
        return new Accessor<T>(this, name);
    }

    /// <summary>Loads the state of the turn, unless it is loaded.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to load it again, giving up changes.</param>
    /// <param name="cancellationToken">Ends the loading early.</param>
    /// <returns>A task that ends when it is loaded.</returns>
    /// <exception cref="InvalidOperationException">What is stored is no object.</exception>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (!force && GetCachedState(turnContext)?.State is not null) return;
        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState[_contextServiceKey] = new CachedBotState(Fields(stored));
    }

    /// <summary>Stores the state of the turn, if it was changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to store it in any case.</param>
    /// <param name="cancellationToken">Ends the storing early.</param>
    /// <returns>A task that ends when it is stored.</returns>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        var cached = GetCachedState(turnContext);
        if (cached is null || !(force || cached.IsChanged())) return;
        await _storage.WriteAsync(new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State }, cancellationToken).ConfigureAwait(false);
        cached.MarkStored();
    }

    /// <summary>Empties the state of the turn; it is stored by the next <see cref="SaveChangesAsync"/>.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the emptying early.</param>
    /// <returns>A finished task.</returns>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        var empty = new CachedBotState();
        empty.MarkChanged();
        turnContext.TurnState[_contextServiceKey] = empty;
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from the turn and from the store.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the deleting early.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>What was loaded in the turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>Null if nothing was loaded yet.</returns>
    public CachedBotState? GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>Where the state of a turn is stored.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The key.</returns>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>Reads a property of the loaded state. JSON is turned into the asked type once, so that later changes of the value are seen.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="turnContext">The turn.</param>
    /// <param name="propertyName">Its name.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The value; null if there is none.</returns>
    /// <exception cref="KeyNotFoundException">There is none and the type is a value type.</exception>
    protected Task<T?> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        BotAssert.TextNotEmpty(propertyName);
        var state = Loaded(turnContext).State;
        if (state.TryGetValue(propertyName, out var stored))
        {
            var value = SchemaJson.To<T>(stored);
            if (value is not null && !ReferenceEquals(stored, value)) state[propertyName] = value;
            return Task.FromResult(value);
        }

        return typeof(T).IsValueType
            ? Task.FromException<T?>(new KeyNotFoundException($"The state has no property '{propertyName}'."))
            : Task.FromResult(default(T));
    }

    /// <summary>Deletes a property of the loaded state.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="propertyName">Its name.</param>
    /// <param name="cancellationToken">Ends the deleting early.</param>
    /// <returns>A finished task.</returns>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        BotAssert.TextNotEmpty(propertyName);
        Loaded(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property of the loaded state.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="propertyName">Its name.</param>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Ends the setting early.</param>
    /// <returns>A finished task.</returns>
    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object? value, CancellationToken cancellationToken = default)
    {
        BotAssert.TextNotEmpty(propertyName);
        Loaded(turnContext).State[propertyName] = value!;
        return Task.CompletedTask;
    }

    private CachedBotState Loaded(ITurnContext turnContext) =>
        GetCachedState(turnContext) ?? throw new InvalidOperationException($"{GetType().Name} was not loaded in this turn.");

    private static IDictionary<string, object> Fields(object? stored) => stored switch
    {
        null or JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => new Dictionary<string, object>(),
        IDictionary<string, object> fields => fields,
        IDictionary<string, JsonElement> fields => fields.ToDictionary(field => field.Key, field => (object)field.Value),
        JsonElement { ValueKind: JsonValueKind.Object } or JsonObject => SchemaJson.To<Dictionary<string, object>>(stored)!,
        _ when NewtonsoftJson.TextOf(stored) is ['{', ..] => SchemaJson.To<Dictionary<string, object>>(stored)!,
        _ => throw new InvalidOperationException("What is stored is not the state of a bot."),
    };

    /// <summary>The state of one turn.</summary>
    public class CachedBotState
    {
        private string? _storedForm;

        /// <summary>Makes the state.</summary>
        /// <param name="state">Its properties; none if null.</param>
        public CachedBotState(IDictionary<string, object>? state = null)
        {
            State = state ?? new Dictionary<string, object>();
            MarkStored();
        }

        /// <summary>The properties: objects that were set, JSON where none was asked for yet.</summary>
        public IDictionary<string, object> State { get; set; }

        internal bool IsChanged() => _storedForm != Form();

        internal void MarkStored() => _storedForm = Form();

        internal void MarkChanged() => _storedForm = null;

        private string Form() => JsonSerializer.Serialize(State, State.GetType(), SchemaJson.Options);
    }

    private sealed class Accessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T?> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            var found = default(T);
            // A value type that is not there must be told from one that is zero.
            if (!typeof(T).IsValueType || state.Loaded(turnContext).State.ContainsKey(name))
                found = await state.GetPropertyValueAsync<T>(turnContext, name, cancellationToken).ConfigureAwait(false);
            else if (defaultValueFactory is not null) return await MakeAsync().ConfigureAwait(false);
            return found is null && defaultValueFactory is not null ? await MakeAsync().ConfigureAwait(false) : found;

            async Task<T> MakeAsync()
            {
                var made = defaultValueFactory();
                await state.SetPropertyValueAsync(turnContext, name, made, cancellationToken).ConfigureAwait(false);
                return made;
            }
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
        }
    }
}
