using System.Globalization;
using System.Text.Json.Nodes;
using CollabBot.Localization;

namespace CollabBot.Startup.Packaging;

/// <summary>
/// A language file translates every text of the manifest and nothing else, and its texts follow the rules for those of the manifest.
/// </summary>
internal static class LanguageRules
{
    private const string SchemaKey = "$schema";

    /// <summary>The sentence of each fault; at one key only the first fault counts.</summary>
    public static IEnumerable<string> Check(
        string file, JsonObject language, JsonObject manifest, PublishedSchemas schemas, Texts texts)
    {
        var paths = ManifestRules.Values(manifest)
            .Select(value => value.Path)
            .Where(schemas.IsTranslated)
            .ToHashSet(StringComparer.Ordinal);
        var translated = language.Where(text => paths.Contains(text.Key)).ToDictionary(text => text.Key, text => text.Value);
        var inManifest = Translate(manifest, translated);
        return
        [
            .. language
                .Where(text => text.Key != SchemaKey && !paths.Contains(text.Key))
                .Select(text => new Fault(text.Key, texts.FaultUnknownKey(file, text.Key)))
                .Concat(paths
                    .Where(path => !language.ContainsKey(path))
                    .Select(path => new Fault(path, texts.FaultUntranslated(file, path))))
                .Concat(Address(file, language, schemas, texts))
                .Concat(ManifestRules.Check(file, inManifest, schemas, texts)
                    .Concat(SchemaRules.Check(schemas.Manifest, file, inManifest, texts))
                    .Where(fault => translated.ContainsKey(fault.Path)))
                .Concat(SchemaRules.Check(schemas.Language, file, language, texts))
                .DistinctBy(fault => fault.Path)
                .Select(fault => fault.Sentence),
        ];
    }

    private static IEnumerable<Fault> Address(string file, JsonObject language, PublishedSchemas schemas, Texts texts) =>
        language[SchemaKey] is JsonValue value && value.TryGetValue<string>(out var address) && address != schemas.LanguageAddress
            ? [new(SchemaKey, texts.FaultNotAmong(file, SchemaKey, address, schemas.LanguageAddress))]
            : [];

    /// <summary>
    /// A copy of the manifest with the translated texts. Only the schema of the manifest limits the length of all texts: that of
    /// language files puts some limits beside a reference, where they do not count.
    /// </summary>
    private static JsonObject Translate(JsonObject manifest, Dictionary<string, JsonNode?> translated)
    {
        var copy = manifest.DeepClone().AsObject();
        foreach (var (path, text) in translated)
        {
            var steps = path.Split('.', '[', ']').Where(step => step.Length > 0).ToArray();
            var parent = steps[..^1].Aggregate((JsonNode)copy, (node, step) =>
                int.TryParse(step, CultureInfo.InvariantCulture, out var index) ? node[index]! : node[step]!);
            parent[steps[^1]] = text?.DeepClone();
        }

        return copy;
    }
}
