using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who made a request, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>What the tokens of outgoing calls are for.</summary>
    public string? Audience { get; set; }

    /// <summary>The caller.</summary>
    public ClaimsIdentity? ClaimsIdentity { get; set; }

    /// <summary>The caller's id: one of <see cref="Schema.CallerIdConstants"/>; null if nobody is authenticated.</summary>
    public string? CallerId { get; set; }

    /// <summary>Makes the clients for the answers.</summary>
    public ConnectorFactory? ConnectorFactory { get; set; }
}
