using System.Text.RegularExpressions;
using NJsonSchema;

namespace CollabBot.Startup.Packaging;

/// <summary>
/// The two schemas that Microsoft publishes for an app package: of the manifest and of a language file. The build embeds them
/// from the npm package <c>@microsoft/app-manifest</c>.
/// </summary>
internal sealed class PublishedSchemas
{
    private const string Addresses = "https://developer.microsoft.com/en-us/json-schemas/teams";
    private const string ManifestName = "MicrosoftTeams.schema.json";
    private const string LanguageName = "MicrosoftTeams.Localization.schema.json";

    private static readonly Lazy<Task<PublishedSchemas>> Loaded = new(LoadAsync);

    private readonly Regex[] translated;

    private PublishedSchemas(JsonSchema manifest, JsonSchema language)
    {
        (Manifest, Language) = (manifest, language);
        translated = [.. language.PatternProperties.Keys.Select(pattern => new Regex(pattern, RegexOptions.CultureInvariant))];

        // NJsonSchema does not know the keyword const, and keeps it as it was.
        Version = (string)manifest.Properties["manifestVersion"].ExtensionData!["const"]!;
    }

    public JsonSchema Manifest { get; }

    public JsonSchema Language { get; }

    /// <summary>The only <c>manifestVersion</c> that the schema allows.</summary>
    public string Version { get; }

    public string ManifestAddress => $"{Addresses}/v{Version}/{ManifestName}";

    public string LanguageAddress => $"{Addresses}/v{Version}/{LanguageName}";

    public static Task<PublishedSchemas> ReadAsync() => Loaded.Value;

    /// <summary>Whether a language file may have a text for this path of the manifest.</summary>
    public bool IsTranslated(string path) =>
        path != "$schema" && (Language.Properties.ContainsKey(path) || translated.Any(pattern => pattern.IsMatch(path)));

    private static async Task<PublishedSchemas> LoadAsync() => new(
        await JsonSchema.FromJsonAsync(AppPackage.ResourceText(ManifestName)),
        await JsonSchema.FromJsonAsync(AppPackage.ResourceText(LanguageName)));
}
