using System.Globalization;
using CollabBot.Localization;

namespace CollabBot.Startup.Packaging;

/// <summary>The values of one installation for its package, already checked.</summary>
/// <param name="AppId">The id of the bot's registration, which is also the id of the app in Teams.</param>
/// <param name="Domain">The host name of the bot, without scheme, port or wildcard.</param>
/// <param name="Version">The version; it must be raised with every package that replaces another.</param>
/// <param name="Listens">Whether the bot asks to receive channel messages that do not mention it.</param>
internal sealed record PackageValues(
    string AppId, string Domain, string Version, string DeveloperName, string WebsiteUrl, string PrivacyUrl, string TermsUrl, bool Listens)
{
    private const int MaxNameLength = 32;
    private const int MaxAddressLength = 2048;

    /// <summary>Checks what was typed or configured; every sentence added to <paramref name="wrong"/> says what to give instead.</summary>
    /// <returns>The values; null if something is missing or wrong.</returns>
    public static PackageValues? Read(PackageWishes wishes, Texts texts, List<string> wrong)
    {
        var appId = AppIdOf(wishes.AppId, texts, wrong);
        var domain = DomainOf(wishes.Domain, texts, wrong);
        var version = wishes.Version ?? ProductVersion;
        if (!ManifestRules.IsVersion(version)) wrong.Add(texts.PackageVersionWrong(Shown(version)));

        var name = wishes.DeveloperName ?? "CollabBot";
        if (string.IsNullOrWhiteSpace(name)
            || name.Length > MaxNameLength
            || HasOddCharacters(name)) wrong.Add(texts.PackageDeveloperWrong(Shown(name), MaxNameLength));

        var home = $"https://{domain}";
        var website = AddressOf(wishes.WebsiteUrl, "--website", home, texts, wrong);
        var privacy = AddressOf(wishes.PrivacyUrl, "--privacy", website, texts, wrong);
        var terms = AddressOf(wishes.TermsUrl, "--terms", website, texts, wrong);
        return wrong.Count > 0 ? null : new PackageValues(appId!, domain!, version, name.Trim(), website, privacy, terms, wishes.Listens);
    }

    private static string ProductVersion => typeof(PackageValues).Assembly.GetName().Version!.ToString(3);

    private static string? AppIdOf(string? typed, Texts texts, List<string> wrong)
    {
        if (typed is null)
        {
            wrong.Add(texts.PackageAppIdMissing());
            return null;
        }

        if (Guid.TryParseExact(typed.Trim(), "D", out var id) && id != Guid.Empty) return id.ToString();
        wrong.Add(texts.PackageAppIdWrong(Shown(typed)));
        return null;
    }

    private static string? DomainOf(string? typed, Texts texts, List<string> wrong)
    {
        if (typed is null)
        {
            wrong.Add(texts.PackageDomainMissing());
            return null;
        }

        if (Ascii(typed.Trim()) is { } host && ManifestRules.IsHost(host)) return host;
        wrong.Add(texts.PackageDomainWrong(Shown(typed)));
        return null;
    }

    /// <summary>A host name in ASCII, as DNS knows it; null if it is not valid.</summary>
    private static string? Ascii(string host)
    {
        try
        {
            return new IdnMapping { UseStd3AsciiRules = true }.GetAscii(host).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string AddressOf(string? typed, string option, string otherwise, Texts texts, List<string> wrong)
    {
        if (typed is null) return otherwise;

        if (!HasOddCharacters(typed)
            && Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttps
            && address.UserInfo.Length == 0
            && address.AbsoluteUri.Length <= MaxAddressLength) return address.AbsoluteUri;

        wrong.Add(texts.PackageAddressWrong(option, Shown(typed)));
        return otherwise;
    }

    private static bool HasOddCharacters(string text) => text.Any(char.IsControl) || ManifestRules.HasBraces(text);

    /// <summary>What was typed, as one short line for a terminal.</summary>
    private static string Shown(string typed)
    {
        var line = new string([.. typed.Select(c => char.IsControl(c) ? '\uFFFD' : c)]);
        return line.Length <= 80 ? line : line[..80] + "…";
    }
}

/// <summary>The requested values, as typed or configured; null where neither was done.</summary>
internal sealed record PackageWishes(
    string? AppId,
    string? Domain,
    string? Version = null,
    string? DeveloperName = null,
    string? WebsiteUrl = null,
    string? PrivacyUrl = null,
    string? TermsUrl = null,
    bool Listens = false);
