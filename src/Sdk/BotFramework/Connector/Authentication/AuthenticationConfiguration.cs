namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Further checks of incoming requests.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must carry besides that of the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Checks the claims of a caller whose token is good; null for no check. Other bots are refused without one.</summary>
    public virtual ClaimsValidator? ClaimsValidator { get; set; }

    /// <summary>
    /// Issuers, besides the channel, whose tokens are accepted: the login service in the name of a tenant, for tools with the bot's own credentials and for
    /// other bots (teams-platform 2.3), for example <c>https://sts.windows.net/{tenant}/</c>. Empty by default: only the channel is let in.
    /// </summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = [];
}
