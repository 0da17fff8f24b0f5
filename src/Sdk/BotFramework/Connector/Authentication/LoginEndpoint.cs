using System.Globalization;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The address of the login service for one tenant (teams-platform 2.1).</summary>
internal static class LoginEndpoint
{
    /// <summary>The address that names a tenant: the template filled in, or with its path replaced where a tenant is given.</summary>
    /// <param name="endpoint">An address, with a place for the tenant (<c>{0}</c>) or with the tenant of the channel in its path.</param>
    /// <param name="tenant">The tenant that was asked for; null for the one that the address names.</param>
    /// <param name="fallback">What fills the place where no tenant was asked for.</param>
    public static string For(string endpoint, string? tenant, string? fallback)
    {
        if (endpoint.Contains("{0}", StringComparison.Ordinal))
            return string.Format(CultureInfo.InvariantCulture, endpoint, string.IsNullOrEmpty(tenant) ? fallback : tenant);
        return string.IsNullOrEmpty(tenant) ? endpoint : new Uri(new Uri(endpoint), "/" + tenant).AbsoluteUri;
    }
}
