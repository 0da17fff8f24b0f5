namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Further checks of incoming requests.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must carry besides that of the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Checks the claims of a caller whose token is good; null for no check.</summary>
    public virtual ClaimsValidator? ClaimsValidator { get; set; }
}
