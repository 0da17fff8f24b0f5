using System.Diagnostics;

namespace CollabBot.Testing;

/// <summary>Waits for a condition by polling it; after the time limit, throws with a message that says what was awaited.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    public static async Task<T> GetAsync<T>(Func<T?> look, string what, Func<string>? otherwise = null)
        where T : class
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            if (look() is { } found) return found;
            if (watch.Elapsed > Limit)
                throw new TimeoutException($"Waited {Limit.TotalSeconds:0} s in vain for {what}. {otherwise?.Invoke()}");
            await Task.Delay(Pause);
        }
    }

    public static async Task BeAsync(Func<bool> look, string what, Func<string>? otherwise = null) =>
        await GetAsync(() => look() ? "yes" : null, what, otherwise);
}
