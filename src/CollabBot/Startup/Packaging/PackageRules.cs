using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CollabBot.Localization;

namespace CollabBot.Startup.Packaging;

/// <summary>Checks a whole package: a flat zip, the manifest, its language files and its icons, and nothing else.</summary>
internal sealed class PackageRules
{
    /// <summary>
    /// Maximum size in bytes of one file and of the whole package. Ours are a hundred times smaller; a larger file was packed by mistake.
    /// </summary>
    public const int MaxPackageBytes = 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly List<string> faults = [];
    private readonly PublishedSchemas schemas;
    private readonly Texts texts;

    private PackageRules(PublishedSchemas schemas, Texts texts) => (this.schemas, this.texts) = (schemas, texts);

    /// <returns>One sentence for each fault; none if Teams accepts the package.</returns>
    public static async Task<IReadOnlyList<string>> CheckAsync(byte[] package, Texts texts)
    {
        var rules = new PackageRules(await PublishedSchemas.ReadAsync(), texts);
        rules.Check(package);
        return rules.faults;
    }

    private void Check(byte[] package)
    {
        if (package.Length > MaxPackageBytes)
        {
            faults.Add(TooLarge("zip"));
        }
        else if (!TryUnpack(package))
        {
            faults.Add(texts.FaultNoZip());
        }
        else if (Json(AppPackage.ManifestFile) is { } manifest)
        {
            CheckFiles(manifest);
        }
    }

    private bool TryUnpack(byte[] package)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
            foreach (var entry in zip.Entries)
            {
                if (entry.FullName.AsSpan().ContainsAny('/', '\\')) faults.Add(texts.FaultInFolder(entry.FullName));
                else if (files.ContainsKey(entry.FullName)) faults.Add(texts.FaultTwice(entry.FullName));
                else if (entry.Length > MaxPackageBytes) faults.Add(TooLarge(entry.FullName));
                else files.Add(entry.FullName, Bytes(entry));
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private void CheckFiles(JsonObject manifest)
    {
        // At one place the first fault counts: an empty text, for example, breaks other rules as well.
        List<Fault> wrong =
        [
            .. ManifestRules.Check(AppPackage.ManifestFile, manifest, schemas, texts)
                .Concat(SchemaRules.Check(schemas.Manifest, AppPackage.ManifestFile, manifest, texts))
                .DistinctBy(fault => fault.Path),
        ];
        faults.AddRange(wrong.Select(fault => fault.Sentence));

        // The manifest names the other files, so its values must have the right types before these files are looked for.
        if (wrong.Any(fault => fault.IsWrongKind)) return;

        var expected = new HashSet<string>(StringComparer.Ordinal) { AppPackage.ManifestFile };
        foreach (var file in Languages(manifest).Where(expected.Add))
        {
            if (Json(file) is { } language) faults.AddRange(LanguageRules.Check(file, language, manifest, schemas, texts));
        }

        CheckIcon("color", IconRules.CheckColour);
        CheckIcon("outline", IconRules.CheckOutline);
        faults.AddRange(files.Keys.Where(file => !expected.Contains(file)).Select(texts.FaultStrangeFile));

        void CheckIcon(string name, Func<string, byte[], Texts, string?> check)
        {
            if ((string?)manifest["icons"]?[name] is not { } file) return;
            expected.Add(file);
            if (!files.TryGetValue(file, out var bytes)) AddMissing(file);
            else if (check(file, bytes, texts) is { } sentence) faults.Add(sentence);
        }
    }

    private static IEnumerable<string> Languages(JsonObject manifest) =>
        (manifest["localizationInfo"]?["additionalLanguages"]?.AsArray() ?? [])
            .Select(language => (string?)language?["file"])
            .OfType<string>();

    private JsonObject? Json(string file)
    {
        if (!files.TryGetValue(file, out var bytes))
        {
            AddMissing(file);
            return null;
        }

        try
        {
            if (JsonNode.Parse(bytes, null, Strict) is JsonObject json) return json;
        }
        catch (JsonException)
        {
            // Reported below, as for JSON that is not an object.
        }

        faults.Add(texts.FaultNoJson(file));
        return null;
    }

    private string TooLarge(string file) => texts.FaultTooLarge(file, MaxPackageBytes / 1024);

    /// <summary>Reports a missing file, unless the file is there and was reported as too large.</summary>
    private void AddMissing(string file)
    {
        if (!faults.Contains(TooLarge(file))) faults.Add(texts.FaultNoFile(file));
    }
}
