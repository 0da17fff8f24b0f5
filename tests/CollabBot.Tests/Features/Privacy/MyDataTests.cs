using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.Features.Privacy;

/// <summary>The command « mes données » shows and sends the data stored about a person to that person only.</summary>
public sealed class MyDataTests
{
    [Trait("promise", "the my data command gets or erases a person's contributions")]
    [Trait("promise", "a person can get and erase what they gave")]
    [Theory]
    [InlineData(
        "fr-CA", "mes données", "Vous avez nommé 1 changement", "Vos points : Réseaux 3", "Votre organisation : Centre des femmes",
        "Conservé 7 ans après la clôture")]
    [InlineData(
        "en-CA", "my data", "You have named 1 change:", "Your points: Réseaux 3", "Your organisation: Centre des femmes",
        "Kept 7 years after closing")]
    public async Task In_the_private_chat_it_shows_all_of_the_persons_data_and_no_data_of_others(
        string locale, string command, string changes, string points, string organisation, string kept)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening, locale);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("mon organisation Centre des femmes");
        await partner.SaysAsync("facilitant : Se parler plus");
        await scene.Other.Privately.SaysAsync("facilitant : Pas à elle");

        var card = (await partner.SaysAsync(command)).Card;

        foreach (var words in new[]
        {
            changes, "Plus de projets communs", points, organisation, kept, "Se parler plus", $"1 · {Scene.Title}"
        })
        {
            card.Words.Replace('\u00A0', ' ').ShouldContain(words);
        }

        card.Words.ShouldNotContain("Des liens plus forts");
        card.Words.ShouldNotContain("Pas à elle");
    }

    [Trait("promise", "personal commands are answered in the private chat, and the thread says only that")]
    [Theory]
    [InlineData("fr-CA", "mes données", "Je vous réponds en privé.")]
    [InlineData("en-CA", "my data", "I am answering you in private.")]
    [InlineData("fr-CA", "mes données effacer tout mots confirmer", "Je vous réponds en privé.")]
    [InlineData("fr-CA", "mes données obtenir", "Je vous réponds en privé.")]
    public async Task Typed_in_the_channel_the_command_is_answered_in_private_and_erases_nothing(string locale, string command, string told)
    {
        await using var scene = await Scene.InAsync(Phase.Grouping, locale);

        (await scene.Partner.SaysAsync(command)).Words.ShouldBe(told);

        (await scene.Partner.Privately.SeesCardAsync("Plus de projets communs")).Buttons.Count.ShouldBeGreaterThanOrEqualTo(2);
        (await scene.CountChangesAsync()).ShouldBe(2);
    }

    [Trait("promise", "if no private chat can be opened, the thread gets a card with a button")]
    [Fact]
    public async Task If_no_private_chat_can_be_opened_a_button_opens_the_data_in_a_form()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        scene.Bot.Connector.FailWhen((path, body) => path.Length == 0 && body?["members"] is not null ? Fault.Forbidden : null);

        var card = (await scene.Partner.SaysAsync("mes données")).Card;
        card.Words.ShouldNotContain("Plus de projets");

        var window = (await card.ClicksAsync("Mes données")).Form;
        window.Words.ShouldContain("Plus de projets communs");
        (await window.ClicksAsync("Effacer …")).Form.Words.ShouldContain("Retirer mes mots");
    }

    [Trait("promise", "personal data is delivered as a private file to its owner only, or as text")]
    [Theory]
    [InlineData("mes données texte")]
    [InlineData("mes données obtenir texte")]
    [InlineData("my data text")]
    [InlineData("my data as text")]
    public async Task The_text_command_sends_the_data_as_json_in_messages(string command)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("souhait : Du temps\n  Pour se voir");

        var given = await partner.SaysAsync(command);

        given.Text.ShouldContain("collabbot-mes-donnees-2026-11-23.json");
        var json = Json(given);
        ((string?)json["person"]).ShouldBe(scene.Partner.Person.AadObjectId);
        var retrospective = json["retrospectives"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)retrospective["title"]).ShouldBe(Scene.Title);
        ((string?)retrospective["changes"]![0]!["text"]).ShouldBe("Plus de projets communs");
        ((int)retrospective["points"]![0]!["points"]!).ShouldBe(3);
        ((string?)retrospective["lessons"]![0]!["items"]![0]).ShouldBe("Pour se voir");
        json.ToJsonString().ShouldNotContain("Des liens plus forts");
    }

    [Trait("promise", "personal data is delivered as a private file to its owner only, or as text")]
    [Trait("promise", "a person can get and erase what they gave")]
    [Fact]
    public async Task Long_data_is_sent_in_several_messages_and_shown_in_pages()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        for (var number = 0; number < 26; number++) await Scene.NameAsync(scene.Partner, new string((char)('a' + number), 900));
        var partner = scene.Partner.Privately;

        var given = await partner.SaysAsync("mes données texte");
        given.Activities.Count.ShouldBeGreaterThan(2);
        given.Activities.ShouldAllBe(activity => activity.ToJsonString(null).Length < 40_000);
        Json(given)["retrospectives"]![0]!["changes"]!.AsArray().Count.ShouldBe(26);

        var card = (await partner.SaysAsync("mes données")).Card;
        card.Words.ShouldContain("aaaaaa");
        card.Words.ShouldNotContain("zzzzzz");
        var next = await scene.Partner.Privately.OpensAsync("Les suivants");
        next.Words.ShouldContain("zzzzzz");
        (await next.ClicksAsync("Les suivants")).Form.Words.ShouldContain("aaaaaa");
    }

    [Fact]
    public async Task A_person_without_stored_data_gets_a_sentence_that_says_so()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Bot.Team.Member("Paul").Privately.SaysAsync("mes données")).Text
            .ShouldContain("Je ne garde rien qui vienne de vous ici.");
        (await scene.Bot.Team.Member("Paul").Privately.SaysAsync("mes données effacer")).Text
            .ShouldContain("Je ne garde rien qui vienne de vous ici.");
    }

    [Fact]
    public async Task Data_of_another_tenant_is_not_shown()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        using var elsewhere = new Team(scene.Bot.Connector, tenant: "0b9d4c3e-1111-4d5c-8e3f-6a7b8c9d0e1f") { Bot = scene.Bot.Address };

        (await elsewhere.Member("Aïcha").Privately.SaysAsync("mes données")).Text.ShouldContain("Je ne garde rien");
    }

    [Trait("promise", "after closing anonymously the my data command says why it can show nothing")]
    [Fact]
    public async Task After_an_anonymous_closing_it_says_that_the_link_was_removed()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Facilitator.SaysAsync("modifier anonymat : anonyme");
        (await scene.Partner.Privately.SaysAsync("mes données")).Words.ShouldContain("je ne pourrai plus rien vous donner ni effacer");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        var shown = await scene.Partner.Privately.SaysAsync("mes données");

        shown.Words.ShouldContain("le lien entre vous et ce que vous aviez donné a été coupé");
        shown.Words.ShouldNotContain("Plus de projets");
        Json(await scene.Partner.Privately.SaysAsync("mes données texte"))["retrospectives"]![0]!["changes"]!.AsArray().ShouldBeEmpty();
    }

    [Trait("promise", "the retention period is configurable, seven years by default")]
    [Fact]
    public async Task After_a_non_anonymous_closing_it_says_until_when_the_data_is_kept()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);

        (await scene.Partner.Privately.SaysAsync("mes données")).Words.ShouldContain("Conservé jusqu’au 23 novembre 2033, puis détruit.");
    }

    private static JsonNode Json(Replies given) =>
        JsonNode.Parse(string.Join('\n', given.Activities.Skip(1).Select(activity => (string?)activity["text"])))!;
}
