using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.LiveCard;

/// <summary>The live card and its user-specific views.</summary>
public sealed class LiveViewTests
{
    [Trait("promise", "in-place acts are Action.Execute and answer with the updated card")]
    [Trait("promise", "up to 60 people see their own state on the live card")]
    [Fact]
    public async Task Each_person_sees_a_view_in_their_language_with_their_state_and_buttons()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var english = scene.Bot.Team.Member("Grace", "en-CA");
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        await scene.SettleAsync();
        var card = await scene.Partner.SeesAsync("quel changement significatif");

        var partner = (await scene.Partner.LooksAsync(card)).Card;
        partner.Words.ShouldContain("Vous avez nommé 1 changement");
        partner.Buttons.ShouldBe(["Nommer un changement", "J’ai terminé", "Mes changements"]);

        await partner.ClicksAsync("J’ai terminé");
        partner = (await scene.Partner.LooksAsync(card)).Card;
        partner.Words.ShouldContain("Vous avez nommé 1 changement · vous avez terminé cette étape");
        partner.Buttons.ShouldBe(["Nommer un changement", "Mes changements"]);

        var facilitator = (await scene.Facilitator.LooksAsync(card)).Card;
        facilitator.Words.ShouldContain("Vous n’avez pas encore nommé de changement");
        facilitator.Buttons.ShouldBe(
        [
            "Nommer un changement", "Passer au regroupement", "J’ai terminé", "Mes changements", "Saisir pour la salle",
            "Étape précédente", "Autre étape…", "Réglages",
        ]);

