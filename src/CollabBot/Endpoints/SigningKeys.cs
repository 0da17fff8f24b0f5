using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace CollabBot.Endpoints;

/// <summary>A signing key of the channel, and the ids of the channels it may sign for.</summary>
internal sealed record SigningKey(SecurityKey Key, IReadOnlySet<string> Endorsements);

/// <summary>
/// Cache of the channel's signing keys. They are read again every 12 hours, and when a token names an unknown key, but for that at most
/// once in 5 minutes, so that invented key ids cannot flood the key service. While the service is unreachable, the keys
/// read last stay valid.
/// </summary>
/// <remarks>
/// ConfigurationManager of Microsoft.IdentityModel refreshes in the background, so the first token signed with a new key would be refused,
/// and it calls an unreachable service again for every request. See src/decisions/0001-official-packages.md.
/// </remarks>
internal sealed class SigningKeys(string metadataUrl, Func<HttpClient> http, TimeProvider clock)
{
    private static readonly TimeSpan Ttl = TimeSpan.FromHours(12);
    private static readonly TimeSpan MinInterval = TimeSpan.FromMinutes(5);

    // Without any keys every caller is refused, so the next try comes sooner.
    private static readonly TimeSpan MinIntervalWithoutKeys = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ReadTimeout = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private Snapshot? last;
    private Task<Snapshot>? reading;
    private DateTimeOffset lastAttempt = DateTimeOffset.MinValue;

    /// <summary>Finds a key by the id that a token names.</summary>
    /// <returns>Null if the channel has no such key.</returns>
    /// <exception cref="Exception">No keys are cached and they cannot be read; see <see cref="IsServiceFailure"/>.</exception>
    public async Task<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        Task<Snapshot> pending;
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (last is { } snapshot)
            {
                if (now < snapshot.ReadAt + Ttl && snapshot.Keys.TryGetValue(keyId, out var known)) return known;
                if (reading is null && now < lastAttempt + MinInterval) return snapshot.Keys.GetValueOrDefault(keyId);
            }
            else if (reading is null && now < lastAttempt + MinIntervalWithoutKeys)
            {
                throw new InvalidOperationException("The signing keys could not be read a moment ago.");
            }

            if (reading is null)
            {
                lastAttempt = now;
                // Not bound to this caller's cancellation: others wait for the same read.
                reading = Task.Run(ReadAsync, CancellationToken.None);
            }

            pending = reading;
        }

        return (await pending.WaitAsync(cancellationToken)).Keys.GetValueOrDefault(keyId);
    }

    /// <summary>Whether an exception means that the key service failed, as opposed to a bug here.</summary>
    public static bool IsServiceFailure(Exception failure) =>
        failure is HttpRequestException
            or JsonException
            or InvalidOperationException
            or ArgumentException
            or KeyNotFoundException
            or UriFormatException
            or TaskCanceledException { InnerException: TimeoutException }
            or TimeoutException;

    private async Task<Snapshot> ReadAsync()
    {
        try
        {
            var keys = await DownloadAsync().WaitAsync(ReadTimeout, CancellationToken.None);
            lock (gate) return last = new Snapshot(keys, clock.GetUtcNow());
        }
        catch (Exception failure) when (last is { } snapshot && IsServiceFailure(failure))
        {
            return snapshot;
        }
        finally
        {
            lock (gate) reading = null;
        }
    }

    private async Task<Dictionary<string, SigningKey>> DownloadAsync()
    {
        using var metadata = JsonDocument.Parse(await GetAsync(metadataUrl));
        var keysUrl = metadata.RootElement.GetProperty("jwks_uri").GetString()
            ?? throw new InvalidOperationException("The metadata names no keys.");
        return new JsonWebKeySet(await GetAsync(keysUrl)).Keys
            .Where(key => !string.IsNullOrEmpty(key.Kid))
            .ToDictionary(key => key.Kid, key => new SigningKey(key, Endorsements(key)), StringComparer.Ordinal);
    }

    /// <summary>The Bot Framework's own addition to a JSON web key: the ids of channels that the key may sign for.</summary>
    private static HashSet<string> Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var list) && list is JsonElement { ValueKind: JsonValueKind.Array } ids
            ? [.. ids.EnumerateArray().Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetString()!)]
            : [];

    private Task<string> GetAsync(string address)
    {
        var uri = new Uri(address);
        // Whoever can alter the keys in transit can sign tokens. Loopback is for tests.
        if (uri.Scheme != Uri.UriSchemeHttps && !uri.IsLoopback)
            throw new InvalidOperationException("Signing keys are read over HTTPS only.");
        return http().GetStringAsync(uri, CancellationToken.None);
    }

    private sealed record Snapshot(Dictionary<string, SigningKey> Keys, DateTimeOffset ReadAt);
}
