using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CollabBot.Localization;
using CollabBot.Startup.Packaging;

namespace CollabBot.Tests.Startup.Packaging;

/// <summary>
/// Breaks each rule of an app package. The check must report exactly one fault, with a sentence that says where and what.
/// </summary>
[Trait("promise", "the app package is filled from settings and validated")]
public sealed class PackageRuleTests
{
    private const string Manifest = "manifest.json";
    private const string English = "en.json";

    /// <summary>
    /// The broken packages, each with a part of its French and its English sentence. No-break spaces are written as ordinary spaces.
    /// </summary>
    private static readonly Dictionary<string, (Func<byte[]> Package, string French, string English)> Broken = new()
    {
        ["an unknown property"] = (
            () => Zips.With(Manifest, json => json["colour"] = "blue"),
            "manifest.json : « colour » n’est pas une propriété que Teams connaît ici.",
            "\"colour\" is not a property that Teams knows here."),
        ["an unknown property deep inside"] = (
            () => Zips.With(Manifest, json => Bot(json)["supportsCalls"] = true),
            "« bots[0].supportsCalls » n’est pas une propriété",
            "\"bots[0].supportsCalls\" is not a property"),
        ["an unknown property of a command"] = (
            () => Zips.With(Manifest, json => Command(json)["hint"] = "x"),
            "« bots[0].commandLists[0].commands[0].hint » n’est pas",
            "commands[0].hint\" is not"),
        ["a missing name"] = (
            () => Zips.With(Manifest, json => json.Remove("accentColor")),
            "il manque « accentColor ».",
            "\"accentColor\" is missing."),
        ["no word about private and shared channels"] = (
            () => Zips.With(Manifest, json => json.Remove("supportsChannelFeatures")),
            "il manque « supportsChannelFeatures ».",
            "\"supportsChannelFeatures\" is missing."),
        ["a version of the schema that is not this one"] = (
            () => Zips.With(Manifest, json => json["manifestVersion"] = "1.24"),
            "« manifestVersion » est « 1.24 ». Ce qui convient : 1.25.",
            "\"manifestVersion\" is \"1.24\". What does: 1.25."),
        ["the address of the schema of another version"] = (
            () => Zips.With(Manifest, json => json["$schema"] = ((string)json["$schema"]!).Replace("v1.25", "v1.24")),
            "Ce qui convient : https://developer.microsoft.com/en-us/json-schemas/teams/v1.25/MicrosoftTeams.schema.json.",
            "What does: https://developer.microsoft.com/en-us/json-schemas/teams/v1.25/MicrosoftTeams.schema.json."),
        ["a schema that is not that of language files"] = (
            () => Zips.With(English, json => json["$schema"] = ((string)json["$schema"]!).Replace(".Localization", "")),
            "en.json : « $schema » est « https://developer.microsoft.com/en-us/json-schemas/teams/v1.25/MicrosoftTeams.schema.json ».",
            "What does: https://developer.microsoft.com/en-us/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json."),
        ["no bot"] = (
            () => Zips.With(Manifest, json => json.Remove("bots"), English, json => RemoveAll(json, "bots")),
            "il manque « bots ».",
            "\"bots\" is missing."),
        ["a list without items"] = (
            () => Zips.With(Manifest, json => json["validDomains"] = new JsonArray()),
            "« validDomains » est vide.",
            "\"validDomains\" is empty."),
        ["a word that is not in the list of the schema"] = (
            () => Zips.With(Manifest, json => Bot(json)["scopes"]![2] = "groupchat"),
            "« bots[0].scopes[2] » est « groupchat ». Ce qui convient : team, personal, groupChat, copilot.",
            "\"bots[0].scopes[2]\" is \"groupchat\". What does: team, personal, groupChat, copilot."),
        ["a language twice"] = (
            () => Zips.With(Manifest, json =>
            {
                var languages = json["localizationInfo"]!["additionalLanguages"]!.AsArray();
                languages.Add(languages[0]!.DeepClone());
            }),
            "« localizationInfo.additionalLanguages » ne suit pas le schéma que Microsoft publie (ItemsNotUnique).",
            "\"localizationInfo.additionalLanguages\" does not follow the schema that Microsoft publishes (ItemsNotUnique)."),
        ["an id that is no GUID"] = (
            () => Zips.With(Manifest, json => json["id"] = "collabbot"),
            "« collabbot » n’a pas la forme qu’il faut pour « id ».",
            "\"collabbot\" does not have the form that \"id\" needs."),
        ["a bot id with braces"] = (
            () => Zips.With(Manifest, json => Bot(json)["botId"] = "{b9f6c1e-8a52-4f7d-a0c4-e15d27b68f9}"),
            "n’a pas la forme qu’il faut pour « bots[0].botId ».",
            "that \"bots[0].botId\" needs."),
        ["a domain with a scheme"] = (
            () => Zips.With(Manifest, json => json["validDomains"] = new JsonArray("https://bot.example.org")),
            "pour « validDomains[0] ».",
            "\"validDomains[0]\" needs."),
        ["a domain with a wildcard"] = (
            () => Zips.With(Manifest, json => json["validDomains"] = new JsonArray("*.example.org")),
            "« *.example.org » n’a pas la forme",
            "\"*.example.org\" does not have the form"),
        ["a page without encryption"] = (
            () => Zips.With(Manifest, json => json["developer"]!["privacyUrl"] = "http://example.org"),
            "pour « developer.privacyUrl ».",
            "\"developer.privacyUrl\" needs."),
        ["a version that is no version"] = (
            () => Zips.With(Manifest, json => json["version"] = "1.02.0"),
            "« 1.02.0 » n’a pas la forme",
            "\"1.02.0\" does not have the form"),
        ["a name that is too long"] = (
            () => Zips.With(Manifest, json => json["name"]!["short"] = new string('a', 31)),
            "« name.short » a 31 caractères ; Teams en accepte 30.",
            "\"name.short\" has 31 characters; Teams takes 30."),
        ["thirteen commands"] = (
            Thirteen,
            "« bots[0].commandLists[1].commands » a 13 éléments ; Teams en accepte 12.",
            "has 13 items; Teams takes 12."),
        ["an empty title"] = (
            () => Zips.With(Manifest, json => Command(json)["title"] = " "),
            "« bots[0].commandLists[0].commands[0].title » est vide.",
            "commands[0].title\" is empty."),
        ["a number for a text"] = (
            () => Zips.With(Manifest, json => json["name"]!["full"] = 7),
            "« name.full » n’est pas de la bonne sorte",
            "\"name.full\" is not of the right kind"),
        ["a placeholder"] = (
            () => Zips.With(Manifest, json => json["developer"]!["name"] = "{{developerName}}"),
            "« developer.name » n’a pas été rempli.",
            "\"developer.name\" has not been filled in."),
        ["a key for nothing"] = (
            () => Zips.With(English, json => json["bots[0].commandLists[1].commands[12].title"] = "more"),
            "en.json : « bots[0].commandLists[1].commands[12].title » ne correspond à aucun texte du manifeste.",
            "stands for no text of the manifest."),
        ["a key that is no text for people"] = (
            () => Zips.With(English, json => json["composeExtensions[0].commands[0].id"] = "x"),
            "« composeExtensions[0].commands[0].id » ne correspond à aucun texte",
            "stands for no text"),
        ["a text that is not translated"] = (
            () => Zips.With(English, json => json.Remove("composeExtensions[0].commands[1].title")),
            "en.json : « composeExtensions[0].commands[1].title » n’est pas traduit.",
            "\"composeExtensions[0].commands[1].title\" is not translated."),
        ["a translation that is too long"] = (
            () => Zips.With(English, json => json["composeExtensions[0].commands[0].title"] = new string('a', 33)),
            "en.json : « composeExtensions[0].commands[0].title » a 33 caractères ; Teams en accepte 32.",
            "has 33 characters; Teams takes 32."),
        ["a translated name that is too long"] = (
            () => Zips.With(English, json => json["name.short"] = new string('a', 31)),
            "en.json : « name.short » a 31 caractères ; Teams en accepte 30.",
            "en.json: \"name.short\" has 31 characters; Teams takes 30."),
        ["an empty translation"] = (
            () => Zips.With(English, json => json["description.short"] = " "),
            "en.json : « description.short » est vide.",
            "en.json: \"description.short\" is empty."),
        ["a translation that is a placeholder"] = (
            () => Zips.With(English, json => json["name.full"] = "{{name}}"),
            "en.json : « name.full » n’a pas été rempli.",
            "en.json: \"name.full\" has not been filled in."),
        ["a translation that is nothing"] = (
            () => Zips.With(English, json => json["name.full"] = null),
            "en.json : « name.full » n’est pas de la bonne sorte",
            "en.json: \"name.full\" is not of the right kind"),
        ["no zip"] = (
            () => Encoding.UTF8.GetBytes("not a zip"),
            "Le paquet n’est pas un fichier zip.",
            "The package is not a zip file."),
        ["a folder"] = (
            () => Zips.Zip([.. Zips.Files(AppPackage.Make(Zips.Values)), new("app/readme.txt", [1])]),
            "« app/readme.txt » est dans un dossier",
            "\"app/readme.txt\" is in a folder"),
        ["a file twice"] = (
            () => Zips.Zip([.. Zips.Files(AppPackage.Make(Zips.Values)), new(English, [1])]),
            "« en.json » est deux fois dans le paquet.",
            "\"en.json\" is in the package twice."),
        ["a file that nothing speaks of"] = (
            () => Zips.With("notes.txt", [1]),
            "Rien dans le manifeste ne parle du fichier « notes.txt ».",
            "Nothing in the manifest speaks of the file \"notes.txt\"."),
        ["a language without its file"] = (
            () => Zips.With(English, (byte[]?)null),
            "Il manque le fichier « en.json ».",
            "The file \"en.json\" is missing."),
        ["no manifest"] = (
            () => Zips.With(Manifest, (byte[]?)null),
            "Il manque le fichier « manifest.json ».",
            "The file \"manifest.json\" is missing."),
        ["a file that is too large"] = (
            () => Zips.With(English, new byte[PackageRules.MaxPackageBytes + 1]),
            "« en.json » est trop gros : au plus 1024 Ko.",
            "\"en.json\" is too large: at most 1024 KB."),
        ["broken JSON"] = (
            () => Zips.With(English, "{\"name.short\":"u8.ToArray()),
            "« en.json » n’est pas un objet JSON bien formé.",
            "\"en.json\" is not a well-formed JSON object."),
        ["JSON that says a thing twice"] = (
            () => Zips.With(English, "{\"name.short\":\"a\",\"name.short\":\"b\"}"u8.ToArray()),
            "« en.json » n’est pas un objet JSON bien formé.",
            "\"en.json\" is not a well-formed JSON object."),
        ["an icon that is no PNG"] = (
            () => Zips.With("color.png", "<svg/>"u8.ToArray()),
            "« color.png » n’est pas une image PNG lisible",
            "\"color.png\" is not a readable PNG picture"),
        ["an icon of another size"] = (
            () => Zips.With("color.png", Zips.Png(96, 2, 0, (_, _) => [1, 2, 3])),
            "« color.png » a 96 pixels sur 96 ; il en faut 192 sur 192.",
            "\"color.png\" is 96 by 96 pixels; it has to be 192 by 192."),
        ["a colour icon with a hole"] = (
            () => Zips.With("color.png", Zips.Png(192, 6, 0, (x, y) => [1, 2, 3, x == 7 && y == 9 ? (byte)254 : (byte)255])),
            "le pixel (7, 9) est transparent.",
            "the pixel (7, 9) is transparent."),
        ["an outline with a colour"] = (
            () => Zips.With(
                "outline.png", Zips.Png(32, 6, 0, (x, y) => [255, 255, x == 5 && y == 6 ? (byte)254 : (byte)255, (byte)(x + y)])),
            "le pixel (5, 6) est d’une autre couleur.",
            "the pixel (5, 6) has another colour."),
        ["an outline that fills its square"] = (
            () => Zips.With("outline.png", Zips.Png(32, 0, 0, (_, _) => [255])),
            "« outline.png » ne dessine rien",
            "\"outline.png\" draws nothing"),
        ["an outline that shows nothing"] = (
            () => Zips.With("outline.png", Zips.Png(32, 4, 0, (_, _) => [255, 0])),
            "« outline.png » ne dessine rien",
            "\"outline.png\" draws nothing"),
    };

