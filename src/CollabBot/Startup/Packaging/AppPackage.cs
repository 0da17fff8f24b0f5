using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CollabBot.Localization;

namespace CollabBot.Startup.Packaging;

/// <summary>
/// Makes the app package that Teams installs, from the files of the folder <c>manifest</c> and the values of this installation.
/// </summary>
internal static class AppPackage
{
    public const string ManifestFile = "manifest.json";

    private const string Resources = "manifest/";
    private const string Description = "description.full";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    /// <summary>The same values give the same bytes: the order and the times of the files are fixed.</summary>
    public static byte[] Make(PackageValues values)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, ManifestFile, Text(Manifest(values)));
            Add(zip, "en.json", Text(English(values)));
            Add(zip, "color.png", Resource("color.png"));
            Add(zip, "outline.png", Resource("outline.png"));
        }

        return bytes.ToArray();
    }

    /// <summary>A text file of the folder <c>manifest</c>, or a published schema.</summary>
    public static string ResourceText(string file) => Encoding.UTF8.GetString(Resource(file));

    private static JsonObject Manifest(PackageValues values)
    {
        var manifest = (JsonObject)Fill(JsonNode.Parse(Resource(ManifestFile)), values)!;
        if (!values.Listens) return manifest;

        manifest["description"]!["full"] = $"{(string?)manifest["description"]!["full"]}\n\n{Texts.French.PackageListening()}";
        manifest["webApplicationInfo"] = new JsonObject { ["id"] = values.AppId, ["resource"] = "https://RscBasedStoreApp" };
        manifest["authorization"] = new JsonObject
        {
            ["permissions"] = new JsonObject
            {
                ["resourceSpecific"] = new JsonArray(new JsonObject { ["name"] = "ChannelMessage.Read.Group", ["type"] = "Application" }),
            },
        };
        return manifest;
    }

    private static JsonObject English(PackageValues values)
    {
        var english = (JsonObject)Fill(JsonNode.Parse(Resource("en.json")), values)!;
        if (values.Listens) english[Description] = $"{(string?)english[Description]}\n\n{Texts.English.PackageListening()}";
        return english;
    }

    /// <summary>
    /// Fills the placeholders. A placeholder is always a whole string value, so a value cannot change the structure of the JSON.
    /// </summary>
    private static JsonNode? Fill(JsonNode? node, PackageValues values) => node switch
    {
        JsonObject thing => new JsonObject(thing.Select(property => KeyValuePair.Create(property.Key, Fill(property.Value, values)))),
        JsonArray list => new JsonArray([.. list.Select(item => Fill(item, values))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => (string?)value switch
        {
            "{{appId}}" => values.AppId,
            "{{domain}}" => values.Domain,
            "{{version}}" => values.Version,
            "{{developerName}}" => values.DeveloperName,
            "{{websiteUrl}}" => values.WebsiteUrl,
            "{{privacyUrl}}" => values.PrivacyUrl,
            "{{termsUrl}}" => values.TermsUrl,
            var text => text,
        },
        _ => node?.DeepClone(),
    };

    private static byte[] Text(JsonObject json) => [.. JsonSerializer.SerializeToUtf8Bytes(json, Readable), (byte)'\n'];

    private static byte[] Resource(string file)
    {
        using var stream = typeof(AppPackage).Assembly.GetManifestResourceStream(Resources + file)
            ?? throw new InvalidOperationException($"{Resources}{file} is not part of the program.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string file, byte[] content)
    {
        var entry = zip.CreateEntry(file, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
