using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks the tokens of callers in the order of teams-platform 2.2; every failure is an <see cref="UnauthorizedAccessException"/>. Tokens of the channel are
/// accepted, those of the login service (tools with the bot's own credentials, other bots) only from the issuers that are named in the configuration.
/// </summary>
internal sealed class InboundTokens(Cloud cloud, SigningKeys channelKeys, SigningKeys loginKeys, ServiceClientCredentialsFactory app, AuthenticationConfiguration configuration)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    private readonly HashSet<string> _loginIssuers = new(configuration.ValidTokenIssuers ?? [], StringComparer.Ordinal);

    public Task<ClaimsIdentity> CheckAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var token = Read(authHeader);

        // An unknown issuer must not cause a lookup of keys.
        if (string.Equals(token.Issuer, cloud.TokenIssuer, StringComparison.Ordinal)) return CheckChannelAsync(token, activity, cancellationToken);
        if (_loginIssuers.Contains(token.Issuer)) return CheckLoginAsync(token, cancellationToken);
        throw Refused("the issuer is not the channel");
    }

    private async Task<ClaimsIdentity> CheckChannelAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        var (key, identity) = await ValidateAsync(token, channelKeys, cancellationToken).ConfigureAwait(false);

        if (!await IsForThisBotAsync(token, cancellationToken).ConfigureAwait(false)) throw Refused("the token is for another bot");
        if (key.Endorsements.Count == 0
            || !EndorsementsValidator.Validate(activity.ChannelId, key.Endorsements)
            || !configuration.RequiredEndorsements.All(endorsement => EndorsementsValidator.Validate(endorsement, key.Endorsements)))
            throw Refused("the signing key may not speak for this channel");

        // Keeps the bot's own token from being sent to an address that only the body names.
        var serviceUrl = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrEmpty(serviceUrl) || !string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw Refused("the token is for another service address");

        return identity;
    }

    /// <summary>A token that the login service made for an app: for this bot's own, as tools use it, or for another bot (teams-platform 2.3).</summary>
    private async Task<ClaimsIdentity> CheckLoginAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var (_, identity) = await ValidateAsync(token, loginKeys, cancellationToken).ConfigureAwait(false);

        if (identity.FindFirst(AuthenticationConstants.VersionClaim)?.Value is not ("1.0" or "2.0")) throw Refused("the token has no version");
        if (!await IsForThisBotAsync(token, cancellationToken).ConfigureAwait(false)) throw Refused("the token is for another bot");
        if (identity.FindFirst(AuthenticationConstants.TenantIdClaim)?.Value is { } tenant && !token.Issuer.Contains(tenant, StringComparison.OrdinalIgnoreCase))
            throw Refused("the token is of another tenant than its issuer");
        if (JwtTokenValidation.GetAppIdFromClaims(identity.Claims) is not { Length: > 0 } caller) throw Refused("the token names no app");

        var isOwn = await app.IsValidAppIdAsync(caller, cancellationToken).ConfigureAwait(false);
        return isOwn || configuration.ClaimsValidator is not null ? identity : throw Refused("other bots are not let in");
    }

    private static async Task<(SigningKey Key, ClaimsIdentity Identity)> ValidateAsync(JsonWebToken token, SigningKeys keys, CancellationToken cancellationToken)
    {
        var key = string.IsNullOrEmpty(token.Kid) ? null : await FindAsync(keys, token.Kid, cancellationToken).ConfigureAwait(false);
        if (key is null) throw Refused("the signing key is unknown");

        var result = await Handler.ValidateTokenAsync(token, Parameters(key.Key)).ConfigureAwait(false);
        return result.IsValid ? (key, result.ClaimsIdentity) : throw Refused(WhatIsWrong(result.Exception), result.Exception);
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
        // The issuer was compared above; the audience is compared afterwards, with the one who knows the app.
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

    // The library's messages quote the token; these do not.
    private static string WhatIsWrong(Exception? failure) => failure switch
    {
        SecurityTokenExpiredException => "the token has run out",
        SecurityTokenNotYetValidException => "the token is not valid yet",
        SecurityTokenInvalidAlgorithmException => "the signature is of a kind that is not allowed",
        SecurityTokenNoExpirationException => "the token never runs out",
        _ => "the signature is not good",
    };

    private static UnauthorizedAccessException Refused(string why, Exception? from = null) => new($"Unauthorized: {why}.", from);

    private static async Task<SigningKey?> FindAsync(SigningKeys keys, string keyId, CancellationToken cancellationToken)
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
