using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Startup;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Changes;

/// <summary>Before the reveal no command, form, card, export or log shows one person's change to another.</summary>
[Trait("promise", "changes are private until the reveal")]
public sealed class PrivacyTests
{
    private const string Canary = "zibeline";
    private const string RoomCanary = "Otarie";

    [Trait("promise", "the status command shows counts only")]
    [Fact]
    public async Task Before_the_reveal_no_command_form_card_export_or_log_shows_another_persons_text()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await NameEverythingAsync(scene.Partner);
        var typist = scene.Bot.Team.Member("Rose");
        await MakeFacilitatorAsync(scene, typist);
        await EnterAsync(typist);
        List<string> seen = [];

        // Facilitators must not see what another facilitator entered for the room either.
        foreach (var member in new[] { scene.Facilitator, scene.Other })
        {
            foreach (var command in Commands)
            {
                seen.Add((await member.AsksAsync(command)).Words);
                seen.Add((await member.Privately.AsksAsync(command)).Words);
                await member.Privately.AsksAsync("annuler");
                await member.AsksAsync("annuler");
            }

            foreach (var button in (await member.SeesCardAsync("quel changement significatif")).Buttons
                .Where(title => title is not ("Étape précédente" or "Passer au regroupement")))
            {
                seen.Add((await member.ClicksAsync(button)).Words);
            }

            foreach (var form in new[]
            {
                "Name", "Group", "Vote", "Deepen", "Details", "Report", "Start", "NoChange", "Mine", "Edit", "Enter",
            })
            {
                seen.Add((await member.InvokesAsync(
                    "task/fetch",
                    new JsonObject { ["data"] = new JsonObject { ["act"] = "open", ["form"] = form } })).Words);
            }
        }

        // A request with the id of another person's change must not reveal its text.
        foreach (var change in await scene.ReadAsync(database => database.Changes.ToListAsync()))
        {
            foreach (var act in new[] { "edit", "revise", "withdraw" })
            {
                var data = new JsonObject
                {
                    ["act"] = act,
                    ["change"] = change.Id.ToString(),
                    ["retrospective"] = change.Retrospective.ToString(),
                    ["confirmed"] = "yes",
                    ["statement"] = "autre",
                    ["direction"] = "Positive",
                };
                seen.Add((await scene.Facilitator.InvokesAsync("task/submit", new JsonObject { ["data"] = data })).Words);
            }
        }

        seen.Add(await ExportAsync(scene.Bot));
        string[] own = [scene.Partner.Privately.Conversation, typist.Privately.Conversation];
        seen.AddRange(scene.Bot.Connector.Posts
            .Where(post => !own.Contains(post.Root))
            .SelectMany(post => post.History)
            .Select(version => version.ToJsonString(Wire.Plain)));
        seen.AddRange(scene.Bot.Log.All);

        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
        (await scene.CountChangesAsync()).ShouldBe(6);
        seen.ShouldAllBe(words => !words.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        seen.ShouldAllBe(words => !words.Contains(RoomCanary, StringComparison.OrdinalIgnoreCase));
        seen.Count(words => words.Length > 0).ShouldBeGreaterThan(40);
    }

    [Trait("promise", "going back hides nothing, and changes named then are private until the next reveal")]
    [Fact]
    public async Task The_reveal_shows_the_changes_and_those_named_after_going_back_are_private_again()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Première zibeline");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.Facilitator.OpensAsync("Regrouper les changements")).Words.ShouldContain("Première zibeline");

        await scene.Facilitator.SaysAsync("précédent");
        await scene.Partner.SeesCardAsync("quel changement significatif");
        await Scene.NameAsync(scene.Partner, "Seconde zibeline");

        var export = await ExportAsync(scene.Bot);
        export.ShouldContain("Première zibeline");
        export.ShouldNotContain("Seconde zibeline");
        scene.Bot.Connector.Everything().ShouldNotContain("Seconde zibeline");

