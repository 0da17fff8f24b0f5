using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CollabBot.Endpoints;

/// <summary>
/// Checks the token of an incoming request by the Bot Framework's rules
/// (learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication). Only tokens of the channel are accepted:
/// issuer, signature, lifetime, audience, endorsement of the channel, service address.
/// </summary>
internal sealed class ChannelTokens(Cloud cloud, string appId, SigningKeys keys)
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <exception cref="UnauthorizedAccessException">
    /// The token is refused. The message names the check that failed and never quotes the token.
    /// </exception>
    public async Task<ClaimsIdentity> CheckAsync(Activity activity, string? header, CancellationToken cancellationToken)
    {
        var token = Read(header);

        // Before any key is looked up: an unknown issuer must not cause a call to the key service.
        if (!string.Equals(token.Issuer, cloud.TokenIssuer, StringComparison.Ordinal)) throw Refused("the issuer is not the channel");

        var key = string.IsNullOrEmpty(token.Kid) ? null : await FindKeyAsync(token.Kid, cancellationToken);
        if (key is null) throw Refused("the signing key is unknown");

        var result = await Handler.ValidateTokenAsync(token, Parameters(key.Key));
        if (!result.IsValid) throw Refused(Reason(result.Exception));
        if (!token.Audiences.Contains(appId, StringComparer.Ordinal)) throw Refused("the token is for another bot");
        if (activity.ChannelId is not { Length: > 0 } channel || !key.Endorsements.Contains(channel))
            throw Refused("the signing key may not sign for this channel");

        // Keeps the bot's own token from being sent to an address that only the body names.
        var serviceUrl = result.ClaimsIdentity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrEmpty(serviceUrl) || !string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw Refused("the token is for another service address");

        return result.ClaimsIdentity;
    }

    private static JsonWebToken Read(string? header)
    {
        if (header?.Split(' ') is not ["Bearer", { Length: > 0 } text]) throw Refused("the header is not a bearer token");
        try
        {
            return Handler.ReadJsonWebToken(text);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or SecurityTokenException)
        {
            throw Refused("the token cannot be read");
        }
    }

    private async Task<SigningKey?> FindKeyAsync(string keyId, CancellationToken cancellationToken)
    {
        try
        {
            return await keys.FindAsync(keyId, cancellationToken);
        }
        catch (Exception failure) when (SigningKeys.IsServiceFailure(failure))
        {
            throw Refused("the signing keys cannot be read");
        }
    }

    private static TokenValidationParameters Parameters(SecurityKey key) => new()
    {
        // Issuer and audience are compared in CheckAsync.
        ValidateIssuer = false,
        ValidateAudience = false,
        ValidateLifetime = true,
        RequireExpirationTime = true,
        ClockSkew = ClockSkew,
        RequireSignedTokens = true,
        ValidateIssuerSigningKey = true,
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
    };

    // The library's own messages quote the token.
    private static string Reason(Exception? failure) => failure switch
    {
        SecurityTokenExpiredException => "the token has expired",
        SecurityTokenNotYetValidException => "the token is not valid yet",
        SecurityTokenInvalidAlgorithmException => "the signature algorithm is not allowed",
        SecurityTokenNoExpirationException => "the token has no expiry",
        _ => "the signature is not valid",
    };

    private static UnauthorizedAccessException Refused(string reason) => new(reason);
}
