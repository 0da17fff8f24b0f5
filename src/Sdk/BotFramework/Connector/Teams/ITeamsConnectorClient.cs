using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The part of the Connector that only Teams has.</summary>
public interface ITeamsConnectorClient : IDisposable
{
    /// <summary>Base address of the service.</summary>
    Uri BaseUri { get; set; }

    /// <summary>Credentials of the calls; null for none.</summary>
    ServiceClientCredentials? Credentials { get; }

    /// <summary>Operations on teams.</summary>
    ITeamsOperations Teams { get; }
}
