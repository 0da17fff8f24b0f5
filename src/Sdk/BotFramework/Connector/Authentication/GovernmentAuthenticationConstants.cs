namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses and values of authentication in the US government cloud (teams-platform 2.1).</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>Channel service: <c>https://botframework.azure.us</c>.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>To channel from bot login url: <c>https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us</c>.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    /// <summary>To channel from bot login url template: <c>https://login.microsoftonline.us/{0}</c>.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <summary>Default channel auth tenant: <c>MicrosoftServices.onmicrosoft.us</c>.</summary>
    public const string DefaultChannelAuthTenant = "MicrosoftServices.onmicrosoft.us";

    /// <summary>To channel from bot o auth scope: <c>https://api.botframework.us</c>.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";

    /// <summary>To bot from channel token issuer: <c>https://api.botframework.us</c>.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>O auth url gov: <c>https://api.botframework.azure.us</c>.</summary>
    public const string OAuthUrlGov = "https://api.botframework.azure.us";

    /// <summary>To bot from channel open id metadata url: <c>https://login.botframework.azure.us/v1/.well-known/openidconfiguration</c>.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <summary>To bot from emulator open id metadata url: <c>https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration</c>.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";

    /// <summary>To bot from ase channel open id metadata url: <c>https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration</c>.</summary>
    public const string ToBotFromAseChannelOpenIdMetadataUrl = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";
}