    public static TheoryData<string> Cases => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_package_that_breaks_one_rule_gets_only_the_sentence_of_that_rule(string broken)
    {
        var (package, french, english) = Broken[broken];

        Plain((await PackageRules.CheckAsync(package(), Texts.French)).ShouldHaveSingleItem()).ShouldContain(french);
        Plain((await PackageRules.CheckAsync(package(), Texts.English)).ShouldHaveSingleItem()).ShouldContain(english);
    }

    [Fact]
    public async Task Every_sentence_about_a_fault_is_said_in_at_least_one_case()
    {
        List<string> said = [];
        foreach (var (package, _, _) in Broken.Values) said.AddRange(await PackageRules.CheckAsync(package(), Texts.English));

        Sentences().Count.ShouldBeGreaterThan(20);
        Sentences().Where(sentence => !said.Any(sentence.Value.IsMatch)).Select(sentence => sentence.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_package_of_a_hundred_megabytes_is_not_read() =>
        (await PackageRules.CheckAsync(new byte[100 * 1024 * 1024], Texts.English)).ShouldBe(["\"zip\" is too large: at most 1024 KB."]);

    [Fact]
    public async Task All_faults_of_a_package_are_reported()
    {
        var package = Zips.With(Manifest, json =>
        {
            json["id"] = "x";
            json["more"] = 1;
            json.Remove("version");
        });

        (await PackageRules.CheckAsync(package, Texts.English)).Count.ShouldBe(3);
    }

    /// <summary>The English sentences about faults by their keys, as patterns that allow any value in the placeholders.</summary>
    private static Dictionary<string, Regex> Sentences() =>
        new ResourceManager("CollabBot.Localization.Texts", typeof(Texts).Assembly)
            .GetResourceSet(CultureInfo.GetCultureInfo("en"), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .Where(entry => ((string)entry.Key).StartsWith("Fault", StringComparison.Ordinal))
            .ToDictionary(
                entry => (string)entry.Key,
                entry => new Regex(
                    "^" + Regex.Replace(Regex.Escape((string)entry.Value!), @"\\\{\d}", ".*") + "$",
                    RegexOptions.Singleline));

    private static JsonObject Bot(JsonObject manifest) => manifest["bots"]![0]!.AsObject();

    private static void RemoveAll(JsonObject language, string beginning)
    {
        foreach (var key in language.Select(text => text.Key).Where(key => key.StartsWith(beginning, StringComparison.Ordinal)).ToList())
        {
            language.Remove(key);
        }
    }

    private static JsonObject Command(JsonObject manifest) => Bot(manifest)["commandLists"]![0]!["commands"]![0]!.AsObject();

    private static byte[] Thirteen()
    {
        var files = Zips.Files(AppPackage.Make(Zips.Values));
        var manifest = JsonNode.Parse(files[Manifest])!.AsObject();
        var english = JsonNode.Parse(files[English])!.AsObject();
        var commands = Bot(manifest)["commandLists"]![1]!["commands"]!.AsArray();
        while (commands.Count < 13)
        {
            // Language files have no key for a thirteenth command.
            if (commands.Count < 12)
            {
                english[$"bots[0].commandLists[1].commands[{commands.Count}].title"] = "x";
                english[$"bots[0].commandLists[1].commands[{commands.Count}].description"] = "x";
            }

            commands.Add(JsonNode.Parse("""{"title":"x","description":"x"}"""));
        }

        files[Manifest] = Encoding.UTF8.GetBytes(manifest.ToJsonString());
        files[English] = Encoding.UTF8.GetBytes(english.ToJsonString());
        return Zips.Zip(files);
    }

    private static string Plain(string sentence) => sentence.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
