using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app with a secret.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>Credentials without an app: calls carry no token.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    /// <summary>Setting with the type of the app: <c>MultiTenant</c>, <c>SingleTenant</c> or <c>UserAssignedMSI</c>.</summary>
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>Setting with the secret of the app.</summary>
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>Setting with the app id.</summary>
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    /// <summary>Setting with the tenant of the app.</summary>
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>Makes credentials whose token comes from the tenant of the channel.</summary>
    /// <param name="appId">App id; no token is put on calls if it is null or empty.</param>
    /// <param name="password">Secret.</param>
    /// <param name="customHttpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <param name="oAuthScope">What the token is for; the Connector if null.</param>
    public MicrosoftAppCredentials(string? appId, string? password, HttpClient? customHttpClient = null, ILogger? logger = null, string? oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Makes credentials whose token comes from a tenant.</summary>
    /// <param name="appId">App id; no token is put on calls if it is null or empty.</param>
    /// <param name="password">Secret.</param>
    /// <param name="channelAuthTenant">The tenant; that of the channel if null.</param>
    /// <param name="customHttpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <param name="oAuthScope">What the token is for; the Connector if null.</param>
    public MicrosoftAppCredentials(string? appId, string? password, string? channelAuthTenant, HttpClient? customHttpClient = null, ILogger? logger = null, string? oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    /// <summary>Secret of the app.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new AppAuthenticator(this, application => application.WithClientSecret(MicrosoftAppPassword ?? ""), CustomHttpClient, Logger));
}
