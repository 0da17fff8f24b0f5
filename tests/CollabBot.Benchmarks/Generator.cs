using System.Diagnostics;
using System.Text;

namespace CollabBot.Benchmarks;

/// <summary>A request, written before anything is measured, and what its answer must contain.</summary>
/// <param name="Request">The whole HTTP request.</param>
/// <param name="Words">Words of the expected answer, in UTF-8; empty if the answer comes through the connector.</param>
internal sealed record Ask(byte[] Request, byte[] Words)
{
    /// <summary>An activity for <c>/api/messages</c>.</summary>
    public static Ask Of(string activity, string words = "")
    {
        var body = Encoding.UTF8.GetBytes(activity);
        var header = "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json; charset=utf-8\r\n"
            + $"Content-Length: {body.Length}\r\n\r\n";
        return new Ask([.. Encoding.ASCII.GetBytes(header), .. body], Encoding.UTF8.GetBytes(words));
    }
}

/// <summary>What a batch of requests took.</summary>
/// <param name="Milliseconds">How long each answer took, in ascending order.</param>
/// <param name="Errors">The number of answers that were refused or are not those expected.</param>
/// <param name="FirstError">The first of them.</param>
/// <param name="Time">How long the whole batch took.</param>
internal sealed record Batch(double[] Milliseconds, int Errors, string? FirstError, TimeSpan Time)
{
    public double At(double share) => Milliseconds[Math.Min((int)(Milliseconds.Length * share), Milliseconds.Length - 1)];
}

/// <summary>Sends requests to a program, a fixed number at once, and checks every answer.</summary>
internal static class Generator
{
    /// <summary>Sends all requests and waits for all answers.</summary>
    public static async Task<Batch> RunAsync(Uri program, IReadOnlyList<Ask> asks, int atOnce = 16)
    {
        if (asks.Count == 0) return new Batch([], 0, null, TimeSpan.Zero);

        var taken = new double[asks.Count];
        var (next, errors, firstError) = (-1, 0, (string?)null);
        var connections = Enumerable.Range(0, Math.Min(atOnce, asks.Count)).Select(_ => new Connection(program)).ToList();
        try
        {
            await Task.WhenAll(connections.Select(connection => connection.OpenAsync()));
            var start = Stopwatch.GetTimestamp();
            await Task.WhenAll(connections.Select(WorkAsync));
            var time = Stopwatch.GetElapsedTime(start);
            Array.Sort(taken);
            return new Batch(taken, errors, firstError, time);
        }
        finally
        {
            foreach (var connection in connections) connection.Dispose();
        }

        async Task WorkAsync(Connection connection)
        {
            int index;
            while ((index = Interlocked.Increment(ref next)) < asks.Count)
            {
                var start = Stopwatch.GetTimestamp();
                var (status, body) = await connection.SendAsync(asks[index].Request);
                taken[index] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (status == 200 && body.Span.IndexOf(asks[index].Words) >= 0) continue;

                Interlocked.Increment(ref errors);
                Interlocked.CompareExchange(ref firstError, Wrong(asks[index], status, body), null);
            }
        }
    }

    /// <summary>Sends requests that prepare something. An unexpected answer ends the run.</summary>
    public static async Task PrepareAsync(Uri program, IReadOnlyList<Ask> asks)
    {
        var batch = await RunAsync(program, asks);
        if (batch.FirstError is { } error) throw new InvalidOperationException(error);
    }

    /// <summary>Sends a request that prepares something, and returns the body of its answer.</summary>
    public static async Task<string> FetchAsync(Uri program, Ask ask)
    {
        using var connection = new Connection(program);
        await connection.OpenAsync();
        var (status, body) = await connection.SendAsync(ask.Request);
        return status == 200 && body.Span.IndexOf(ask.Words) >= 0
            ? Encoding.UTF8.GetString(body.Span)
            : throw new InvalidOperationException(Wrong(ask, status, body));
    }

    private static string Wrong(Ask ask, int status, ReadOnlyMemory<byte> body) =>
        $"Expected « {Encoding.UTF8.GetString(ask.Words)} », not {status} {Encoding.UTF8.GetString(body.Span)}\n"
        + $"to {Encoding.UTF8.GetString(ask.Request)}";
}
