namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses, names and values of authentication in the public cloud (teams-platform 2.1).</summary>
public static class AuthenticationConstants
{
    /// <summary>Algorithms with which a token may be signed.</summary>
    public static readonly HashSet<string> AllowedSigningAlgorithms = new(StringComparer.OrdinalIgnoreCase) { "RS256", "RS384", "RS512" };

    /// <summary>To channel from bot login url: <c>https://login.microsoftonline.com/botframework.com</c>.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>To channel from bot login url template: <c>https://login.microsoftonline.com/{0}</c>.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>Default channel auth tenant: <c>botframework.com</c>.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>To channel from bot o auth scope: <c>https://api.botframework.com</c>.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>To bot from channel token issuer: <c>https://api.botframework.com</c>.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>O auth url: <c>https://api.botframework.com</c>.</summary>
    public const string OAuthUrl = "https://api.botframework.com";

    /// <summary>Bot open id metadata key: <c>BotOpenIdMetadata</c>.</summary>
    public const string BotOpenIdMetadataKey = "BotOpenIdMetadata";

    /// <summary>O auth url key: <c>OAuthApiEndpoint</c>.</summary>
    public const string OAuthUrlKey = "OAuthApiEndpoint";

    /// <summary>Emulate o auth cards key: <c>EmulateOAuthCards</c>.</summary>
    public const string EmulateOAuthCardsKey = "EmulateOAuthCards";

    /// <summary>To bot from channel open id metadata url: <c>https://login.botframework.com/v1/.well-known/openidconfiguration</c>.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>To bot from emulator open id metadata url: <c>https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration</c>.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>To bot from ase channel open id metadata url: <c>https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration</c>.</summary>
    public const string ToBotFromAseChannelOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>To bot from enterprise channel open id metadata url format: <c>https://{0}.enterprisechannel.botframework.com/v1/.well-known/openidconfiguration</c>.</summary>
    public const string ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat = "https://{0}.enterprisechannel.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Valid token issuer url template v1: <c>https://sts.windows.net/{0}/</c>.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>Valid token issuer url template v2: <c>https://login.microsoftonline.com/{0}/v2.0</c>.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    /// <summary>Valid government token issuer url template v1: <c>https://login.microsoftonline.us/{0}/</c>.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV1 = "https://login.microsoftonline.us/{0}/";

    /// <summary>Valid government token issuer url template v2: <c>https://login.microsoftonline.us/{0}/v2.0</c>.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";

    /// <summary>Authorized party: <c>azp</c>.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>Audience claim: <c>aud</c>.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>Key id header: <c>kid</c>.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>Version claim: <c>ver</c>.</summary>
    public const string VersionClaim = "ver";

    /// <summary>App id claim: <c>appid</c>.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>Service url claim: <c>serviceurl</c>.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>Anonymous skill app id: <c>AnonymousSkill</c>.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";

    /// <summary>Anonymous auth type: <c>anonymous</c>.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>Tenant id claim: <c>tid</c>.</summary>
    public const string TenantIdClaim = "tid";
}
