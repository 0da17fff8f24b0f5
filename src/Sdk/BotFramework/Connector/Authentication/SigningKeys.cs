using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A key of the channel and the channels it may speak for.</summary>
internal sealed record SigningKey(SecurityKey Key, HashSet<string> Endorsements);

/// <summary>
/// The signing keys of an issuer. They are read again twice a day, and when a token names an unknown one, but for that at most every five minutes, as keys can
/// be added at any time (teams-platform 2.2); what was read last goes on serving while the service cannot be reached.
/// </summary>
internal sealed class SigningKeys(string metadataUrl, Func<HttpClient> http, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromMinutes(5);

    // Without any keys nobody gets in, so it is tried again sooner.
    private static readonly TimeSpan ShortestIntervalWithoutKeys = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestRead = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private State? _state;
    private Task<State>? _reading;
    private DateTimeOffset _lastAttempt = DateTimeOffset.MinValue;

    /// <summary>Finds a key by the id that a token names.</summary>
    /// <returns>Null if the issuer has no such key.</returns>
    /// <exception cref="Exception">There are no keys yet and they cannot be read; see <see cref="IsOfTheService"/>.</exception>
    public async Task<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        Task<State> reading;
        lock (_gate)
        {
            if (_state is { } state)
            {
                var isFresh = clock.GetUtcNow() < state.ReadAt + Lifetime;
                if (isFresh && state.Keys.TryGetValue(keyId, out var known)) return known;

                // Tokens with invented key ids must not become calls to the service.
                if (_reading is null && clock.GetUtcNow() < _lastAttempt + ShortestInterval) return state.Keys.GetValueOrDefault(keyId);
            }
            else if (_reading is null && clock.GetUtcNow() < _lastAttempt + ShortestIntervalWithoutKeys)
            {
                throw new InvalidOperationException("The keys could not be read a moment ago.");
            }

            if (_reading is null)
            {
                _lastAttempt = clock.GetUtcNow();
                // Nobody's own reading: a caller who goes away must not take it along for the others.
                _reading = Task.Run(ReadAsync, CancellationToken.None);
            }

            reading = _reading;
        }

        return (await reading.WaitAsync(cancellationToken).ConfigureAwait(false)).Keys.GetValueOrDefault(keyId);
    }

    /// <summary>Whether the keys could not be read, as opposed to a mistake of this program.</summary>
    public static bool IsOfTheService(Exception failure) =>
        failure is HttpRequestException or JsonException or InvalidOperationException or ArgumentException or KeyNotFoundException or UriFormatException
            or TaskCanceledException { InnerException: TimeoutException } or TimeoutException;

    private async Task<State> ReadAsync()
    {
        try
        {
            var keys = await DownloadAsync().WaitAsync(LongestRead, CancellationToken.None).ConfigureAwait(false);
            lock (_gate) return _state = new State(keys, clock.GetUtcNow());
        }
        catch (Exception failure) when (_state is { } last && IsOfTheService(failure))
        {
            return last;
        }
        finally
        {
            lock (_gate) _reading = null;
        }
    }

    private async Task<Dictionary<string, SigningKey>> DownloadAsync()
    {
        using var metadata = JsonDocument.Parse(await GetAsync(metadataUrl).ConfigureAwait(false));
        var keysUrl = metadata.RootElement.GetProperty("jwks_uri").GetString() ?? throw new InvalidOperationException("The metadata names no keys.");
        var json = await GetAsync(keysUrl).ConfigureAwait(false);
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

    private Task<string> GetAsync(string address)
    {
        var uri = new Uri(address);
        // Whoever can change the keys on their way can sign tokens; the machine itself is for tests and local channels.
        if (uri.Scheme != Uri.UriSchemeHttps && !uri.IsLoopback) throw new InvalidOperationException("Signing keys are read over HTTPS only.");
        return http().GetStringAsync(uri, CancellationToken.None);
    }

    private sealed record State(Dictionary<string, SigningKey> Keys, DateTimeOffset ReadAt);
}
