using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A key of the channel and the channels it may speak for.</summary>
internal sealed record SigningKey(SecurityKey Key, HashSet<string> Endorsements);

/// <summary>
/// The channel's signing keys. They are read again twice a day, and once when a token names an unknown one, as keys can be
/// added at any time (teams-platform 2.2); what was read last goes on serving while the service cannot be reached.
/// </summary>
internal sealed class SigningKeys(string metadataUrl, Func<HttpClient> http, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile State? _state;
    private DateTimeOffset _lastAttempt = DateTimeOffset.MinValue;

    public async Task<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var state = _state;
        var good = state is not null && clock.GetUtcNow() < state.ReadAt + Lifetime;
        if (good && state!.Keys.TryGetValue(keyId, out var known)) return known;
        state = await ReadAsync(state, cancellationToken).ConfigureAwait(false);
        return state?.Keys.GetValueOrDefault(keyId);
    }

    public void Dispose() => _one.Dispose();

    /// <summary>Whether the keys could not be read, as opposed to a mistake of this program.</summary>
    public static bool IsOfTheService(Exception failure) =>
        failure is HttpRequestException or JsonException or InvalidOperationException or ArgumentException or KeyNotFoundException or UriFormatException
            or TaskCanceledException { InnerException: TimeoutException };

    private async Task<State?> ReadAsync(State? seen, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Somebody else may have read while this one waited.
            if (!ReferenceEquals(_state, seen)) return _state;
            // Tokens with invented key ids must not become calls to the service.
            if (_state is not null && clock.GetUtcNow() < _lastAttempt + ShortestInterval) return _state;
            _lastAttempt = clock.GetUtcNow();
            return _state = new State(await DownloadAsync(cancellationToken).ConfigureAwait(false), _lastAttempt);
        }
        catch (Exception failure) when (_state is not null && IsOfTheService(failure))
        {
            return _state;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<Dictionary<string, SigningKey>> DownloadAsync(CancellationToken cancellationToken)
    {
        using var metadata = JsonDocument.Parse(await GetAsync(metadataUrl, cancellationToken).ConfigureAwait(false));
        var keysUrl = metadata.RootElement.GetProperty("jwks_uri").GetString() ?? throw new InvalidOperationException("The metadata names no keys.");
        var json = await GetAsync(keysUrl, cancellationToken).ConfigureAwait(false);
        var endorsements = EndorsementsIn(json);
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var key in new JsonWebKeySet(json).GetSigningKeys())
        {
            if (!string.IsNullOrEmpty(key.KeyId)) keys[key.KeyId] = new SigningKey(key, endorsements.GetValueOrDefault(key.KeyId) ?? []);
        }

        return keys;
    }

    private static Dictionary<string, HashSet<string>> EndorsementsIn(string json)
    {
        using var document = JsonDocument.Parse(json);
        var found = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var key in document.RootElement.GetProperty("keys").EnumerateArray())
        {
            if (!key.TryGetProperty("kid", out var id) || id.GetString() is not { } name) continue;
            if (!key.TryGetProperty("endorsements", out var list) || list.ValueKind != JsonValueKind.Array) continue;
            found[name] = [.. list.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.String).Select(entry => entry.GetString()!)];
        }

        return found;
    }

    private Task<string> GetAsync(string address, CancellationToken cancellationToken)
    {
        var uri = new Uri(address);
        // Whoever can change the keys on their way can sign tokens; the machine itself is for tests and local channels.
        if (uri.Scheme != Uri.UriSchemeHttps && !uri.IsLoopback) throw new InvalidOperationException("Signing keys are read over HTTPS only.");
        return http().GetStringAsync(uri, cancellationToken);
    }

    private sealed record State(Dictionary<string, SigningKey> Keys, DateTimeOffset ReadAt);
}
