namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Keeps one token and asks for the next one only once, however many calls want it at the same time. A token is renewed five minutes before it
/// runs out (teams-platform 2.6).
/// </summary>
internal sealed class KeptToken(IAuthenticator source, TimeProvider clock) : IAuthenticator
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private AuthenticatorResult? _kept;
    private Task<AuthenticatorResult>? _asking;

    /// <inheritdoc/>
    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        lock (_gate)
        {
            if (_asking is not null) return _asking;
            if (!forceRefresh && _kept is { } kept && clock.GetUtcNow() < kept.ExpiresOn - Margin) return Task.FromResult(kept);

            // Started outside of this call, so that what it does before its first wait does not hold the gate.
            return _asking = Task.Run(() => AskAsync(forceRefresh));
        }
    }

    /// <summary>Gets a token in place of one that was refused. Whoever comes with an older one gets the newer one, which need not be asked for again.</summary>
    public Task<AuthenticatorResult> ReplaceAsync(string refused)
    {
        lock (_gate)
        {
            return GetTokenAsync(forceRefresh: _kept is null || string.Equals(_kept.AccessToken, refused, StringComparison.Ordinal));
        }
    }

    private async Task<AuthenticatorResult> AskAsync(bool forceRefresh)
    {
        try
        {
            var token = await source.GetTokenAsync(forceRefresh).ConfigureAwait(false);
            lock (_gate) _kept = token;
            return token;
        }
        finally
        {
            lock (_gate) _asking = null;
        }
    }
}
