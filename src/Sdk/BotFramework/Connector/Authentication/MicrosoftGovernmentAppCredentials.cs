using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app with a secret in the cloud of the US government.</summary>
public class MicrosoftGovernmentAppCredentials : MicrosoftAppCredentials
{
    /// <summary>Credentials without an app: calls carry no token.</summary>
    public static new readonly MicrosoftGovernmentAppCredentials Empty = new(null, null);

    /// <summary>Makes credentials whose token comes from the tenant of the channel.</summary>
    /// <param name="appId">App id; no token is put on calls if it is null or empty.</param>
    /// <param name="password">Secret.</param>
    /// <param name="customHttpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <param name="oAuthScope">What the token is for; the Connector if null.</param>
    public MicrosoftGovernmentAppCredentials(string? appId, string? password, HttpClient? customHttpClient = null, ILogger? logger = null, string? oAuthScope = null)
        : base(appId, password, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Makes credentials whose token comes from a tenant.</summary>
    /// <param name="appId">App id; no token is put on calls if it is null or empty.</param>
    /// <param name="password">Secret.</param>
    /// <param name="channelAuthTenant">The tenant; that of the channel if null.</param>
    /// <param name="customHttpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <param name="oAuthScope">What the token is for; the Connector if null.</param>
    public MicrosoftGovernmentAppCredentials(string? appId, string? password, string? channelAuthTenant, HttpClient? customHttpClient = null, ILogger? logger = null, string? oAuthScope = null)
        : base(appId, password, channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
    }

    /// <inheritdoc/>
    protected override string DefaultChannelAuthTenant => GovernmentAuthenticationConstants.DefaultChannelAuthTenant;

    /// <inheritdoc/>
    protected override string ToChannelFromBotOAuthScope => GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <inheritdoc/>
    protected override string ToChannelFromBotLoginUrlTemplate => GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate;
}
