using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The Connector of one service address, over HTTP. The HTTP client is shared unless it was handed over.</summary>
public class ConnectorClient : IConnectorClient
{
    internal static readonly HttpClient Shared = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });

    private readonly HttpClient? _own;

    /// <summary>Makes a client.</summary>
    /// <param name="baseUri">Base address of the service.</param>
    /// <param name="microsoftAppId">App id of the bot; no credentials if null or empty.</param>
    /// <param name="microsoftAppPassword">Secret of the app.</param>
    /// <param name="handlers">Handlers that every call goes through.</param>
    public ConnectorClient(Uri baseUri, string? microsoftAppId = null, string? microsoftAppPassword = null, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), Chain(handlers), disposeHttpClient: handlers.Length > 0)
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="baseUri">Base address of the service.</param>
    /// <param name="credentials">Credentials of the calls.</param>
    /// <param name="addJwtTokenRefresher">Without effect: the credentials put a fresh token on every call.</param>
    /// <param name="handlers">Handlers that every call goes through.</param>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, Chain(handlers), disposeHttpClient: handlers.Length > 0)
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="baseUri">Base address of the service.</param>
    /// <param name="credentials">Credentials of the calls.</param>
    /// <param name="handlers">Handlers that every call goes through.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, Chain(handlers), disposeHttpClient: handlers.Length > 0)
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="baseUri">Base address of the service.</param>
    /// <param name="credentials">Credentials of the calls.</param>
    /// <param name="customHttpClient">Makes the calls, without the handlers, and is not ended with this client; if null, a shared one does.</param>
    /// <param name="addJwtTokenRefresher">Without effect: the credentials put a fresh token on every call.</param>
    /// <param name="handlers">Handlers that every call goes through.</param>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, HttpClient? customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, (ServiceClientCredentials)credentials, customHttpClient, addJwtTokenRefresher: addJwtTokenRefresher, handlers)
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="baseUri">Base address of the service.</param>
    /// <param name="credentials">Credentials of the calls.</param>
    /// <param name="customHttpClient">Makes the calls, without the handlers, and is not ended with this client; if null, a shared one does.</param>
    /// <param name="addJwtTokenRefresher">Without effect: the credentials put a fresh token on every call.</param>
    /// <param name="handlers">Handlers that every call goes through.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient? customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, customHttpClient ?? Chain(handlers), disposeHttpClient: customHttpClient is null && handlers.Length > 0)
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="baseUri">Base address of the service.</param>
    /// <param name="credentials">Credentials of the calls; null for none.</param>
    /// <param name="customHttpClient">Makes the calls; a shared one if null.</param>
    /// <param name="disposeHttpClient">Whether the HTTP client ends with this client.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials? credentials, HttpClient? customHttpClient, bool disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        if (disposeHttpClient) _own = customHttpClient;
        Http = customHttpClient ?? Shared;
        Caller = new RestCaller(() => BaseUri, credentials, Http);
        Conversations = new Conversations(this);
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; set; }

    /// <inheritdoc/>
    public ServiceClientCredentials? Credentials { get; }

    /// <inheritdoc/>
    public virtual IConversations Conversations { get; }

    internal HttpClient Http { get; }

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

    private static HttpClient? Chain(DelegatingHandler[] handlers)
    {
        ArgumentNullException.ThrowIfNull(handlers);
        HttpMessageHandler chain = new SocketsHttpHandler();
        foreach (var handler in handlers.Reverse())
        {
            handler.InnerHandler = chain;
            chain = handler;
        }

        return handlers.Length == 0 ? null : new HttpClient(chain);
    }
}
