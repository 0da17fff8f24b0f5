namespace Microsoft.Bot.Builder;

/// <summary>A store of objects by key.</summary>
public interface IStorage
{
    /// <summary>Reads what there is under keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was found; keys without anything are left out.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes objects under keys. The <see cref="IStoreItem.ETag"/> of an <see cref="IStoreItem"/> must be the stored one or <c>*</c>.</summary>
    /// <param name="changes">The objects by key.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <returns>A task that ends when they are written.</returns>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes what there is under keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Ends the deleting early.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
