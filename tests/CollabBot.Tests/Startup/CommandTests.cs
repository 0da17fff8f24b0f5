using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CollabBot.Testing;
using CollabBot.Testing.Samples;

namespace CollabBot.Tests.Startup;

/// <summary>The import and export commands, run as separate processes.</summary>
[Trait("promise", "retrospectives can be exported and imported, and a file that is no export is refused")]
[Trait("Category", "Long")]
public sealed class CommandTests : IDisposable
{
    private static readonly Dictionary<string, string?> French = new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["LC_ALL"] = "fr_CA.UTF-8"
    };
    private static readonly Dictionary<string, string?> English = new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["LC_ALL"] = "en_CA.UTF-8"
    };

    private readonly string folder = Directory.CreateTempSubdirectory("collabbot-commands-").FullName;

    [Fact]
    public async Task An_export_that_is_imported_and_exported_again_is_identical()
    {
        await File.WriteAllBytesAsync(Path.Combine(folder, "meeting.txt"), Seed.Bytes);

        var (imported, account) = await RunAsync("import", "meeting.txt");
        imported.ShouldBe(0, account);
        account.ShouldContain("Enregistrée comme rétrospective close");
        (await RunAsync("export", "--out", "first.json")).ExitCode.ShouldBe(0);
        (await RunAsync("import", "first.json", "--database", "other.db", "--tenant", "t", "--conversation", "c")).ExitCode.ShouldBe(0);
        (await RunAsync("export", "--database", "other.db", "--out", "second.json")).ExitCode.ShouldBe(0);

        var first = await ReadAsync("first.json");
        (await ReadAsync("second.json")).ShouldBe(first);
        var themes = JsonNode.Parse(first)!["themes"]!.AsArray();
        themes.Select(theme => theme!["changes"]!.AsArray().Count).ShouldBe([4, 2, 2, 0, 0]);
        themes.Select(theme => (string)theme!["direction"]!).ShouldBe(["positive", "positive", "negative", "noChange", "unclear"]);
        first.ShouldContain("« mission commune »");
    }

    [Fact]
    public async Task A_text_with_damaged_accents_is_stored_only_if_the_person_says_so()
    {
        var misread = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Seed.Text));
        await File.WriteAllTextAsync(Path.Combine(folder, "damaged.txt"), misread);

        var (refused, account) = await RunAsync("import", "damaged.txt");

        refused.ShouldBe(1);
        account.ShouldStartWith("Attention");
        account.ShouldContain("Rien n’est enregistré.");
        (await RunAsync("export", "--out", "none.json")).ExitCode.ShouldNotBe(0);
        (await RunAsync("import", "damaged.txt", "--as-is")).ExitCode.ShouldBe(0);
        (await RunAsync("export", "--out", "some.json")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Importing_the_same_report_twice_stores_it_once_and_says_so()
    {
        await File.WriteAllBytesAsync(Path.Combine(folder, "meeting.txt"), Seed.Bytes);
        await RunAsync("import", "meeting.txt");

        var (exitCode, account) = await RunAsync("import", "meeting.txt");

        exitCode.ShouldBe(0);
        account.ShouldContain("était déjà enregistrée");
        (await RunAsync("export", "--out", "only.json")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task With_several_retrospectives_an_export_without_a_known_id_lists_them()
    {
        foreach (var title in new[] { "Premier bilan", "Second bilan" })
        {
            await WriteAsync(
                "one.json",
                $$"""
                {"version":1,"title":"{{title}}","language":"fr","themes":[
                  {"longLabel":"Réseaux","shortLabel":"Réseaux","direction":"positive","retained":true,"changes":[],"lessons":[]}]}
                """);
            var (imported, account) = await RunAsync("import", "one.json");
            imported.ShouldBe(0, account);
        }

        var (exitCode, list) = await RunAsync("export", "--out", "none.json");
        exitCode.ShouldBe(2);
        list.ShouldContain("Il y a plusieurs rétrospectives. Donnez l’identifiant de l’une d’elles");
        list.ShouldContain("Premier bilan");
        File.Exists(Path.Combine(folder, "none.json")).ShouldBeFalse();

        var id = IdBefore("Second bilan").Match(list).Groups[1].Value;
        (await RunAsync("export", id, "--out", "second.json")).ExitCode.ShouldBe(0);
        (await ReadAsync("second.json")).ShouldContain("Second bilan");

        var (unknown, again) = await RunAsync("export", "0123456789abcdef0123456789abcdef");
        unknown.ShouldBe(2);
        again.ShouldContain("Aucune rétrospective n’a l’identifiant 0123456789abcdef0123456789abcdef");
        again.ShouldContain("Premier bilan");
    }

    [Theory]
    [InlineData("notes.txt", "Bonjour,\n\nVoici ma liste d’épicerie.\n\nMerci", "n’est pas un compte-rendu")]
    [InlineData("empty.txt", "", "Ce fichier est vide")]
    [InlineData("broken.json", "{\"version\":1,", "mal formé")]
    [InlineData("page.html", "<!DOCTYPE html><html><body><p>Facilitants</p></body></html>", "page Web")]
    public async Task A_file_that_is_no_report_is_refused_with_a_sentence_and_nothing_is_stored(
        string file, string content, string sentence)
    {
        await WriteAsync(file, content);

        var (exitCode, account) = await RunAsync("import", file);

        exitCode.ShouldNotBe(0);
        account.ShouldContain(sentence);
        account.ShouldNotContain("   at ");
        var (none, said) = await RunAsync("export");
        none.ShouldBe(2);
        said.ShouldContain("Il n’y a aucune rétrospective à exporter");
    }

    [Fact]
    public async Task Commands_say_what_is_missing_in_both_languages()
    {
        await WriteAsync("meeting.txt", "x");

        (await RunAsync("import", "absent.txt")).ShouldSatisfyAllConditions(
            run => run.ExitCode.ShouldBe(2),
            run => run.Output.ShouldContain("Le fichier n’existe pas"));
        (await BotProcess.RunAsync(
            folder, ["import", "meeting.txt"], new() { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["LC_ALL"] = "fr_CA.UTF-8" }))
            .ShouldSatisfyAllConditions(
                run => run.ExitCode.ShouldBe(2),
                run => run.Output.ShouldContain("--tenant et --conversation"));
        (await BotProcess.RunAsync(folder, ["export"], English)).ShouldSatisfyAllConditions(
            run => run.ExitCode.ShouldBe(2),
            run => run.Output.ShouldContain("There is no retrospective to export"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) => BotProcess.RunAsync(folder, arguments, French);

    private Task WriteAsync(string file, string content) => File.WriteAllTextAsync(Path.Combine(folder, file), content);

    private Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(folder, file));

    private static Regex IdBefore(string title) => new($"([0-9a-f]{{32}})  {Regex.Escape(title)}");
}
