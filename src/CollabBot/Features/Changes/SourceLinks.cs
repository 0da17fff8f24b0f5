using CollabBot.Domain;

namespace CollabBot.Features.Changes;

/// <summary>Reads the addresses of messages from which changes are taken.</summary>
internal static class SourceLinks
{
    private const int MaxLength = 1000;

    /// <summary>The hosts of Teams, in all its clouds.</summary>
    private static readonly string[] Hosts =
    [
        "teams.microsoft.com",
        "teams.cloud.microsoft",
        "teams.live.com",
        "gov.teams.microsoft.us",
        "dod.teams.microsoft.us",
        "teams.microsoftonline.cn"
    ];

    /// <summary>
    /// Whether the link to a message is stored. An anonymous retrospective stores none, because the message shows its author.
    /// </summary>
    public static bool KeepsSource(Retrospective retrospective) =>
        retrospective is { Phase: not Phase.Closed, Anonymity: not Anonymity.Anonymous };

    /// <summary>The address, if it is an HTTPS address on a host of Teams; otherwise null, because clients may send anything.</summary>
    public static string? Read(string? link) =>
        link?.Length <= MaxLength
        && Uri.TryCreate(link, UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttps
        && address.IsDefaultPort
        && address.UserInfo.Length == 0
        && Hosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase)
            ? address.AbsoluteUri
            : null;
}
