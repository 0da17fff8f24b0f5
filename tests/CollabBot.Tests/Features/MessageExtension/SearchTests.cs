using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.MessageExtension;

/// <summary>The search finds only what was revealed, and only in retrospectives the person belongs to.</summary>
public sealed class SearchTests
{
    [Fact]
    public async Task The_search_finds_changes_themes_and_lessons_and_ignores_case_and_accents()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var form = await scene.Partner.OpensAsync("Approfondir");
        await Scene.SaveAsync(scene.Partner, form, ("kind", "Enabler"), ("lesson", "Un réseau d’écoles"));

        var found = await scene.Other.SearchesAsync("RESEAU");

        found.Titles.ShouldBe(["Plus de projets communs", "Des liens plus forts", "Élargissement des réseaux", "Un réseau d’écoles"]);
        found.Lines.ShouldBe(
        [
            "Changement · ▲ positif · Bilan du plan", "Changement · ▲ positif · Bilan du plan",
            "Regroupement · ▲ positif · Bilan du plan", "Facilitant · Bilan du plan",
        ]);
        found.Cards.ShouldAllBe(
            card => card.Contains("Insérer cette carte la montre à toutes les personnes de la conversation.", StringComparison.Ordinal));
        (await scene.Other.SearchesAsync("liens forts")).Titles.ShouldBe(["Des liens plus forts"]);
        (await scene.Other.SearchesAsync("zibeline")).Sentence.ShouldStartWith("Rien ne correspond");
    }

    [Fact]
    public async Task Results_are_paged_and_without_words_everything_is_listed()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);

        var all = (await scene.Other.SearchesAsync(null)).Titles;
        all.Length.ShouldBe(4);
        (await scene.Other.SearchesAsync(null, skip: 0, count: 3)).Titles.ShouldBe(all[..3]);
        (await scene.Other.SearchesAsync(null, skip: 3, count: 3)).Titles.ShouldBe(all[3..]);
        (await scene.Other.SearchesAsync(null, skip: 6, count: 3)).Titles.ShouldBeEmpty();
    }

    [Trait("promise", "changes are private until the reveal")]
    [Fact]
    public async Task Changes_that_are_not_revealed_are_found_by_nobody_not_even_their_author()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Une zibeline");

        foreach (var member in new[] { scene.Partner, scene.Facilitator, scene.Partner.Privately })
            (await member.SearchesAsync("zibeline")).Titles.ShouldBeEmpty();
        (await scene.Facilitator.SearchesAsync(null)).Json.ToJsonString(Wire.Plain).ShouldNotContain("zibeline");
    }

    [Trait("promise", "a retrospective is visible only in its own conversation and tenant")]
    [Fact]
    public async Task The_search_finds_nothing_in_another_conversation_or_in_a_chat_of_two_people()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var chats = await scene.ReadAsync(database => database.PrivateChats.CountAsync());

        (await scene.Partner.In("19:elsewhere@thread.v2").SearchesAsync("liens")).Sentence
            .ShouldStartWith("Aucune rétrospective n’a été tenue ici.");

        var between = scene.Partner.In("19:aaa_bbb@unq.gbl.spaces").Invoke(
            "composeExtension/query",
            new JsonObject { ["commandId"] = "search", ["parameters"] = new JsonArray() });
        between["conversation"]!["conversationType"] = "personal";
        between["conversation"]!["isGroup"] = false;
        (await scene.Partner.InvokesAsync(between)).Body!.ToJsonString(Wire.Plain).ShouldContain("Aucune rétrospective n’a été tenue ici.");
        (await scene.ReadAsync(database => database.PrivateChats.CountAsync())).ShouldBe(chats);
    }

    [Fact]
    public async Task In_private_the_search_covers_the_persons_retrospectives_and_a_non_member_finds_nothing()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var stranger = scene.Bot.Team.Member("Inconnu").Privately;
        scene.Bot.Connector.Exclude(scene.Partner.Conversation, stranger.Person.Id);

        (await scene.Partner.Privately.SearchesAsync("liens")).Titles.ShouldBe(["Des liens plus forts"]);
        (await scene.Bot.Team.Member("Nouvelle venue").Privately.SearchesAsync("liens")).Titles.ShouldBe(["Des liens plus forts"]);
        (await stranger.SearchesAsync("liens")).Titles.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_search_stores_nothing()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.SettleAsync();
        var before = await CountAsync(scene);

        foreach (var member in new[] { scene.Partner, scene.Partner.Privately, scene.Other.In("19:elsewhere@thread.v2") })
            await member.SearchesAsync("liens");

        (await CountAsync(scene)).ShouldBe(before);
    }

    [Fact]
    public async Task An_unknown_or_malformed_search_is_answered_without_an_error()
    {
        await using var scene = await Scene.SettledAsync();

        (await scene.Partner.SearchesAsync("liens", command: "other")).Sentence.ShouldNotBeEmpty();
        (await scene.Partner.InvokesAsync(
            "composeExtension/query",
            new JsonObject { ["commandId"] = 7, ["parameters"] = "?", ["queryOptions"] = new JsonArray() })).Status.ShouldBeOneOf(200, 400);
        scene.Bot.Log.Errors.ShouldBeEmpty();
    }

    private static Task<(int, int, int, int)> CountAsync(Scene scene) => scene.ReadAsync(async database => (
        await database.ProcessedActivities.CountAsync(),
        await database.Conversations.CountAsync(),
        await database.PrivateChats.CountAsync(),
        await database.States.CountAsync()));
}
