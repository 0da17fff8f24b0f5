using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in the answers of the skills of a list; whoever is no bot is not its business.</summary>
public class AllowedSkillsClaimsValidator : ClaimsValidator
{
    private readonly AllowedCallersClaimsValidator _inner;

    /// <summary>Makes the validator.</summary>
    /// <param name="allowedSkillAppIds">App ids of the skills; <c>*</c> for all of them.</param>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public AllowedSkillsClaimsValidator(IList<string> allowedSkillAppIds)
    {
        ArgumentNullException.ThrowIfNull(allowedSkillAppIds);
        _inner = new AllowedCallersClaimsValidator(allowedSkillAppIds);
    }

    /// <inheritdoc/>
    /// <exception cref="UnauthorizedAccessException">The caller is a bot that is not in the list.</exception>
    public override Task ValidateClaimsAsync(IList<Claim> claims) => _inner.ValidateClaimsAsync(claims);
}
