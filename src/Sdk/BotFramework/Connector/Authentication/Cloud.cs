namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses and values of one cloud (teams-platform 2.1).</summary>
internal sealed record Cloud(
    string LoginUrl,
    bool ValidateAuthority,
    string OAuthScope,
    string TokenIssuer,
    string OpenIdMetadataUrl,
    string LoginOpenIdMetadataUrl,
    string? CallerId)
{
    private static readonly Cloud Public = new(
        AuthenticationConstants.ToChannelFromBotLoginUrl,
        true,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        Schema.CallerIdConstants.PublicAzureChannel);

    private static readonly Cloud Government = new(
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        true,
        GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        Schema.CallerIdConstants.USGovChannel);

    /// <summary>The cloud that a setting names.</summary>
    /// <exception cref="ArgumentException">There is no such cloud.</exception>
    public static Cloud Of(string? channelService) => channelService switch
    {
        null or "" => Public,
        GovernmentAuthenticationConstants.ChannelService => Government,
        _ => throw new ArgumentException($"The ChannelService '{channelService}' is not supported; leave it empty and give the addresses of another cloud one by one.", nameof(channelService)),
    };
}
