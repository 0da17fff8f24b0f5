using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using CollabBot.Startup.Packaging;

namespace CollabBot.Startup;

/// <summary>
/// <c>CollabBot package --app-id … --domain … --out FILE</c>: makes the app package that is uploaded to Teams, and writes it only if
/// nothing is wrong with it.
/// </summary>
internal static class PackageCommand
{
    private const int Refused = 1;
    private const int Usage = 2;

    public static Command Create()
    {
        var appId = new Option<string>("--app-id")
        {
            Description = "The application id of the bot's registration; otherwise the setting MicrosoftAppId.",
        };
        var domain = new Option<string>("--domain")
        {
            Description = "The host the bot is reached under, such as bot.example.org; otherwise the setting Package:Domain.",
        };
        var output = new Option<FileInfo>("--out") { Description = "The file to write, such as collabbot.zip." };
        var version = new Option<string>("--app-version")
        {
            Description = "The version of the package, to be raised for every update; otherwise Package:Version, else the program's.",
        };
        var developer = new Option<string>("--developer")
        {
            Description = "Who offers the app, at most 32 characters; otherwise Package:DeveloperName.",
        };
        var website = new Option<string>("--website")
        {
            Description = "The page about the app (https); otherwise Package:WebsiteUrl, else the domain.",
        };
        var privacy = new Option<string>("--privacy")
        {
            Description = "The page about privacy (https); otherwise Package:PrivacyUrl, else the website.",
        };
        var terms = new Option<string>("--terms")
        {
            Description = "The terms of use (https); otherwise Package:TermsUrl, else the website.",
        };
        var listens = new Option<bool>("--listen-to-channel")
        {
            Description = "Asks for ChannelMessage.Read.Group, so that a person whose question is open in a thread"
                + " can answer it without a mention.",
        };
        var command = new Command("package", "Makes the app package to upload to Teams.")
        {
            appId, domain, output, version, developer, website, privacy, terms, listens,
        };
        command.SetAction((parsed, cancellationToken) => OfflineHost.RunAsync(() =>
        {
            var settings = OfflineHost.Configuration();
            string? Wish(Option<string> option, string setting) =>
                parsed.GetValue(option) ?? (string.IsNullOrWhiteSpace(settings[setting]) ? null : settings[setting]);
            var wishes = new PackageWishes(
                Wish(appId, "MicrosoftAppId"),
                Wish(domain, "Package:Domain"),
                Wish(version, "Package:Version"),
                Wish(developer, "Package:DeveloperName"),
                Wish(website, "Package:WebsiteUrl"),
                Wish(privacy, "Package:PrivacyUrl"),
                Wish(terms, "Package:TermsUrl"),
                parsed.GetValue(listens));
            return RunAsync(wishes, parsed.GetValue(output), cancellationToken);
        }));
        return command;
    }

    private static async Task<int> RunAsync(PackageWishes wishes, FileInfo? output, CancellationToken cancellationToken)
    {
        var texts = OfflineHost.Texts;
        List<string> wrong = [];
        var values = PackageValues.Read(wishes, texts, wrong);
        if (output is null) wrong.Add(texts.PackageOutMissing());
        if (values is null || output is null) return await SayAsync(wrong, Usage);
        if (!await MayReplaceAsync(output, values.AppId, cancellationToken))
        {
            return await OfflineHost.FailAsync(texts.PackageInTheWay(output.FullName), Usage);
        }

        var package = AppPackage.Make(values);
        var faults = await PackageRules.CheckAsync(package, texts);
        if (faults.Count > 0) return await SayAsync([texts.PackageInvalid(), .. faults], Refused);

        await WriteAsync(package, output, cancellationToken);
        await Console.Out.WriteLineAsync(texts.PackageWritten(output.FullName, values.Version));
        if (wishes.PrivacyUrl is null || wishes.TermsUrl is null)
        {
            await Console.Out.WriteLineAsync(texts.PackagePages(values.PrivacyUrl, values.TermsUrl));
        }

        if (values.Listens) await Console.Out.WriteLineAsync(texts.PackageListens());
        return 0;
    }

    /// <summary>Whether there is no file yet, or one that is a package of the same app; any other file is not replaced.</summary>
    private static async Task<bool> MayReplaceAsync(FileInfo output, string appId, CancellationToken cancellationToken)
    {
        if (!output.Exists) return !Directory.Exists(output.FullName);
        if (output.Length > PackageRules.MaxPackageBytes) return false;
        try
        {
            var bytes = await File.ReadAllBytesAsync(output.FullName, cancellationToken);
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (zip.GetEntry(AppPackage.ManifestFile) is not { Length: <= PackageRules.MaxPackageBytes } entry) return false;
            await using var manifest = await entry.OpenAsync(cancellationToken);
            return await JsonNode.ParseAsync(manifest, cancellationToken: cancellationToken) is JsonObject former
                && former["id"] is JsonValue id
                && id.TryGetValue<string>(out var other)
                && string.Equals(other, appId, StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception other) when (other is InvalidDataException or JsonException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Writes to a temporary file and renames it, so that an interruption leaves the former package.</summary>
    private static async Task WriteAsync(byte[] package, FileInfo output, CancellationToken cancellationToken)
    {
        output.Directory?.Create();
        var beside = $"{output.FullName}.{Guid.NewGuid():N}.tmp";
        try
        {
            await File.WriteAllBytesAsync(beside, package, cancellationToken);
            File.Move(beside, output.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static async Task<int> SayAsync(IEnumerable<string> sentences, int code)
    {
        foreach (var sentence in sentences) await Console.Error.WriteLineAsync(sentence);
        return code;
    }
}
