using CollabBot.Localization;
using CollabBot.Startup.Packaging;
using CollabBot.Testing;

namespace CollabBot.Tests.Startup.Packaging;

/// <summary>The package command, run as a separate process in a folder outside the repository.</summary>
[Trait("promise", "the package asks to read channel messages only on request")]
[Trait("promise", "the app package is filled from settings and validated")]
public sealed class PackageCommandTests : IDisposable
{
    private const string AppId = "3b9f6c1e-8a52-4f7d-a0c4-e15d27b68f90";
    private static readonly string[] Asked = ["package", "--app-id", AppId, "--domain", "bot.example.org", "--out", "app.zip"];

    private readonly string folder = Directory.CreateTempSubdirectory("collabbot-package-").FullName;

    [Fact]
    public async Task It_writes_a_valid_package_and_names_the_pages_that_must_exist()
    {
        var (exitCode, said) = await RunAsync("fr_CA", Asked);

        exitCode.ShouldBe(0, said);
        said.ShouldContain("Le paquet est écrit, version 0.1.0");
        said.ShouldContain("ces pages, qui doivent exister");
        var package = await ReadAsync("app.zip");
        (await PackageRules.CheckAsync(package, Texts.French)).ShouldBeEmpty();
        Zips.Files(package).Keys.ShouldBe(["manifest.json", "en.json", "color.png", "outline.png"]);
        var manifest = Zips.Json(package, "manifest.json");
        ((string?)manifest["id"], (string?)manifest["bots"]![0]!["botId"], (string?)manifest["composeExtensions"]![0]!["botId"])
            .ShouldBe((AppId, AppId, AppId));
        manifest["validDomains"]!.ToJsonString().ShouldBe("""["bot.example.org"]""");

        (await RunAsync("en_CA", [.. Asked[..^1], "again.zip"])).Output.ShouldContain("The package is written, version 0.1.0");
        (await ReadAsync("again.zip")).ShouldBe(package);
    }

    [Fact]
    public async Task Missing_options_come_from_the_settings_and_given_options_override_them()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), $$"""
            {
              // the bot's own settings
              "MicrosoftAppId": "{{AppId.ToUpperInvariant()}}",
              "Package": {
                "Domain": "Robot.Exemple.org", "Version": "2.0.0", "DeveloperName": "Table de quartier",
                "WebsiteUrl": "https://exemple.org", "PrivacyUrl": "https://exemple.org/vie-privee",
                "TermsUrl": "https://exemple.org/conditions"
              }
            }
            """);

        var (exitCode, said) = await RunAsync("fr_CA", "package", "--out", "sub/app.zip", "--app-version", "2.1.0", "--listen-to-channel");

        exitCode.ShouldBe(0, said);
        said.ShouldContain("version 2.1.0");
        said.ShouldContain("ChannelMessage.Read.Group");
        said.ShouldNotContain("qui doivent exister");
        var manifest = Zips.Json(await ReadAsync("sub/app.zip"), "manifest.json");
        ((string?)manifest["id"]).ShouldBe(AppId);
        manifest["validDomains"]!.ToJsonString().ShouldBe("""["robot.exemple.org"]""");
        string[] pages = ["https://exemple.org/", "https://exemple.org/vie-privee", "https://exemple.org/conditions"];
        manifest["developer"]!.AsObject().Select(property => (string?)property.Value).ShouldBe(["Table de quartier", .. pages]);
        ((string?)manifest["webApplicationInfo"]!["id"]).ShouldBe(AppId);
    }

    [Fact]
    public async Task All_missing_options_are_reported_together_in_both_languages()
    {
        var (exitCode, french) = await RunAsync("fr_CA", "package");
        exitCode.ShouldBe(2);
        french.ShouldContain("donnez --app-id, ou le réglage MicrosoftAppId.");
        french.ShouldContain("donnez --domain, ou le réglage Package:Domain.");
        french.ShouldContain("Dites quel fichier écrire");

        var (_, english) = await RunAsync("en_CA", "package");
        english.ShouldContain("give --app-id, or the setting MicrosoftAppId.");
        english.ShouldContain("Say which file to write");
    }

    [Fact]
    public async Task A_file_that_is_no_package_of_this_app_is_not_overwritten_and_an_older_package_is_replaced()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "app.zip"), "my holiday pictures");
        var (exitCode, said) = await RunAsync("fr_CA", Asked);
        exitCode.ShouldBe(2);
        said.ShouldContain("rien n’a été écrit");
        (await File.ReadAllTextAsync(Path.Combine(folder, "app.zip"))).ShouldBe("my holiday pictures");

        var other = AppPackage.Make(Zips.Values with { AppId = "00000000-0000-0000-0000-000000000001" });
        await File.WriteAllBytesAsync(Path.Combine(folder, "app.zip"), other);
        (await RunAsync("fr_CA", Asked)).ExitCode.ShouldBe(2);
        (await ReadAsync("app.zip")).ShouldBe(other);

        await File.WriteAllBytesAsync(Path.Combine(folder, "app.zip"), AppPackage.Make(Zips.Values));
        (await RunAsync("fr_CA", [.. Asked, "--app-version", "9.0.0"])).ExitCode.ShouldBe(0);
        ((string?)Zips.Json(await ReadAsync("app.zip"), "manifest.json")["version"]).ShouldBe("9.0.0");
        Directory.GetFiles(folder).ShouldHaveSingleItem("nothing is left beside it");

        (await RunAsync("fr_CA", [.. Asked[..^1], "."])).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task A_settings_file_that_cannot_be_read_is_reported_without_a_stack_trace()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), "{ broken");

        var (exitCode, said) = await RunAsync("fr_CA", Asked);

        exitCode.ShouldBe(2);
        said.ShouldContain("Le fichier n’a pas pu être lu ou écrit");
        said.ShouldNotContain("   at ");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<(int ExitCode, string Output)> RunAsync(string language, params string[] arguments) =>
        BotProcess.RunAsync(folder, arguments, new() { ["LC_ALL"] = $"{language}.UTF-8" });

    private Task<byte[]> ReadAsync(string file) => File.ReadAllBytesAsync(Path.Combine(folder, file));
}
