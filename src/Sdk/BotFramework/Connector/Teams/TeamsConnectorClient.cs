using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The part of the Connector that only Teams has, over HTTP.</summary>
public class TeamsConnectorClient : ITeamsConnectorClient
{
    private readonly HttpClient? _own;

    /// <summary>Makes a client.</summary>
    /// <param name="baseUri">Base address of the service.</param>
    /// <param name="credentials">Credentials of the calls; null for none.</param>
    /// <param name="customHttpClient">Makes the calls; a shared one if null.</param>
    /// <param name="disposeHttpClient">Whether the HTTP client ends with this client.</param>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials? credentials, HttpClient? customHttpClient, bool disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        if (disposeHttpClient) _own = customHttpClient;
        Caller = new RestCaller(() => BaseUri, credentials, customHttpClient ?? ConnectorClient.Shared);
        Teams = new TeamsOperations(this);
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; set; }

    /// <inheritdoc/>
    public ServiceClientCredentials? Credentials { get; }

    /// <inheritdoc/>
    public virtual ITeamsOperations Teams { get; }

    internal RestCaller Caller { get; }

    /// <summary>Ends the client.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the client, and the HTTP client if it was handed over.</summary>
    /// <param name="disposing">False when called by a finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing) _own?.Dispose();
    }
}
