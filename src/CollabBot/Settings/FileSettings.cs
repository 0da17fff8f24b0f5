namespace CollabBot.Settings;

/// <summary>Where people can download files, and where the bot may upload accepted files. Section <c>Links</c>.</summary>
internal sealed record FileSettings
{
    /// <summary>Host name suffixes of SharePoint, where Teams stores the files of people.</summary>
    private static readonly string[] UploadHosts = [".sharepoint.com", ".sharepoint.us", ".sharepoint.cn", ".sharepoint-mil.us"];

    /// <summary>The address at which browsers reach the bot's file pages; null if there is none, and then no links are given.</summary>
    public Func<Uri?> BaseAddress { get; init; } = () => null;

    /// <summary>Whether an upload to this machine is allowed as well, over http or https.</summary>
    public bool IsDevelopment { get; init; }

    public bool AllowsUpload(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && ((IsDevelopment && address is { IsLoopback: true, Scheme: "http" or "https" })
            || (address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.UserInfo.Length == 0
                && UploadHosts.Any(host => address.IdnHost.EndsWith(host, StringComparison.OrdinalIgnoreCase))));
}
