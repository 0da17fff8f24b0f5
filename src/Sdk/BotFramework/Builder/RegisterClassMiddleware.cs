namespace Microsoft.Bot.Builder;

#pragma warning disable CA1725 // Parameter names are the official ones.

/// <summary>Puts a service into the state of every turn.</summary>
/// <typeparam name="T">Type of the service.</typeparam>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string? _key;

    /// <summary>Makes the middleware; the service is found by its type.</summary>
    /// <param name="service">The service.</param>
    public RegisterClassMiddleware(T service) => Service = service;

    /// <summary>Makes the middleware; the service is found by a name.</summary>
    /// <param name="service">The service.</param>
    /// <param name="key">The name.</param>
    public RegisterClassMiddleware(T service, string key)
        : this(service) => _key = key;

    /// <summary>The service.</summary>
    public T Service { get; set; }

    /// <summary>Puts the service into the turn and goes on.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="nextTurn">Goes on with the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        // A turn that goes on under another activity shares its state, so the service may be there already.
        if (_key is null) turnContext.TurnState.Set(Service);
        else turnContext.TurnState.Set(_key, Service);
        return nextTurn(cancellationToken);
    }
}
