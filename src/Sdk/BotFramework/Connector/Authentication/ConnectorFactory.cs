namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients in the name of a bot.</summary>
public abstract class ConnectorFactory
{
    /// <summary>Makes a client.</summary>
    /// <param name="serviceUrl">Base address of the service.</param>
    /// <param name="audience">What the tokens are for; the Connector if null or empty.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The client.</returns>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}