        (await scene.Facilitator.SaysAsync("suivant")).Words.ShouldContain("1 changement a été nommé");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.Facilitator.OpensAsync("Regrouper les changements")).Words.ShouldContain("Seconde zibeline");
    }

    [Trait("promise", "the reveal asks to confirm and says how many people have not finished")]
    [Fact]
    public async Task Moving_on_from_naming_without_confirming_reveals_nothing()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Une zibeline");

        var question = await scene.Facilitator.SaysAsync("suivant");

        question.Words.ShouldContain("1 changement a été nommé. Tout le monde pourra le lire, pour de bon.");
        question.Words.ShouldContain("1 personne n’a pas encore terminé.");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
    }

    [Trait("promise", "a retrospective is visible only in its own conversation and tenant")]
    [Fact]
    public async Task Another_tenant_with_the_same_conversation_id_finds_no_retrospective()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        using var other = new Team(scene.Bot.Connector, tenant: "00000000-1111-2222-3333-444444444444") { Bot = scene.Bot.Address };
        var stranger = other.Member("Maude");

        (await stranger.AsksAsync("état")).Text.ShouldContain("Aucune rétrospective n’est en cours ici.");
        (await stranger.AsksAsync("résumé")).Words.ShouldContain("Il n’y a pas encore de rétrospective à résumer ici.");
    }

    private static readonly string[] Commands =
    [
        "aide", "état", "rétrospective", "rétrospective Une autre", "nommer", "nommer ici",
        "regrouper", "voter", "approfondir", "regroupement suivant",
        "terminé", "suivant", "résumé", "compte-rendu", "annuler", "zibelin", "historique",
        "mes changements", "modifier 1", "retirer 1", "modifier s1", "retirer s1",
        "changement attendu", "saisir", "saisir\n+", "saisir\n+ une loutre",
    ];

    /// <summary>Names changes by form, by dialog in the channel and by dialog in private, with the canary in every field.</summary>
    private static async Task NameEverythingAsync(Member partner)
    {
        var form = await Scene.NamingFormAsync(partner);
        await Scene.SaveAsync(
            partner,
            form,
            ("statement", $"Une {Canary}"),
            ("direction", "Positive"),
            ("proposedTheme", $"Thème {Canary}"),
            ("why", $"Car {Canary}"),
            ("example", $"Ex. {Canary}"));
        foreach (var place in new[] { partner.InThread("1763900000001"), partner.Privately })
        {
            await place.SaysAsync(place.IsPrivate ? "nommer" : "nommer ici");
            foreach (var answer in new[]
            {
                $"Encore une {Canary}", "positif", $"Thème {Canary}", $"Car {Canary}", $"Ex. {Canary}", "oui", "oui",
            })
                await place.SaysAsync(answer);
            await place.SaysAsync("annuler");
        }

        await partner.SaysAsync("mes changements");
        foreach (var act in new[] { "modifier 1", "retirer 1" })
        {
            foreach (var place in new[] { partner.InThread("1763900000001"), partner.Privately })
            {
                await place.SaysAsync(act);
                await place.SaysAsync("non");
                await place.SaysAsync("annuler");
            }
        }
    }

    private static async Task EnterAsync(Member typist)
    {
        await typist.Privately.SaysAsync(
            $"saisir\n+ {RoomCanary}\n- Encore une {RoomCanary} [Thème {RoomCanary}]\n+ {new string('x', 990)} {RoomCanary}");
        await typist.SaysAsync("saisir");
        await typist.SaysAsync("mes changements");
        foreach (var act in new[] { "modifier s1", "retirer s1" })
        {
            await typist.SaysAsync(act);
            await typist.SaysAsync("non");
            await typist.SaysAsync("annuler");
        }
    }

    /// <summary>Makes a person facilitator directly in the database.</summary>
    private static Task MakeFacilitatorAsync(Scene scene, Member member) => scene.ReadAsync(async database =>
    {
        var participant = new Participant((await database.Retrospectives.SingleAsync()).Id, new PersonId(member.Person.AadObjectId));
        participant.Lead();
        database.Participants.Add(participant);
        return await database.SaveChangesAsync();
    });

    private static async Task<string> ExportAsync(BotUnderTest bot)
    {
        var file = Path.ChangeExtension(bot.DatabaseFile, ".json");
        (await CommandLine.RunAsync(["export", "--database", bot.DatabaseFile, "--out", file])).ShouldBe(0);
        return await File.ReadAllTextAsync(file);
    }
}
