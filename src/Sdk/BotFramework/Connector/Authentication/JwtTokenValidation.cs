using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads what tokens say.</summary>
public static class JwtTokenValidation
{
    /// <summary>The app that a token was made for by the login service: in <c>appid</c> for tokens of version 1.0, in <c>azp</c> for 2.0 (teams-platform 2.3).</summary>
    /// <param name="claims">The claims of the token.</param>
    /// <returns>The app id; null if the token names none.</returns>
    public static string? GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var list = claims as IReadOnlyCollection<Claim> ?? [.. claims];
        return Value(AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => Value(AuthenticationConstants.AppIdClaim),
            "2.0" => Value(AuthenticationConstants.AuthorizedParty),
            _ => null,
        };

        string? Value(string type) => list.FirstOrDefault(claim => claim.Type == type)?.Value;
    }
}
