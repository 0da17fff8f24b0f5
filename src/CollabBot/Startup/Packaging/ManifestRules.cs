using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CollabBot.Localization;

namespace CollabBot.Startup.Packaging;

/// <summary>What Teams or this app needs of a manifest although the published schema does not ask for it.</summary>
internal static partial class ManifestRules
{
    /// <summary>
    /// Optional in the schema. Teams refuses to upload a bot for teams without <c>supportsChannelFeatures</c>; the app is nothing
    /// without the others.
    /// </summary>
    private static readonly string[] Needed =
        ["$schema", "localizationInfo.additionalLanguages", "bots", "validDomains", "supportsChannelFeatures"];

    /// <summary>The faults of a manifest, or of a copy with the texts of the language file <paramref name="file"/>.</summary>
    public static IEnumerable<Fault> Check(string file, JsonObject manifest, PublishedSchemas schemas, Texts texts)
    {
        var values = Values(manifest).ToDictionary(value => value.Path, value => value.Value);
        return
        [
            .. Needed
                .Where(path => values.GetValueOrDefault(path) is null)
                .Select(path => new Fault(path, texts.FaultMissing(file, path))),
            .. values
                .Select(value => (value.Key, Sentence: Sentence(file, value.Key, value.Value, schemas, texts)))
                .Where(fault => fault.Sentence is not null)
                .Select(fault => new Fault(fault.Key, fault.Sentence!)),
        ];
    }

    /// <summary>Everything in a JSON value with its path, as language files write it.</summary>
    public static IEnumerable<(string Path, JsonNode? Value)> Values(JsonNode? node, string path = "") =>
    [
        (path, node),
        .. node switch
        {
            JsonObject properties => properties.SelectMany(
                property => Values(property.Value, path.Length == 0 ? property.Key : $"{path}.{property.Key}")),
            JsonArray items => items.SelectMany((item, index) => Values(item, $"{path}[{index}]")),
            _ => [],
        },
    ];

    public static bool IsHost(string text) => text.Length <= 253 && Host().IsMatch(text);

    public static bool IsVersion(string text) => ThreeNumbers().IsMatch(text);

    /// <summary>Whether a text may hold a placeholder that was not filled in.</summary>
    public static bool HasBraces(string text) =>
        text.Contains("{{", StringComparison.Ordinal) || text.Contains("}}", StringComparison.Ordinal);

    private static string? Sentence(string file, string path, JsonNode? value, PublishedSchemas schemas, Texts texts)
    {
        if (value is JsonArray { Count: 0 }) return texts.FaultEmpty(file, path);
        if (value is not JsonValue single || !single.TryGetValue<string>(out var text)) return null;

        if (string.IsNullOrWhiteSpace(text)) return texts.FaultEmpty(file, path);
        if (HasBraces(text)) return texts.FaultPlaceholder(file, path);
        return path switch
        {
            "$schema" when text != schemas.ManifestAddress => texts.FaultNotAmong(file, path, text, schemas.ManifestAddress),
            "manifestVersion" when text != schemas.Version => texts.FaultNotAmong(file, path, text, schemas.Version),
            "version" when !IsVersion(text) => texts.FaultWrongForm(file, path, text),
            _ when Domain().IsMatch(path) && !IsHost(text) => texts.FaultWrongForm(file, path, text),
            _ when DeveloperPage().IsMatch(path) && !IsHttps(text) => texts.FaultWrongForm(file, path, text),
            _ => null,
        };
    }

    private static bool IsHttps(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

    [GeneratedRegex(@"\AvalidDomains\[\d+\]\z")]
    private static partial Regex Domain();

    [GeneratedRegex(@"\Adeveloper\.\w+Url\z")]
    private static partial Regex DeveloperPage();

    [GeneratedRegex(@"\A(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\z")]
    private static partial Regex ThreeNumbers();

    /// <summary>
    /// At least two labels of letters, digits and hyphens, of which the last begins with a letter: no
    /// IP address, and no local name without a domain.
    /// </summary>
    [GeneratedRegex(
        @"\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
