namespace Microsoft.Rest;

/// <summary>Puts credentials on outgoing requests.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Puts credentials on a request; none by default.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>A task that ends when they are there.</returns>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
