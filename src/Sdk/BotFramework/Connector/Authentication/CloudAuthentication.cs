using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authentication against one cloud.</summary>
internal sealed partial class CloudAuthentication : BotFrameworkAuthentication
{
    private static readonly HttpClient Shared = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });

    private readonly Cloud _cloud;
    private readonly ServiceClientCredentialsFactory _app;
    private readonly AuthenticationConfiguration _configuration;
    private readonly IHttpClientFactory? _clients;
    private readonly InboundTokens _tokens;
    private readonly ILogger _logger;

    public CloudAuthentication(Cloud cloud, ServiceClientCredentialsFactory app, AuthenticationConfiguration configuration, IHttpClientFactory? clients, ILogger? logger)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(configuration);
        _cloud = cloud;
        _app = app;
        _configuration = configuration;
        _clients = clients;
        _logger = logger ?? NullLogger.Instance;
        _tokens = new InboundTokens(cloud, Keys(cloud.OpenIdMetadataUrl), Keys(cloud.LoginOpenIdMetadataUrl), app, configuration);
    }

    public override string GetOriginatingAudience() => _cloud.OAuthScope;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ClaimsIdentity identity;
        try
        {
            identity = await IdentifyAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
            if (_configuration.ClaimsValidator is { } validator) await validator.ValidateClaimsAsync([.. identity.Claims]).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException refused)
        {
            LogRefused(_logger, refused.Message);
            throw;
        }

        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = SkillValidation.IsSkillClaim(identity.Claims) ? JwtTokenValidation.GetAppIdFromClaims(identity.Claims) : _cloud.OAuthScope,
            CallerId = await GenerateCallerIdAsync(_app, identity, _cloud.CallerId, cancellationToken).ConfigureAwait(false),
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var appId = claimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value
            ?? claimsIdentity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;
        return new CloudConnectorFactory(this, appId);
    }

    private async Task<ClaimsIdentity> IdentifyAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        // A header is checked even where none is needed: who shows a token means it.
        if (!string.IsNullOrWhiteSpace(authHeader)) return await _tokens.CheckAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await _app.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
            ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
            : throw new UnauthorizedAccessException("Unauthorized: there is no token.");
    }

    private SigningKeys Keys(string metadataUrl) => new(metadataUrl, Http, TimeProvider.System);

    private HttpClient Http() => _clients?.CreateClient() ?? Shared;

    // What exactly is wrong with a caller's token is for whoever sets the bot up, not for every log.
    [LoggerMessage(Level = LogLevel.Debug, Message = "A caller is refused. {Why}")]
    private static partial void LogRefused(ILogger logger, string why);

    private sealed class CloudConnectorFactory(CloudAuthentication owner, string? appId) : ConnectorFactory
    {
        public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
            var scope = string.IsNullOrEmpty(audience) ? owner._cloud.OAuthScope : audience;
            var credentials = await owner._app
                .CreateCredentialsAsync(appId, scope, owner._cloud.LoginUrl, owner._cloud.ValidateAuthority, cancellationToken)
                .ConfigureAwait(false);
            return new ConnectorClient(new Uri(serviceUrl), credentials, owner.Http(), disposeHttpClient: false);
        }
    }
}
