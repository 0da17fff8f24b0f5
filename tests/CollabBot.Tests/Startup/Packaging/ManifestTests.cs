using CollabBot.Localization;
using CollabBot.Startup.Packaging;

namespace CollabBot.Tests.Startup.Packaging;

/// <summary>The app package as it is built: valid by the published schemas, and with commands that the bot understands.</summary>
public sealed class ManifestTests
{
    [Trait("promise", "the app manifest is valid and lists the commands in both languages")]
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_package_is_valid_by_the_rules_of_the_product_and_by_the_published_schemas(bool listens)
    {
        var package = AppPackage.Make(Zips.Values with { Listens = listens });

        (await PackageRules.CheckAsync(package, Texts.French)).ShouldBeEmpty();
        var schemas = await PublishedSchemas.ReadAsync();
        schemas.Manifest.Validate(Zips.Json(package, "manifest.json").ToJsonString()).ShouldBeEmpty();
        schemas.Language.Validate(Zips.Json(package, "en.json").ToJsonString()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_published_schemas_refuse_an_invalid_manifest()
    {
        var manifest = Zips.Json(AppPackage.Make(Zips.Values), "manifest.json");
        manifest["colour"] = "blue";
        manifest["bots"]![0]!["botId"] = "x";
        var english = Zips.Json(AppPackage.Make(Zips.Values), "en.json");
        english["bots[0].commandLists[3].commands[0].title"] = "x";

        var schemas = await PublishedSchemas.ReadAsync();
        schemas.Manifest.Validate(manifest.ToJsonString()).Count.ShouldBe(2);
        schemas.Language.Validate(english.ToJsonString()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_program_contains_the_schemas_of_the_version_that_the_manifest_names()
    {
        var package = AppPackage.Make(Zips.Values);
        var schemas = await PublishedSchemas.ReadAsync();

        ((string?)Zips.Json(package, "manifest.json")["manifestVersion"]).ShouldBe(schemas.Version);
        ((string?)Zips.Json(package, "manifest.json")["$schema"]).ShouldBe(schemas.ManifestAddress);
        ((string?)Zips.Json(package, "en.json")["$schema"]).ShouldBe(schemas.LanguageAddress);
    }

    [Fact]
    public void The_same_values_give_the_same_bytes() =>
        AppPackage.Make(Zips.Values).ShouldBe(AppPackage.Make(Zips.Values with { }));

    [Trait("promise", "the package asks to read channel messages only on request")]
    [Fact]
    public void The_permission_to_read_channel_messages_is_requested_only_on_demand_and_then_explained()
    {
        var quiet = AppPackage.Make(Zips.Values);
        System.Text.Encoding.UTF8.GetString(Zips.Files(quiet)["manifest.json"]).ShouldNotContain("Read.Group");
        Zips.Json(quiet, "manifest.json").ContainsKey("authorization").ShouldBeFalse();

        var listening = AppPackage.Make(Zips.Values with { Listens = true });
        var manifest = Zips.Json(listening, "manifest.json");
        manifest["authorization"]!["permissions"]!["resourceSpecific"]!.ToJsonString()
            .ShouldBe("""[{"name":"ChannelMessage.Read.Group","type":"Application"}]""");
        ((string?)manifest["webApplicationInfo"]!["id"]).ShouldBe(Zips.Values.AppId);
        ((string)manifest["description"]!["full"]!).ShouldContain("Tous les autres messages sans mention sont ignorés");
        ((string)Zips.Json(listening, "en.json")["description.full"]!).ShouldContain("All other messages without a mention are ignored");
    }

    [Trait("promise", "the app manifest is valid and lists the commands in both languages")]
    [Fact]
    public void The_manifest_lists_the_expected_commands_in_both_languages()
    {
        Commands("personal")
            .ShouldBe(["nommer", "mes changements", "voter", "approfondir", "état", "mes données", "langue en", "aide", "annuler"]);
        Commands("personal", english: true)
            .ShouldBe(["name", "my changes", "vote", "deepen", "status", "my data", "language fr", "help", "cancel"]);
        foreach (var scope in new[] { "team", "groupChat" })
        {
            Commands(scope).ShouldBe(
                [
                    "rétrospective", "nommer", "voter", "approfondir", "suivant", "précédent", "état", "carte", "résumé", "compte-rendu",
                    "historique", "aide"
                ]);
            Commands(scope, english: true).ShouldBe(
                [
                    "retrospective", "name", "vote", "deepen", "next", "back", "status", "card", "summary", "report", "history", "help"
                ]);
        }
    }

    /// <summary>Choosing a command from the menu sends its title in the language of the client.</summary>
    [Trait("promise", "the app manifest is valid and lists the commands in both languages")]
    [Fact]
    public void The_bot_understands_every_command_of_the_menus()
    {
        string[] all =
        [
            .. Commands("personal"), .. Commands("personal", english: true), .. Commands("team"), .. Commands("team", english: true)
        ];

        all.Where(title => KnownRequests.Registry.Command(title) is null).ShouldBeEmpty();
        all.ShouldAllBe(title => title.Length <= 32);
    }

    [Fact]
    public void The_message_extension_offers_an_action_on_messages_and_a_search()
    {
        var commands = Zips.Json(AppPackage.Make(Zips.Values), "manifest.json")["composeExtensions"]![0]!["commands"]!.AsArray();

        var action = commands.Single(command => (string?)command!["id"] == "nameAsChange")!;
        ((string?)action["type"], (string?)action["title"]).ShouldBe(("action", "Nommer comme changement"));
        ((bool)action["fetchTask"]!, action["context"]!.ToJsonString()).ShouldBe((true, """["message"]"""));
        var search = commands.Single(command => (string?)command!["id"] == "search")!;
        ((string?)search["type"], (string?)search["parameters"]!.AsArray().ShouldHaveSingleItem()!["name"]).ShouldBe(("query", "query"));
        commands.Count.ShouldBe(2);
    }

    private static List<string> Commands(string scope, bool english = false)
    {
        var package = AppPackage.Make(Zips.Values);
        var language = Zips.Json(package, "en.json");
        var lists = Zips.Json(package, "manifest.json")["bots"]![0]!["commandLists"]!.AsArray();
        var (list, at) = lists
            .Select((candidate, index) => (candidate!, index))
            .Single(entry => entry.Item1["scopes"]!.AsArray().Any(name => (string?)name == scope));
        return
        [
            .. list["commands"]!.AsArray().Select((command, index) =>
                (string)(english ? language[$"bots[0].commandLists[{at}].commands[{index}].title"] : command!["title"])!)
        ];
    }
}
