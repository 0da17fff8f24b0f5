namespace CollabBot.Acts;

/// <summary>Where files can be fetched and where they may be put. Section <c>Links</c>.</summary>
internal sealed record FileSettings
{
    /// <summary>Where accepted files may be put: the storage of Microsoft 365 (teams-platform 4.5).</summary>
    private static readonly string[] UploadHosts = [".sharepoint.com", ".sharepoint.us", ".sharepoint.cn", ".sharepoint-mil.us"];

    /// <summary>The address under which people reach the bot's own pages; nothing where there are none.</summary>
    public Func<Uri?> BaseAddress { get; init; } = () => null;

    /// <summary>Whether files may also be put on this machine, as Development allows.</summary>
    public bool IsDevelopment { get; init; }

    public bool AllowsUpload(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && ((IsDevelopment && address is { IsLoopback: true, Scheme: "http" or "https" })
            || (address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.UserInfo.Length == 0
                && UploadHosts.Any(host => address.IdnHost.EndsWith(host, StringComparison.OrdinalIgnoreCase))));
}
