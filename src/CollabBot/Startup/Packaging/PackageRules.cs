using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CollabBot.Localization;

namespace CollabBot.Startup.Packaging;

/// <summary>The rules for a package that Teams accepts; each violation is a <see cref="Fault"/>.</summary>
internal static class PackageRules
{
    /// <summary>
    /// Maximum size in bytes of one file and of the whole package. Ours are a hundred times smaller; a larger file was packed by mistake.
    /// </summary>
    public const int Most = 1024 * 1024;

    private const int ColourSide = 192;
    private const int OutlineSide = 32;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static IReadOnlyList<Fault> Check(byte[] package)
    {
        List<Fault> faults = [];
        if (package.Length > Most) return [new Fault.TooLarge("zip", Most)];
        if (Unpack(package, faults) is not { } files) return [new Fault.NoZip()];

        if (Manifest(files, faults) is { } manifest)
        {
            CheckLanguages(manifest, files, faults);
            CheckIcons(manifest, files, faults);
            var expected = (string[])[AppPackage.ManifestFile, .. Languages(manifest), .. Icons(manifest).Select(icon => icon.File)];
            faults.AddRange(files.Keys
                .Where(file => !expected.Contains(file, StringComparer.Ordinal))
                .Select(file => new Fault.StrangeFile(file)));
        }

        return faults;
    }

    private static Dictionary<string, byte[]>? Unpack(byte[] package, List<Fault> faults)
    {
        try
        {
            var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            using var zip = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
            foreach (var entry in zip.Entries)
            {
                if (entry.FullName.AsSpan().ContainsAny('/', '\\')) faults.Add(new Fault.InFolder(entry.FullName));
                else if (files.ContainsKey(entry.FullName)) faults.Add(new Fault.Twice(entry.FullName));
                else if (entry.Length > Most) faults.Add(new Fault.TooLarge(entry.FullName, Most));
                else files.Add(entry.FullName, Bytes(entry));
            }

            return files;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static JsonObject? Manifest(Dictionary<string, byte[]> files, List<Fault> faults)
    {
        var manifest = Json(AppPackage.ManifestFile, files, faults);
        if (manifest is null) return null;

        var wrong = ManifestShape.Manifest.Check(manifest, new Place(AppPackage.ManifestFile)).ToList();
        faults.AddRange(wrong);

        // The manifest names the other files, so its values must have the right types before these files are looked for.
        return wrong.OfType<Fault.WrongKind>().Any() ? null : manifest;
    }

    private static void CheckLanguages(JsonObject manifest, Dictionary<string, byte[]> files, List<Fault> faults)
    {
        var texts = Texts(manifest, "").ToHashSet(StringComparer.Ordinal);
        foreach (var file in Languages(manifest))
        {
            if (Json(file, files, faults) is not { } language) continue;

            foreach (var (key, value) in language)
            {
                var place = new Place(file, key);
                if (key == "$schema") faults.AddRange(ManifestShape.LanguageFileSchema.Check(value, place));
                else if (!texts.Contains(key)) faults.Add(new Fault.UnknownKey(place));
                else faults.AddRange(Translated(manifest, key, value, place));
            }

            faults.AddRange(texts.Where(key => !language.ContainsKey(key)).Select(key => new Fault.Untranslated(new Place(file, key))));
        }
    }

    /// <summary>
    /// Applies the rules of the manifest to a translated text: it replaces the original text in a copy of the
    /// manifest, and only faults at its place count.
    /// </summary>
    private static IEnumerable<Fault> Translated(JsonObject manifest, string key, JsonNode? value, Place place)
    {
        var copy = manifest.DeepClone();
        var steps = key.Split('.', '[', ']').Where(step => step.Length > 0).ToArray();
        var parent = steps[..^1].Aggregate(copy, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        parent[steps[^1]] = value?.DeepClone();
        return ManifestShape.Manifest.Check(copy, new Place(place.File)).Where(fault => PlaceOf(fault) == place);
    }

    private static Place? PlaceOf(Fault fault) => fault switch
    {
        Fault.WrongKind wrong => wrong.At,
        Fault.Empty wrong => wrong.At,
        Fault.Placeholder wrong => wrong.At,
        Fault.TooLong wrong => wrong.At,
        _ => null,
    };

    /// <summary>The paths of the texts that people read.</summary>
    private static IEnumerable<string> Texts(JsonNode? node, string path) => node switch
    {
        JsonObject thing => thing.SelectMany(
            property => Texts(property.Value, path.Length == 0 ? property.Key : $"{path}.{property.Key}")),
        JsonArray list => list.SelectMany((item, index) => Texts(item, $"{path}[{index}]")),
        _ => ManifestShape.IsTranslated(path) ? [path] : [],
    };

    private static void CheckIcons(JsonObject manifest, Dictionary<string, byte[]> files, List<Fault> faults)
    {
        foreach (var (file, isColour) in Icons(manifest))
        {
            var side = isColour ? ColourSide : OutlineSide;
            if (!files.TryGetValue(file, out var bytes)) AddMissing(file, faults);
            else if (PngImage.Read(bytes) is not { } image) faults.Add(new Fault.NoPng(file));
            else if (image.Width != side || image.Height != side) faults.Add(new Fault.WrongSize(file, image.Width, image.Height, side));
            else faults.AddRange(isColour ? Colour(file, image) : Outline(file, image));
        }
    }

    private static IEnumerable<Fault> Colour(string file, PngImage image) =>
        Pixels(image)
            .Where(pixel => image[pixel.X, pixel.Y].Alpha < 255)
            .Take(1)
            .Select(pixel => new Fault.NotOpaque(file, pixel.X, pixel.Y));

    private static IEnumerable<Fault> Outline(string file, PngImage image)
    {
        foreach (var (x, y) in Pixels(image))
        {
            if (image[x, y] is { Alpha: > 0 } and not { Red: 255, Green: 255, Blue: 255 }) return [new Fault.NotWhite(file, x, y)];
        }

        var shown = Pixels(image).Count(pixel => image[pixel.X, pixel.Y].Alpha > 0);
        return shown == 0 || shown == image.Width * image.Height ? [new Fault.NoOutline(file)] : [];
    }

    private static IEnumerable<(int X, int Y)> Pixels(PngImage image) =>
        Enumerable.Range(0, image.Height).SelectMany(y => Enumerable.Range(0, image.Width).Select(x => (x, y)));

    private static IEnumerable<string> Languages(JsonObject manifest) =>
        (manifest["localizationInfo"]?["additionalLanguages"]?.AsArray() ?? [])
            .Select(language => (string?)language?["file"])
            .OfType<string>();

    private static IEnumerable<(string File, bool IsColour)> Icons(JsonObject manifest) =>
        new[] { ((string?)manifest["icons"]?["color"], true), ((string?)manifest["icons"]?["outline"], false) }
            .Where(icon => icon.Item1 is not null)
            .Select(icon => (icon.Item1!, icon.Item2));

    private static JsonObject? Json(string file, Dictionary<string, byte[]> files, List<Fault> faults)
    {
        if (!files.TryGetValue(file, out var bytes))
        {
            AddMissing(file, faults);
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

        faults.Add(new Fault.NoJson(file));
        return null;
    }

    /// <summary>Reports a missing file, unless the file is there and was reported as too large.</summary>
    private static void AddMissing(string file, List<Fault> faults)
    {
        if (!faults.Contains(new Fault.TooLarge(file, Most))) faults.Add(new Fault.NoFile(file));
    }
}
