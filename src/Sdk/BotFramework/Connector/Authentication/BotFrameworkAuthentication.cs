using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

#pragma warning disable CA1822 // Instance members are the official ones.

/// <summary>Authenticates incoming requests and makes what outgoing ones need.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks the token of a request against its activity.</summary>
    /// <param name="activity">The activity; nothing of it is trusted before.</param>
    /// <param name="authHeader">Value of the header <c>Authorization</c>.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>Who made the request.</returns>
    /// <exception cref="UnauthorizedAccessException">The request is refused.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken);

    /// <summary>Makes what makes connector clients.</summary>
    /// <param name="claimsIdentity">Identity with the app id of the bot as audience.</param>
    /// <returns>The factory.</returns>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>What the tokens of outgoing calls are for, unless the caller says something else.</summary>
    /// <returns>The audience.</returns>
    /// <exception cref="NotSupportedException">This authentication does not know.</exception>
    public virtual string GetOriginatingAudience() => throw new NotSupportedException($"{GetType().Name} does not do this.");

    /// <summary>The id of the caller for <see cref="Activity.CallerId"/>.</summary>
    /// <param name="credentialFactory">Knows the app of the bot.</param>
    /// <param name="claimsIdentity">The caller.</param>
    /// <param name="callerId">The id of the channel in this cloud.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>Null if nobody is authenticated.</returns>
    protected async Task<string?> GenerateCallerIdAsync(ServiceClientCredentialsFactory credentialFactory, ClaimsIdentity claimsIdentity, string? callerId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credentialFactory);
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        if (await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)) return null;
        return SkillValidation.IsSkillClaim(claimsIdentity.Claims)
            ? CallerIdConstants.BotToBotPrefix + JwtTokenValidation.GetAppIdFromClaims(claimsIdentity.Claims)
            : callerId;
    }
}
