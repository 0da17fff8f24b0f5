using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The Connector of one service address.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>Base address of the service.</summary>
    Uri BaseUri { get; set; }

    /// <summary>Credentials of the calls; null for none.</summary>
    ServiceClientCredentials? Credentials { get; }

    /// <summary>Operations on conversations.</summary>
    IConversations Conversations { get; }
}
