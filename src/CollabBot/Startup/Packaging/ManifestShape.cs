using System.Text.RegularExpressions;
using static CollabBot.Startup.Packaging.Shape;

namespace CollabBot.Startup.Packaging;

/// <summary>
/// The part of the <see href="https://developer.microsoft.com/en-us/json-schemas/teams/v1.25/MicrosoftTeams.schema.json">schema of the app
/// manifest</see>, version 1.25, that this app uses. Other properties of the schema count as unknown.
/// </summary>
internal static partial class ManifestShape
{
    public const string Version = "1.25";

    private const bool Required = true;
    private const bool Optional = false;

    private static readonly Shape Id = new Words(36, Guids());
    private static readonly Shape Address = new Words(2048, Https());
    private static readonly Shape Icon = new Words(2048, FileName());
    private static readonly Shape Schema = new Words(2048, SchemaAddress());
    private static readonly Shape Tag = new Words(26, LanguageTag());
    private static readonly Shape Scopes = new Several(new Words(16, null, "personal", "team", "groupChat"), 3);
    private static readonly Shape Capability = new Words(16, null, "bot");

    private static readonly Shape Bot = new Thing(
        ("botId", Id, Required),
        ("scopes", Scopes, Required),
        ("supportsFiles", new YesNo(), Optional),
        ("isNotificationOnly", new YesNo(), Optional),
        ("commandLists", new Several(
            new Thing(("scopes", Scopes, Required), ("commands", new Several(Command(), 12), Required)), 3), Optional));

    private static readonly Shape Extension = new Thing(
        ("botId", Id, Required),
        ("commands", new Several(ExtensionCommand(), 10), Required));

    /// <summary>The whole of <c>manifest.json</c>.</summary>
    public static Shape Manifest { get; } = new Thing(
        ("$schema", Schema, Required),
        ("manifestVersion", new Words(16, null, Version), Required),
        ("version", new Words(256, SemanticVersion()), Required),
        ("id", Id, Required),
        ("localizationInfo", new Thing(
            ("defaultLanguageTag", Tag, Required),
            ("additionalLanguages", new Several(
                new Thing(("languageTag", Tag, Required), ("file", new Words(2048, FileName()), Required)), 64), Required)), Required),
        ("developer", new Thing(
            ("name", new Words(32), Required),
            ("websiteUrl", Address, Required),
            ("privacyUrl", Address, Required),
            ("termsOfUseUrl", Address, Required)), Required),
        ("name", new Thing(("short", new Words(30), Required), ("full", new Words(100), Optional)), Required),
        ("description", new Thing(("short", new Words(80), Required), ("full", new Words(4000), Required)), Required),
        ("icons", new Thing(("color", Icon, Required), ("outline", Icon, Required)), Required),
        ("accentColor", new Words(7, Colour()), Required),
        ("bots", new Several(Bot, 1), Required),
        ("composeExtensions", new Several(Extension, 1), Optional),
        ("permissions", new Several(new Words(32, null, "identity", "messageTeamMembers"), 2), Optional),
        ("validDomains", new Several(new Words(253, Host()), 16), Required),
        // Teams refuses to upload a manifest of this version with a bot in teams that does not declare this.
        ("supportsChannelFeatures", new Words(8, null, "tier1"), Required),
        ("defaultInstallScope", new Words(16, null, "personal", "team", "groupChat"), Optional),
        ("defaultGroupCapability", new Thing(("team", Capability, Optional), ("groupchat", Capability, Optional)), Optional),
        ("webApplicationInfo", new Thing(("id", Id, Required), ("resource", new Words(2048), Required)), Optional),
        ("authorization", new Thing(
            ("permissions", new Thing(("resourceSpecific", new Several(Permission(), 16), Required)), Required)), Optional));

    /// <summary>The shape of the <c>$schema</c> of a language file.</summary>
    public static Shape LanguageFileSchema => Schema;

    /// <summary>Whether the text at a path of the manifest is read by people; other texts are the same in every language.</summary>
    public static bool IsTranslated(string path) => Translated().IsMatch(path);

    public static bool IsHost(string text) => text.Length <= 253 && Host().IsMatch(text);

    public static bool IsVersion(string text) => SemanticVersion().IsMatch(text);

    private static Thing Command() => new(("title", new Words(128), Required), ("description", new Words(4000), Required));

    private static Thing ExtensionCommand() => new(
        ("id", new Words(64), Required),
        ("type", new Words(8, null, "query", "action"), Required),
        ("context", new Several(new Words(16, null, "compose", "commandBox", "message"), 3), Optional),
        ("title", new Words(32), Required),
        ("description", new Words(128), Optional),
        ("initialRun", new YesNo(), Optional),
        ("fetchTask", new YesNo(), Optional),
        ("parameters", new Several(
            new Thing(
                ("name", new Words(64), Required),
                ("title", new Words(32), Required),
                ("description", new Words(128), Optional),
                ("inputType", new Words(
                    16, null, "text", "textarea", "number", "date", "time", "toggle", "choiceset"), Optional)),
            5), Optional));

    private static Thing Permission() => new(
        ("name", new Words(128), Required),
        ("type", new Words(16, null, "Application", "Delegated"), Required));

    [GeneratedRegex(@"\A[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\z")]
    private static partial Regex Guids();

    [GeneratedRegex(@"\Ahttps://[^\s/]", RegexOptions.IgnoreCase)]
    private static partial Regex Https();

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]*\z")]
    private static partial Regex FileName();

    [GeneratedRegex(@"\Ahttps://developer\.microsoft\.com/en-us/json-schemas/teams/v1\.25/MicrosoftTeams(\.Localization)?\.schema\.json\z")]
    private static partial Regex SchemaAddress();

    [GeneratedRegex(@"\A[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,2}\z")]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"\A(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\z")]
    private static partial Regex SemanticVersion();

    [GeneratedRegex(@"\A#[0-9a-fA-F]{6}\z")]
    private static partial Regex Colour();

    /// <summary>
    /// At least two labels of letters, digits and hyphens, of which the last begins with a letter: no
    /// IP address, and no local name without a domain.
    /// </summary>
    [GeneratedRegex(
        @"\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();

    [GeneratedRegex(
        @"\A((name|description)\.(short|full)|(bots\[0\]\.commandLists\[\d\]|composeExtensions\[0\])\.commands\[\d+\](\.parameters\[\d\])?\.(title|description))\z")]
    private static partial Regex Translated();
}
