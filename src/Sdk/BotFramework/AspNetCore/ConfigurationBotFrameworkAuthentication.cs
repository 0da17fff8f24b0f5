using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication from settings: <c>ChannelService</c> names the cloud; <c>ValidateAuthority</c>, <c>ToChannelFromBotLoginUrl</c>,
/// <c>ToChannelFromBotOAuthScope</c>, <c>ToBotFromChannelTokenIssuer</c>, <c>OAuthUrl</c>, <c>ToBotFromChannelOpenIdMetadataUrl</c>,
/// <c>ToBotFromEmulatorOpenIdMetadataUrl</c> and <c>CallerId</c> change single values of it.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication _inner;

    /// <summary>Makes the authentication.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="credentialsFactory">Knows the app of the bot; made from the settings if null.</param>
    /// <param name="authConfiguration">Further checks.</param>
    /// <param name="httpClientFactory">Makes the HTTP clients.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <exception cref="ArgumentException">The settings do not fit together.</exception>
    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration, ServiceClientCredentialsFactory? credentialsFactory = null, AuthenticationConfiguration? authConfiguration = null, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _inner = BotFrameworkAuthenticationFactory.Create(
            configuration["ChannelService"],
            // Only a clear "no" turns a check off.
            !bool.TryParse(configuration["ValidateAuthority"], out var validate) || validate,
            configuration["ToChannelFromBotLoginUrl"],
            configuration["ToChannelFromBotOAuthScope"],
            configuration["ToBotFromChannelTokenIssuer"],
            configuration["OAuthUrl"],
            configuration["ToBotFromChannelOpenIdMetadataUrl"],
            configuration["ToBotFromEmulatorOpenIdMetadataUrl"],
            configuration["CallerId"],
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory,
            logger);
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _inner.GetOriginatingAudience();

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);
}
