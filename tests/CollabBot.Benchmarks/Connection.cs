using System.Buffers.Text;
using System.Globalization;
using System.Net.Sockets;

namespace CollabBot.Benchmarks;

/// <summary>
/// A plain HTTP/1.1 connection that is kept open. It does only what the measured programs need, so that the generator takes as little of
/// the shared processors as possible.
/// </summary>
internal sealed class Connection(Uri address) : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[64 * 1024];
    private int length;

    public Task OpenAsync() => socket.ConnectAsync(address.Host, address.Port);

    /// <summary>Sends a whole request, header included, and reads the answer.</summary>
    /// <returns>The status, and the body, which is valid until the next request.</returns>
    public async ValueTask<(int Status, ReadOnlyMemory<byte> Body)> SendAsync(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request);
        length = 0;
        int bodyAt;
        while ((bodyAt = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) + 4) < 4) await ReceiveAsync();

        var status = int.Parse(buffer.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture);
        var end = Find(bodyAt, "\r\nTransfer-Encoding: chunked"u8) is not null
            ? await ReadChunksAsync(bodyAt)
            : await ReadAsync(bodyAt, Find(bodyAt, "\r\nContent-Length: "u8) ?? 0);
        return (status, buffer.AsMemory(bodyAt, end - bodyAt));
    }

    public void Dispose() => socket.Dispose();

    /// <summary>The number behind a header, 0 if there is no number; null if there is no such header.</summary>
    private int? Find(int bodyAt, ReadOnlySpan<byte> header)
    {
        var headers = buffer.AsSpan(0, bodyAt);
        var at = headers.IndexOf(header);
        if (at < 0) return null;
        return Utf8Parser.TryParse(headers[(at + header.Length)..], out int number, out _) ? number : 0;
    }

    private async ValueTask<int> ReadAsync(int bodyAt, int size)
    {
        while (length < bodyAt + size) await ReceiveAsync();
        return bodyAt + size;
    }

    /// <summary>Reads a body that comes in chunks, and moves the chunks together.</summary>
    /// <returns>Where the joined body ends.</returns>
    private async ValueTask<int> ReadChunksAsync(int bodyAt)
    {
        var (from, to) = (bodyAt, bodyAt);
        while (true)
        {
            int line;
            while ((line = buffer.AsSpan(from, length - from).IndexOf("\r\n"u8)) < 0) await ReceiveAsync();

            var size = int.Parse(buffer.AsSpan(from, line), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var chunkAt = from + line + 2;
            while (length < chunkAt + size + 2) await ReceiveAsync();

            if (size == 0) return to;
            buffer.AsSpan(chunkAt, size).CopyTo(buffer.AsSpan(to));
            (from, to) = (chunkAt + size + 2, to + size);
        }
    }

    private async ValueTask ReceiveAsync()
    {
        if (length == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var read = await socket.ReceiveAsync(buffer.AsMemory(length));
        if (read == 0) throw new IOException("The program has closed the connection.");
        length += read;
    }
}
