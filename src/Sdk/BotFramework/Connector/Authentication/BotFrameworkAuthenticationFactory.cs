using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of a cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Makes the authentication of the public cloud for a bot without an app.</summary>
    /// <returns>The authentication.</returns>
    public static BotFrameworkAuthentication Create() =>
        Create(null, true, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null);

    /// <summary>Makes the authentication of a cloud. What is null or empty is taken from the cloud that <paramref name="channelService"/> names.</summary>
    /// <param name="channelService">Empty for the public cloud, or <see cref="GovernmentAuthenticationConstants.ChannelService"/>.</param>
    /// <param name="validateAuthority">Whether the login service's address is checked against the known ones.</param>
    /// <param name="toChannelFromBotLoginUrl">Address of the login service.</param>
    /// <param name="toChannelFromBotOAuthScope">What tokens for the Connector are for.</param>
    /// <param name="toBotFromChannelTokenIssuer">Issuer of the channel's tokens.</param>
    /// <param name="oAuthUrl">Address of the user token service; not used here.</param>
    /// <param name="toBotFromChannelOpenIdMetadataUrl">Address of the document that names the channel's signing keys.</param>
    /// <param name="toBotFromEmulatorOpenIdMetadataUrl">Address of the document that names the login service's signing keys, for tools and other bots.</param>
    /// <param name="callerId">Id of the channel for <see cref="Schema.Activity.CallerId"/>.</param>
    /// <param name="credentialFactory">Knows the app of the bot.</param>
    /// <param name="authConfiguration">Further checks.</param>
    /// <param name="httpClientFactory">Makes the HTTP clients; a shared one is used if null.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <returns>The authentication.</returns>
    /// <exception cref="ArgumentException">There is no such cloud.</exception>
    public static BotFrameworkAuthentication Create(
        string? channelService,
        bool validateAuthority,
        string? toChannelFromBotLoginUrl,
        string? toChannelFromBotOAuthScope,
        string? toBotFromChannelTokenIssuer,
        string? oAuthUrl,
        string? toBotFromChannelOpenIdMetadataUrl,
        string? toBotFromEmulatorOpenIdMetadataUrl,
        string? callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory? httpClientFactory,
        ILogger? logger)
    {
        var known = Cloud.Of(channelService);
        var cloud = known with
        {
            ValidateAuthority = validateAuthority,
            LoginUrl = Or(toChannelFromBotLoginUrl, known.LoginUrl),
            OAuthScope = Or(toChannelFromBotOAuthScope, known.OAuthScope),
            TokenIssuer = Or(toBotFromChannelTokenIssuer, known.TokenIssuer),
            OpenIdMetadataUrl = Or(toBotFromChannelOpenIdMetadataUrl, known.OpenIdMetadataUrl),
            LoginOpenIdMetadataUrl = Or(toBotFromEmulatorOpenIdMetadataUrl, known.LoginOpenIdMetadataUrl),
            CallerId = Or(callerId, known.CallerId!),
        };
        return new CloudAuthentication(cloud, credentialFactory, authConfiguration, httpClientFactory, logger);

        static string Or(string? given, string otherwise) => string.IsNullOrEmpty(given) ? otherwise : given;
    }
}
