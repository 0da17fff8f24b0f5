namespace Microsoft.Bot.Builder;

/// <summary>The name of a property of the state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The name.</summary>
    string Name { get; }
}

/// <summary>Reads and writes one property of the state.</summary>
/// <typeparam name="T">Type of the property.</typeparam>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>Reads the property; the state is loaded when it is not there yet.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="defaultValueFactory">Makes the value of a property that has none; it is then set.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The value; default if there is none.</returns>
    Task<T?> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes the property.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the deleting early.</param>
    /// <returns>A task that ends when it is gone from the loaded state.</returns>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    /// <summary>Sets the property; it is stored by <see cref="BotState.SaveChangesAsync"/>.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Ends the setting early.</param>
    /// <returns>A task that ends when it is set in the loaded state.</returns>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}

/// <summary>Makes properties.</summary>
public interface IPropertyManager
{
    /// <summary>Makes a property.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <returns>What reads and writes it.</returns>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
