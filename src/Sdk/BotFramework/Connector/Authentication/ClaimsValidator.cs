using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the claims of a caller whose token is good.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Checks the claims.</summary>
    /// <param name="claims">The claims.</param>
    /// <returns>A task that fails with <see cref="UnauthorizedAccessException"/> if the caller is refused.</returns>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
