using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of the bot's app for calls to the Connector.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly string? _scope;
    private KeptToken? _token;

    /// <summary>Makes credentials.</summary>
    /// <param name="channelAuthTenant">Tenant the token comes from; that of the channel if null.</param>
    /// <param name="customHttpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    public AppCredentials(string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    /// <summary>Makes credentials.</summary>
    /// <param name="channelAuthTenant">Tenant the token comes from; that of the channel if null.</param>
    /// <param name="customHttpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <param name="oAuthScope">What the token is for; the Connector if null.</param>
    public AppCredentials(string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null, string? oAuthScope = null)
    {
        AuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
        _scope = oAuthScope;
    }

    /// <summary>App id of the bot; no token is put on calls if it is null or empty.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>Tenant the token comes from.</summary>
    public virtual string? ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = value;
    }

    /// <summary>Address of the login service.</summary>
    public virtual string OAuthEndpoint => LoginEndpoint.For(Login?.Endpoint ?? ToChannelFromBotLoginUrlTemplate, AuthTenant, DefaultChannelAuthTenant);

    /// <summary>Whether the login service's address is checked against the known ones.</summary>
    public virtual bool ValidateAuthority => Login?.ValidateAuthority ?? true;

    /// <summary>What the token is for.</summary>
    public virtual string OAuthScope => string.IsNullOrWhiteSpace(_scope) ? ToChannelFromBotOAuthScope : _scope;

    /// <summary>The login service of another cloud than that of the class; set by the factories.</summary>
    internal (string Endpoint, bool ValidateAuthority)? Login { get; init; }

    /// <summary>Tenant that was asked for; null for that of the channel.</summary>
    protected string? AuthTenant { get; set; }

    /// <summary>Makes the calls to the login service.</summary>
    protected HttpClient? CustomHttpClient { get; set; }

    /// <summary>Says what goes wrong.</summary>
    protected ILogger? Logger { get; set; }

    /// <summary>Tenant of the channel.</summary>
    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    /// <summary>What tokens for the Connector are for.</summary>
    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>Address of the login service, with a place for the tenant.</summary>
    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>Puts a token on a request, if there is an app id.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>A task that ends when it is there.</returns>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (string.IsNullOrEmpty(MicrosoftAppId) || MicrosoftAppId == AuthenticationConstants.AnonymousSkillAppId) return;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync().ConfigureAwait(false));
    }

    /// <summary>Gets a token; one that is still good comes from memory, and callers at the same time wait for the same one.</summary>
    /// <param name="forceRefresh">True to get a new one in any case.</param>
    /// <returns>The token.</returns>
    public async Task<string?> GetTokenAsync(bool forceRefresh = false) =>
        (await Token().GetTokenAsync(forceRefresh).ConfigureAwait(false)).AccessToken;

    /// <summary>Drops a token that was refused, unless another call has done so, and waits for the next one.</summary>
    internal Task ReplaceTokenAsync(string refused) => Token().ReplaceAsync(refused);

    /// <summary>Makes what gets the tokens; called once.</summary>
    /// <returns>The authenticator.</returns>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    private KeptToken Token() => LazyInitializer.EnsureInitialized(ref _token, () => new KeptToken(BuildIAuthenticator().Value, TimeProvider.System));
}
