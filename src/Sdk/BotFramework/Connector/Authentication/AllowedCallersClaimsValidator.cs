using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in the bots of a list; whoever is no bot is not its business.</summary>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly HashSet<string> _allowed;

    /// <summary>Makes the validator.</summary>
    /// <param name="allowedCallers">App ids of the bots that may call; <c>*</c> for all of them, null for none.</param>
    public AllowedCallersClaimsValidator(IList<string>? allowedCallers) =>
        _allowed = new HashSet<string>(allowedCallers ?? [], StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    /// <exception cref="UnauthorizedAccessException">The caller is a bot that is not in the list.</exception>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (!SkillValidation.IsSkillClaim(claims) || _allowed.Contains("*")) return Task.CompletedTask;

        var caller = JwtTokenValidation.GetAppIdFromClaims(claims);
        return caller is not null && _allowed.Contains(caller)
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException($"The bot with the app id \"{caller}\" is not among the callers that are let in.");
    }
}
