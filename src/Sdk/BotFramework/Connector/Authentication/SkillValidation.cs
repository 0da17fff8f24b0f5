using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells whether a caller is another bot.</summary>
public class SkillValidation
{
    /// <summary>Whether a header carries the token of another bot. Nothing of the token is checked.</summary>
    /// <param name="authHeader">Value of the header <c>Authorization</c>.</param>
    /// <returns>False also for what is no token.</returns>
    public static bool IsSkillToken(string? authHeader)
    {
        if (authHeader?.Split(' ') is not ["Bearer", { Length: > 0 } text]) return false;
        try
        {
            return IsSkillClaim(new JsonWebTokenHandler().ReadJsonWebToken(text).Claims);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or SecurityTokenException)
        {
            return false;
        }
    }

    /// <summary>Whether the claims are those of another bot: a version, an audience that is not the channel's issuer, and an app that is not the audience.</summary>
    /// <param name="claims">The claims.</param>
    /// <returns>True if they are.</returns>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        List<Claim> list = [.. claims];
        if (list.Exists(claim => claim is { Type: AuthenticationConstants.AppIdClaim, Value: AuthenticationConstants.AnonymousSkillAppId })) return true;

        var audience = list.Find(claim => claim.Type == AuthenticationConstants.AudienceClaim)?.Value;
        return list.Exists(claim => claim.Type == AuthenticationConstants.VersionClaim)
            && !string.IsNullOrWhiteSpace(audience)
            && audience != AuthenticationConstants.ToBotFromChannelTokenIssuer
            && JwtTokenValidation.GetAppIdFromClaims(list) is { Length: > 0 } app
            && app != audience;
    }

    /// <summary>The identity of another bot where nobody is authenticated.</summary>
    /// <returns>An identity whose app id is <see cref="AuthenticationConstants.AnonymousSkillAppId"/>.</returns>
    public static ClaimsIdentity CreateAnonymousSkillClaim() =>
        new([new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)], AuthenticationConstants.AnonymousAuthType);
}
