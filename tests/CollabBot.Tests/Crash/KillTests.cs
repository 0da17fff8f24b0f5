using System.Text.Json.Nodes;
using CollabBot.Startup;
using CollabBot.Testing;

namespace CollabBot.Tests.Crash;

/// <summary>
/// Runs a short retrospective once undisturbed and once with a SIGKILL after every acknowledged request. Both must export the same minutes.
/// </summary>
[Trait("promise", "a killed process loses nothing that was confirmed")]
[Trait("Category", "Long")]
public sealed class KillTests
{
    [Fact]
    public async Task A_bot_killed_after_every_request_exports_the_same_minutes_as_one_that_is_not()
    {
        var (undisturbed, _) = await HoldAsync(killing: false);
        var (interrupted, kills) = await HoldAsync(killing: true);

        kills.ShouldBeGreaterThan(15);
        interrupted.ShouldBe(undisturbed);
        JsonNode.Parse(interrupted)!["themes"]!.AsArray().Count.ShouldBe(2);
        JsonNode.Parse(interrupted)!["themes"]![0]!["lessons"]!.AsArray().Count.ShouldBe(2);
    }

    private static async Task<(string Export, int Kills)> HoldAsync(bool killing)
    {
        var folder = Directory.CreateTempSubdirectory("collabbot-crash-").FullName;
        try
        {
            await using var connector = await FakeConnector.StartAsync();
            using var team = new Team(connector);
            var (bot, address) = await BotProcess.ServeAsync(folder);
            team.Bot = address;
            var kills = 0;
            try
            {
                await foreach (var acknowledged in StepsAsync(team))
                {
                    acknowledged.ShouldBe(200, bot.Output);
                    if (!killing) continue;

                    await bot.DisposeAsync();
                    kills++;
                    (bot, address) = await BotProcess.ServeAsync(folder);
                    team.Bot = address;

                    // The channel may not have received the answer, so it delivers the same activity again.
                    (await team.PostAgainAsync()).ShouldBe(200, bot.Output);
                }
            }
            finally
            {
                await bot.DisposeAsync();
            }

            (await CommandLine.RunAsync(
                ["export", "--database", Path.Combine(folder, "collabbot.db"), "--out", Path.Combine(folder, "out.json")])).ShouldBe(0);
            return (await File.ReadAllTextAsync(Path.Combine(folder, "out.json")), kills);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// Sends the requests of the retrospective and yields the HTTP status of each. Forms are found with expectReplies, because a message
    /// in the outbox may still be unsent after a kill.
    /// </summary>
    private static async IAsyncEnumerable<int> StepsAsync(Team team)
    {
        var facilitator = team.Member("Maude");
        var first = team.Member("Aïcha");
        var second = team.Member("Thu");

        var form = await FormAsync(facilitator, "rétrospective", "Préparer une rétrospective");
        yield return (await form.ClicksAsync(
            "Enregistrer", ("title", "Bilan"), ("heldOn", "2026-11-23"), ("from", "2021"), ("to", "2025"), ("retainedCount", "1"))).Status;
        yield return await SayAsync(facilitator, "suivant confirmer");

        form = await FormAsync(first, "nommer", "Nommer un changement");
        yield return (await form.ClicksAsync(
            "Enregistrer", ("statement", "Plus de projets communs"), ("direction", "Positive"), ("why", "On se parle"))).Status;

        foreach (var answer in new[] { "nommer ici", "Moins de temps", "négatif", "passer", "passer", "Le jardin", "oui" })
            yield return await SayAsync(second, answer);
        yield return await SayAsync(second, "j'ai terminé");
        yield return await SayAsync(facilitator, "suivant");
        yield return await SayAsync(facilitator, "suivant confirmer");

        form = await FormAsync(facilitator, "regrouper", "Regrouper les changements");
        var both = string.Join(',', form.Choice("changes", "Plus de projets"), form.Choice("changes", "Moins de temps"));
        var saved = await form.ClicksAsync(
            "Enregistrer",
            ("changes", both),
            ("longLabel", "Élargissement des réseaux"),
            ("shortLabel", "Réseaux"),
            ("direction", "Positive"));
        yield return saved.Status;
        yield return (await saved.Form.ClicksAsync("Enregistrer", ("longLabel", "Autonomie"))).Status;
        yield return await SayAsync(facilitator, "suivant confirmer");

        form = await FormAsync(first, "voter", "Voter");
        yield return (await form.ClicksAsync("Enregistrer", (form.Field("Réseaux"), "3"), (form.Field("Autonomie"), "2"))).Status;
        form = await FormAsync(second, "voter", "Voter");
        yield return (await form.ClicksAsync("Enregistrer", (form.Field("Réseaux"), "1"))).Status;
        yield return await SayAsync(facilitator, "suivant confirmer");

        form = await FormAsync(first, "approfondir", "Approfondir");
        saved = await form.ClicksAsync(
            "Enregistrer", ("kind", "Enabler"), ("lesson", "Avoir une vision intégrée :"), ("items", "La construire ensemble\nY adhérer"));
        yield return saved.Status;
        yield return (await saved.Form.ClicksAsync(
            "Enregistrer", ("kind", "Pitfall"), ("lesson", "Le piège de la sur-concertation"))).Status;
        yield return await SayAsync(facilitator, "suivant confirmer");
    }

    private static async Task<int> SayAsync(Member member, string text) =>
        (await member.SendAsync(member.InThread("1763900000001").Message(text))).Status;

    private static async Task<CardView> FormAsync(Member member, string command, string button) =>
        (await (await member.AsksAsync(command)).Card.ClicksAsync(button)).Form;
}
