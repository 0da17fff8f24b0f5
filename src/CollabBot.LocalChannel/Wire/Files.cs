using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CollabBot.LocalChannel.Wire;

/// <summary>
/// Files from the bot and from people, in memory. As with a pre-authorised address of Teams, knowing a file's random id gives access.
/// </summary>
internal sealed class Files
{
    private const int MaxFileSize = 20 * 1024 * 1024;
    private const int Kept = 50;
    private readonly ConcurrentDictionary<string, StoredFile> files = [];
    private readonly ConcurrentQueue<string> order = [];

    /// <summary>Returns the path from which the page downloads a file.</summary>
    public static string PageAddress(string id) => "/_local/api/files/" + id;

    /// <summary>Creates an empty file whose content follows; beyond 50 files, the oldest is deleted.</summary>
    public StoredFile Begin(string name)
    {
        var file = new StoredFile(Guid.NewGuid().ToString("N"), name);
        files[file.Id] = file;
        order.Enqueue(file.Id);
        while (files.Count > Kept && order.TryDequeue(out var oldest))
            files.TryRemove(oldest, out _);
        return file;
    }

    public StoredFile? Find(string id) => files.GetValueOrDefault(id);

    /// <summary>Stores a file that a person sends; null if it is larger than 20 MB.</summary>
    public async Task<StoredFile?> KeepAsync(string name, Stream body, CancellationToken cancellation)
    {
        if (await ReadAsync(body, cancellation) is not { } content)
            return null;
        var file = Begin(name);
        file.Add(0, content, content.Length);
        return file;
    }

    /// <summary>
    /// Receives a part of a file, as an upload session of OneDrive does: 202 while parts are missing, 201 with the last part.
    /// </summary>
    public async Task<IResult> PutAsync(string id, HttpRequest request)
    {
        if (Find(id) is not { IsComplete: false } file)
            return ChannelError.Result(StatusCodes.Status404NotFound, "itemNotFound", "There is no upload session of this name.");
        if (request.Headers.ContainsKey(HeaderNames.Authorization))
            return ChannelError.Result(StatusCodes.Status401Unauthorized, "unauthenticated", "An upload address is used without a token.");
        if (!ContentRangeHeaderValue.TryParse(request.Headers.ContentRange.ToString(), out var range)
            || range is not { From: { } from, To: { } to, Length: { } length, Unit.Value: "bytes" })
            return ChannelError.BadArgument("Content-Range is to be bytes FROM-TO/LENGTH.");
        if (length > MaxFileSize)
            return ChannelError.Result(StatusCodes.Status413PayloadTooLarge, "quotaLimitReached", "A file has at most 20 MB here.");
        if (await ReadAsync(request.Body, request.HttpContext.RequestAborted) is not { } piece
            || piece.Length != to - from + 1
            || !file.Add(from, piece, length))
            return ChannelError.Result(StatusCodes.Status416RangeNotSatisfiable, "invalidRange", "The piece does not fit its range.");
        return file.IsComplete
            ? Results.Json(new { id = file.Id, name = file.Name, size = length }, Json.Options, statusCode: StatusCodes.Status201Created)
            : Results.Json(new { nextExpectedRanges = new[] { $"{to + 1}-" } }, Json.Options, statusCode: StatusCodes.Status202Accepted);
    }

    /// <summary>Returns the <c>uploadInfo</c> that tells a bot where to upload an accepted file.</summary>
    public static JsonObject UploadInfo(StoredFile file, Uri here) => new()
    {
        ["contentUrl"] = new Uri(here, PageAddress(file.Id).TrimStart('/')).AbsoluteUri,
        ["name"] = file.Name,
        ["uploadUrl"] = new Uri(here, "_connector/files/" + file.Id).AbsoluteUri,
        ["uniqueId"] = file.Id,
        ["fileType"] = Path.GetExtension(file.Name).TrimStart('.'),
    };

    private static async Task<byte[]?> ReadAsync(Stream body, CancellationToken cancellation)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellation)) > 0)
        {
            if (copy.Length + read > MaxFileSize)
                return null;
            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    }
}

/// <summary>One file, with the content received so far.</summary>
internal sealed class StoredFile(string id, string name)
{
    private readonly Lock gate = new();
    private byte[] content = [];

    public string Id { get; } = id;

    public string Name { get; } = name;

    public bool IsComplete { get; private set; }

    public byte[] Content
    {
        get
        {
            lock (gate)
                return content;
        }
    }

    /// <summary>Appends the next part; false if it does not begin where the last one ended, or exceeds the length.</summary>
    public bool Add(long from, byte[] piece, long length)
    {
        lock (gate)
        {
            if (IsComplete || from != content.Length || from + piece.Length > length)
                return false;
            content = [.. content, .. piece];
            IsComplete = content.Length == length;
            return true;
        }
    }
}
