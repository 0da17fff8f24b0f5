using System.Collections.Concurrent;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace CollabBot.Endpoints;

/// <summary>
/// Gives out one connector client per service address for the life of the process. A new client for every turn, as the official factory
/// makes, builds a new JSON contract cache each time: about 15 ms of CPU for the first reply. DNS changes still take effect, because the
/// HTTP connections of the shared client are renewed.
/// </summary>
internal sealed class SharedConnectors(Cloud cloud, BotCredentials credentials, IHttpClientFactory clients) : ConnectorFactory
{
    /// <summary>The highest number of clients. The service has few addresses: beyond this number, callers invent them.</summary>
    private const int MaxClients = 1_000;

    private readonly ConcurrentDictionary<string, IConnectorClient> shared = new(StringComparer.Ordinal);

    /// <param name="serviceUrl">
    /// The address that the activity names; the request guard and the outgoing guard have checked its host.
    /// </param>
    /// <param name="audience">Ignored: the bot talks to the channel only.</param>
    /// <param name="cancellationToken">Not used: nothing is awaited.</param>
    /// <returns>A shared client; disposing it does nothing.</returns>
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        if (shared.Count >= MaxClients) shared.Clear();
        return Task.FromResult(shared.GetOrAdd(serviceUrl, Create));
    }

    private SharedConnector Create(string serviceUrl)
    {
        var http = clients.CreateClient();
        ConnectorClient.AddDefaultRequestHeaders(http);
        return new SharedConnector(new ConnectorClient(new Uri(serviceUrl), credentials.For(cloud.Scope), http, disposeHttpClient: true));
    }

    /// <summary>The adapter disposes the client of every turn; a shared one must outlive it.</summary>
    private sealed class SharedConnector(ConnectorClient client) : IConnectorClient
    {
        public Uri BaseUri
        {
            get => client.BaseUri;
            set => throw new NotSupportedException("A shared connector client keeps its address.");
        }

        public JsonSerializerSettings SerializationSettings => client.SerializationSettings;

        public JsonSerializerSettings DeserializationSettings => client.DeserializationSettings;

        public ServiceClientCredentials Credentials => client.Credentials;

        public IAttachments Attachments => client.Attachments;

        public IConversations Conversations => client.Conversations;

        public void Dispose()
        {
        }
    }
}
