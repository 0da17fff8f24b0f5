using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials that a factory has made, one for each audience and login service, so that every turn shares their token.</summary>
internal sealed class KeptCredentials
{
    // Audiences are the Connector and the callers that were let in; more than this many are not kept, only made.
    private const int Most = 100;

    private readonly ConcurrentDictionary<(string? Audience, string? LoginEndpoint, bool ValidateAuthority), AppCredentials> _made = new();

    /// <summary>Finds or makes credentials.</summary>
    /// <param name="audience">What the token is for.</param>
    /// <param name="loginEndpoint">Address of the login service; that of the public cloud if null or empty.</param>
    /// <param name="validateAuthority">Whether that address is checked against the known ones.</param>
    /// <param name="make">Makes them for a login service; null for the one that the credentials know.</param>
    public AppCredentials Of(string? audience, string? loginEndpoint, bool validateAuthority, Func<(string, bool)?, AppCredentials> make)
    {
        var key = (audience, loginEndpoint, validateAuthority);
        if (_made.TryGetValue(key, out var made)) return made;

        (string, bool)? login = string.IsNullOrEmpty(loginEndpoint) ? null : (loginEndpoint, validateAuthority);
        return _made.Count < Most ? _made.GetOrAdd(key, _ => make(login)) : make(login);
    }
}
