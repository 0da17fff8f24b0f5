using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks tokens of the channel in the order of teams-platform 2.2; every failure is an <see cref="UnauthorizedAccessException"/>.</summary>
internal sealed class ChannelTokens(string issuer, SigningKeys keys, ServiceClientCredentialsFactory app, string[] requiredEndorsements)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    public async Task<ClaimsIdentity> CheckAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var token = Read(authHeader);

        // An unknown issuer must not cause a lookup of keys.
        if (!string.Equals(token.Issuer, issuer, StringComparison.Ordinal)) throw Refused("the issuer is not the channel");

        var key = string.IsNullOrEmpty(token.Kid) ? null : await FindAsync(token.Kid, cancellationToken).ConfigureAwait(false);
        if (key is null) throw Refused("the signing key is unknown");

        var result = await Handler.ValidateTokenAsync(token, Parameters(key.Key)).ConfigureAwait(false);
        if (!result.IsValid) throw Refused("the token is not valid", result.Exception);

        if (!await IsForThisBotAsync(token, cancellationToken).ConfigureAwait(false)) throw Refused("the token is for another bot");
        if (key.Endorsements.Count == 0
            || !EndorsementsValidator.Validate(activity.ChannelId, key.Endorsements)
            || !requiredEndorsements.All(endorsement => EndorsementsValidator.Validate(endorsement, key.Endorsements)))
            throw Refused("the signing key may not speak for this channel");

        // Keeps the bot's own token from being sent to an address that only the body names.
        var serviceUrl = result.ClaimsIdentity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrEmpty(serviceUrl) || !string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw Refused("the token is for another service address");

        return result.ClaimsIdentity;
    }

    private static JsonWebToken Read(string authHeader)
    {
        var parts = authHeader.Split(' ');
        if (parts is not ["Bearer", { Length: > 0 } text]) throw Refused("the header is not a bearer token");
        try
        {
            return Handler.ReadJsonWebToken(text);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or SecurityTokenException)
        {
            throw Refused("the token cannot be read", unreadable);
        }
    }

    private static TokenValidationParameters Parameters(SecurityKey key) => new()
    {
        // The issuer was compared above; the audience is compared below, with the one who knows the app.
        ValidateIssuer = false,
        ValidateAudience = false,
        ValidateLifetime = true,
        RequireExpirationTime = true,
        ClockSkew = Skew,
        RequireSignedTokens = true,
        ValidateIssuerSigningKey = true,
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
    };

    private static UnauthorizedAccessException Refused(string why, Exception? from = null) => new($"Unauthorized: {why}.", from);

    private async Task<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        try
        {
            return await keys.FindAsync(keyId, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (SigningKeys.IsOfTheService(failure))
        {
            throw Refused("the signing keys cannot be read", failure);
        }
    }

    private async Task<bool> IsForThisBotAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        foreach (var audience in token.Audiences)
        {
            if (await app.IsValidAppIdAsync(audience, cancellationToken).ConfigureAwait(false)) return true;
        }

        return false;
    }
}
