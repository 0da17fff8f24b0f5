using CollabBot.Domain;
using CollabBot.Testing;
using CollabBot.Tests.Cards;
using CollabBot.Tests.Features.MessageExtension;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Contract;

/// <summary>Promises of the product that no other test class covers.</summary>
public sealed class PromiseTests
{
    [Trait("promise", "ids are random")]
    [Fact]
    public async Task Ids_are_random_version_4_guids()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Partner.Privately.SaysAsync("facilitant : Une vision");

        List<Guid> ids =
        [
            .. await scene.ReadAsync(database =>
                Task.FromResult(database.Retrospectives.AsEnumerable().Select(row => row.Id.Value).ToList())),
            .. await scene.ReadAsync(database => Task.FromResult(database.Changes.AsEnumerable().Select(row => row.Id.Value).ToList())),
            .. await scene.ReadAsync(database => Task.FromResult(database.Themes.AsEnumerable().Select(row => row.Id.Value).ToList())),
            .. await scene.ReadAsync(database => Task.FromResult(database.Lessons.AsEnumerable().Select(row => row.Id.Value).ToList())),
        ];

        ids.Count.ShouldBe(6);
        ids.ShouldAllBe(id => id.Version == 4);
    }

    [Trait("promise", "an anonymous change keeps no link to its source message")]
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_anonymous_retrospective_stores_no_link_to_the_message_a_change_was_taken_from(bool before)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        if (before) await scene.Facilitator.SaysAsync("modifier anonymat : anonyme");
        var form = (await scene.Partner.CallsOnAsync("<p>On se parle plus souvent</p>")).Form;
        await scene.Partner.SendsAsync(form, "Enregistrer", ("direction", "Positive"));
        (await SourceAsync()).ShouldBe(before ? null : Extension.Link);

        if (!before) await scene.Facilitator.SaysAsync("modifier anonymat : anonyme");
        (await SourceAsync()).ShouldBeNull();

        Task<string?> SourceAsync() => scene.ReadAsync(async database => (await database.Changes.AsNoTracking().SingleAsync()).Source);
    }

    [Trait("promise", "the operator's guide says that older backups are not anonymous")]
    [Fact]
    public void The_operators_guide_warns_that_older_backups_still_contain_the_links()
    {
        var guide = File.ReadAllLines(Path.Combine(Repository.Root, "manifest", "README.md"));

        guide.ShouldContain(line => line.Contains("**backups**", StringComparison.Ordinal)
            && line.Contains("the links of an anonymous retrospective included", StringComparison.Ordinal));
    }

    [Trait("promise", "no external service is needed beyond Teams")]
    [Fact]
    public void The_source_code_contains_no_host_name_besides_those_of_Teams_and_the_Bot_Framework()
    {
        string[] known =
        [
            // Hosts for authentication: where the bot gets its tokens, and the token issuers that it accepts.
            "api.botframework.com", "api.botframework.us", "api.botframework.azure.us", "botframework.azure.us", "login.botframework.com",
            "login.botframework.azure.us",
            "login.microsoftonline.com", "login.microsoftonline.us", "sts.windows.net", "enterprisechannel.botframework.com",

            // Identifiers and examples that look like host names. The product sends no request to them.
            "adaptivecards.io", "developer.microsoft.com", "developer", "RscBasedStoreApp", "bot.example.org", "www.w3.org", "test.com",
        ];

        var named = new[] { "CollabBot", "CollabBot.Domain", "Sdk" }
            .SelectMany(Sources.Of)
            .SelectMany(file => file.Text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)))
            .SelectMany(line => System.Text.RegularExpressions.Regex.Matches(line, @"https?://(?:\{0\}\.)?([A-Za-z][A-Za-z0-9.-]*)"))
            .Select(match => match.Groups[1].Value.TrimEnd('.'))
            .Distinct();

        named.Except(known).ShouldBeEmpty();
    }
}