        var other = (await english.LooksAsync(card)).Card;
        other.Words.ShouldContain("You have not named a change yet");
        other.Buttons.ShouldBe(["Name a change", "I’m done", "My changes"]);
    }

    [Trait("promise", "up to 60 people see their own state on the live card")]
    [Fact]
    public async Task The_common_card_has_all_buttons_so_that_people_without_a_view_can_use_it()
    {
        await using var scene = await Scene.SettledAsync();

        var card = await scene.Partner.SeesCardAsync("quel changement significatif");

        card.Buttons.ShouldBe(
        [
            "Nommer un changement", "J’ai terminé", "Mes changements", "Passer au regroupement", "Saisir pour la salle",
            "Étape précédente", "Autre étape…", "Réglages",
        ]);
    }

    [Fact]
    public async Task Refreshing_a_view_writes_nothing_calls_nothing_and_does_not_update_the_card()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        await scene.SettleAsync();
        var card = await scene.Partner.SeesAsync("quel changement significatif");
        var before = (await RowsAsync(scene), scene.Bot.Connector.Calls.Count, card.History.Count);

        foreach (var number in Enumerable.Range(1, 60))
        {
            (await scene.Bot.Team.Member($"Partenaire {number}").LooksAsync(card)).Card.Words
                .ShouldContain("Vous n’avez pas encore nommé de changement");
        }

        await scene.Partner.LooksAsync(card);
        await scene.SettleAsync();

        (await RowsAsync(scene), scene.Bot.Connector.Calls.Count, card.History.Count).ShouldBe(before);
    }

    [Fact]
    public async Task An_act_sent_with_the_trigger_of_a_refresh_is_handled_as_that_act()
    {
        await using var scene = await Scene.SettledAsync();
        var card = await scene.Partner.SeesAsync("quel changement significatif");
        var action = Views.Refresh(card)["action"]!.DeepClone().AsObject();
        action["data"]!["act"] = "move";
        action["data"]!["way"] = "next";

        (await scene.Partner.InvokesAsync(
            "adaptiveCard/action",
            new JsonObject { ["action"] = action, ["trigger"] = "automatic" },
            card.Id)).Words.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
    }

    [Fact]
    public async Task A_person_of_another_conversation_gets_no_view()
    {
        await using var scene = await Scene.SettledAsync();
        var card = await scene.Partner.SeesAsync("quel changement significatif");

        var answer = await scene.Other.In("19:elsewhere@thread.v2").LooksAsync(card);

        answer.CardOrNull.ShouldBeNull();
        answer.Words.ShouldNotContain("Bilan du plan");
    }

    [Trait("promise", "up to 60 people see their own state on the live card")]
    [Fact]
    public async Task Views_are_for_at_most_sixty_people_those_with_a_role_first_and_then_those_who_acted_last()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        foreach (var number in Enumerable.Range(1, 70))
        {
            scene.Bot.Clock.Advance(TimeSpan.FromSeconds(10));
            await Scene.NameAsync(scene.Bot.Team.Member($"Partenaire {number}"), $"Changement {number}");
        }

        await scene.Facilitator.MentionsAsync("coordination", scene.Other);
        await scene.SettleAsync();
        var followers = Views.Followers(await scene.Partner.SeesAsync("quel changement significatif"));

        followers.Length.ShouldBe(60);
        followers.Distinct().Count().ShouldBe(60);
        followers[..2].ShouldBe([scene.Facilitator.Person.Id, scene.Other.Person.Id], ignoreOrder: true);
        followers[2..].ShouldBe(Enumerable.Range(0, 58).Select(back => scene.Bot.Team.Member($"Partenaire {70 - back}").Person.Id));
    }

    [Trait("promise", "up to 60 people see their own state on the live card")]
    [Fact]
    public async Task Expected_people_who_have_not_acted_get_views_after_those_who_have()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var late = scene.Bot.Team.Member("Luc");
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");

        await scene.Facilitator.MentionsAsync("attendus", scene.Partner, scene.Other, late);
        await scene.SettleAsync();
        var named = Views.Followers(await scene.Partner.SeesAsync("quel changement significatif"));
        named[..2].ShouldBe([scene.Facilitator.Person.Id, scene.Partner.Person.Id]);
        named[2..].ShouldBe([scene.Other.Person.Id, late.Person.Id], ignoreOrder: true);

        await scene.Facilitator.MentionsAsync("attendus retirer", scene.Other);
        await Scene.NameAsync(late, "Des liens plus forts");
        await scene.SettleAsync();
        Views.Followers(await scene.Partner.SeesAsync("quel changement significatif"))
            .ShouldBe([scene.Facilitator.Person.Id, scene.Partner.Person.Id, late.Person.Id], ignoreOrder: true);
    }

    [Trait("promise", "up to 60 people see their own state on the live card")]
    [Fact]
    public async Task All_members_of_a_small_conversation_have_views_from_the_start()
    {
        await using var scene = await Scene.EmptyAsync();
        foreach (var number in Enumerable.Range(1, 20)) scene.Bot.Team.Member($"Partenaire {number}");
        scene.Bot.Team.TellsMembers();
        await scene.Facilitator.SaysAsync($"rétrospective {Scene.Title}");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.SettleAsync();

        var followers = Views.Followers(await scene.Partner.SeesAsync("quel changement significatif"));

        followers[0].ShouldBe(scene.Facilitator.Person.Id);
        followers.Length.ShouldBe(23);
        followers.ShouldContain(scene.Bot.Team.Member("Partenaire 20").Person.Id);
        followers.ShouldNotContain(Team.BotId);
    }

    [Trait("promise", "up to 60 people see their own state on the live card")]
    [Fact]
    public async Task People_who_have_acted_keep_their_views_even_if_many_others_are_expected()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        foreach (var number in Enumerable.Range(1, 30))
            await Scene.NameAsync(scene.Bot.Team.Member($"Active {number}"), $"Changement {number}");

        foreach (var few in Enumerable.Range(1, 40).Chunk(20))
            await scene.Facilitator.MentionsAsync("attendus", [.. few.Select(number => scene.Bot.Team.Member($"Attendue {number}"))]);
        await scene.SettleAsync();
        var followers = Views.Followers(await scene.Partner.SeesAsync("quel changement significatif"));

        followers.Length.ShouldBe(60);
        followers[1..31]
            .ShouldBe(Enumerable.Range(1, 30).Select(number => scene.Bot.Team.Member($"Active {number}").Person.Id), ignoreOrder: true);
        followers[31..].ShouldBeSubsetOf(Enumerable.Range(1, 40).Select(number => scene.Bot.Team.Member($"Attendue {number}").Person.Id));
        followers.Distinct().Count().ShouldBe(60);
    }

    [Trait("promise", "a refused act answers with the current card and the reason on top")]
    [Fact]
    public async Task A_button_of_an_earlier_step_is_answered_with_the_present_card_for_the_person_who_pressed()
    {
        await using var scene = await Scene.SettledAsync();
        var card = await scene.Partner.SeesAsync("quel changement significatif");
        var old = new CardView(scene.Partner, card.Card!.DeepClone().AsObject(), card);
        await scene.Facilitator.SaysAsync("suivant confirmer");

        var answer = (await old.ClicksAsync("J’ai terminé")).Card;

        answer.Words.ShouldContain("Étape 2 sur 4");
        answer.Buttons.ShouldNotContain("Passer au regroupement");
    }

    [Fact]
    public async Task Closing_deletes_the_list_of_people_with_views()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        (await scene.ReadAsync(database => database.Followers.CountAsync())).ShouldBe(3);

        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await scene.ReadAsync(database => database.Followers.CountAsync())).ShouldBe(0);
    }

    private static Task<(int Marks, int Outbox, int People, int Participants, int Followers, int States)> RowsAsync(Scene scene) =>
        scene.ReadAsync(async database => (
            await database.ProcessedActivities.CountAsync(),
            await database.Outbox.CountAsync(),
            await database.People.CountAsync(),
            await database.Participants.CountAsync(),
            await database.Followers.CountAsync(),
            await database.States.CountAsync()));
}
