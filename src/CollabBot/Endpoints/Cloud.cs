using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace CollabBot.Endpoints;

/// <summary>
/// Addresses and values of the cloud that the bot is registered in. Each can be set by the name that the Bot Framework gives it
/// (learn.microsoft.com/azure/bot-service/bot-service-resources-faq-security); the default is the value of the public cloud or, with
/// <c>ChannelService</c>, of the US government cloud.
/// </summary>
/// <param name="LoginUrl">Where the bot's own tokens come from, with the tenant in it.</param>
/// <param name="ValidateAuthority">Whether MSAL checks that the login address is one of Microsoft's.</param>
/// <param name="Scope">What the bot's own tokens are for.</param>
/// <param name="TokenIssuer">The issuer of the channel's tokens.</param>
/// <param name="MetadataUrl">The OpenID document that leads to the channel's signing keys.</param>
/// <param name="CallerId">What the SDK's <c>callerId</c> says of the channel.</param>
internal sealed record Cloud(
    string LoginUrl,
    bool ValidateAuthority,
    string Scope,
    string TokenIssuer,
    string MetadataUrl,
    string? CallerId)
{
    /// <exception cref="ArgumentException"><c>ChannelService</c> names no cloud that is known.</exception>
    public static Cloud Read(IConfiguration configuration)
    {
        var isMultiTenant = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey] is null or "" || Is("MultiTenant");
        var tenant = isMultiTenant ? null : configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];
        var named = configuration["ChannelService"] switch
        {
            null or "" => Public(tenant),
            GovernmentAuthenticationConstants.ChannelService => Government(tenant),
            _ => throw new ArgumentException(
                "ChannelService can be empty or https://botframework.azure.us. "
                + "For another cloud, leave it empty and give the addresses one by one."),
        };
        return named with
        {
            LoginUrl = Set("ToChannelFromBotLoginUrl") ?? named.LoginUrl,
            ValidateAuthority = configuration.GetValue("ValidateAuthority", named.ValidateAuthority),
            Scope = Set("ToChannelFromBotOAuthScope") ?? named.Scope,
            TokenIssuer = Set("ToBotFromChannelTokenIssuer") ?? named.TokenIssuer,
            MetadataUrl = Set("ToBotFromChannelOpenIdMetadataUrl") ?? named.MetadataUrl,
            CallerId = Set("CallerId") ?? named.CallerId,
        };

        bool Is(string type) => string.Equals(
            configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey], type, StringComparison.OrdinalIgnoreCase);
        string? Set(string key) => configuration[key] is { Length: > 0 } value ? value : null;
    }

    private static Cloud Public(string? tenant) => new(
        "https://login.microsoftonline.com/" + (tenant ?? AuthenticationConstants.DefaultChannelAuthTenant),
        true,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        CallerIdConstants.PublicAzureChannel);

    private static Cloud Government(string? tenant) => new(
        "https://login.microsoftonline.us/" + (tenant ?? GovernmentAuthenticationConstants.DefaultChannelAuthTenant),
        true,
        GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        CallerIdConstants.USGovChannel);
}
