using CollabBot.Domain;

namespace CollabBot.Features.Naming;

/// <summary>Addresses of messages that changes are taken from.</summary>
internal static class SourceLinks
{
    private const int Longest = 1000;

    /// <summary>Where Teams lives, in all its clouds.</summary>
    private static readonly string[] Hosts =
        ["teams.microsoft.com", "teams.cloud.microsoft", "teams.live.com", "gov.teams.microsoft.us", "dod.teams.microsoft.us", "teams.microsoftonline.cn"];

    /// <summary>Whether a retrospective keeps the way back to a message: who follows it sees who wrote there.</summary>
    public static bool KeepsSource(Retrospective retrospective) => retrospective is { Phase: not Phase.Closed, Anonymity: not Anonymity.Anonymous };

    /// <summary>The address, if it is one of a message in Teams; what else a client sends there is not kept.</summary>
    public static string? Read(string? link) =>
        link?.Length <= Longest
        && Uri.TryCreate(link, UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttps
        && address.IsDefaultPort
        && address.UserInfo.Length == 0
        && Hosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase)
            ? address.AbsoluteUri
            : null;
}
