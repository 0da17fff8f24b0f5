using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.People;

/// <summary>What is a person's own: her language, her organisation.</summary>
public sealed class OwnTests
{
    [Fact]
    public async Task A_person_is_answered_in_the_language_she_chose_in_private_and_in_her_forms_and_after_a_restart()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        (await partner.SaysAsync("langue en")).Text.ShouldContain("I speak English to you");
        (await partner.SaysAsync("état")).Text.ShouldContain("is at the step");
        (await Scene.NamingFormAsync(scene.Partner)).Words.ShouldContain("The change");
        (await scene.Partner.SaysAsync("état")).Text.ShouldContain("en est à l’étape");

        await scene.Bot.RestartAsync();
        (await partner.SaysAsync("aide")).Text.ShouldContain("I guide a group");
        (await partner.SaysAsync("language fr")).Text.ShouldContain("je vous parle en français");
        (await partner.SaysAsync("aide")).Text.ShouldContain("Je guide une rétrospective");
    }

    [Theory]
    [InlineData("fr-FR", "Je guide")]
    [InlineData("en-GB", "I guide")]
    [InlineData("pt-BR", "Je guide")]
    public async Task Until_then_her_client_decides_and_French_where_it_has_neither(string locale, string words)
    {
        await using var scene = await Scene.EmptyAsync();

        (await scene.Bot.Team.Member("Quelqu’un", locale).Privately.SaysAsync("aide")).Text.ShouldContain(words);
    }

    [Fact]
    public async Task Choosing_a_language_leaves_an_open_question_open_and_asks_it_again()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");

        (await partner.SaysAsync("langue en")).Text.ShouldContain("I speak English to you");
        await partner.SaysAsync("On se parle plus");
        (await partner.SaysAsync("1")).Text.ShouldContain("Which theme do you have in mind");
    }

    [Fact]
    public async Task An_organisation_is_said_changed_and_cleared_in_private()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        (await partner.SaysAsync("mon organisation Centre des femmes")).Text.ShouldContain("« Centre des femmes »");
        (await OrganisationAsync(scene)).ShouldBe("Centre des femmes");
        (await partner.SaysAsync("my organisation La Maison")).Text.ShouldContain("« La Maison »");
        (await partner.SaysAsync("mon organisation")).Card.Value("organisation").ShouldBe("La Maison");
        (await partner.SaysAsync("mon organisation -")).Text.ShouldContain("C’est effacé");
        (await OrganisationAsync(scene)).ShouldBeNull();
        (await partner.SaysAsync("mon organisation " + new string('x', 201))).Text.ShouldContain("Ce texte compte 201 caractères");
    }

    [Fact]
    public async Task Typed_in_the_channel_it_is_answered_by_a_button_alone_and_seen_in_the_form()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Partner.Privately.SaysAsync("mon organisation Centre des femmes");

        var card = (await scene.Partner.SaysAsync("mon organisation")).Card;
        card.Words.ShouldNotContain("Centre des femmes");
        var form = (await card.ClicksAsync("Mon organisation")).Form;
        form.Value("organisation").ShouldBe("Centre des femmes");
        (await form.ClicksAsync("Enregistrer", ("organisation", ""))).Sentence.ShouldContain("C’est effacé");
        (await OrganisationAsync(scene)).ShouldBeNull();
        scene.Bot.Team.InChannel.ShouldAllBe(post => !post.Words.Contains("Centre des femmes"));
    }

    [Fact]
    public async Task It_is_asked_once_in_private_after_the_first_contribution_and_can_be_passed_over()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        (await NameAsync(partner, "Un")).ShouldContain("De quelle organisation êtes-vous ?");
        (await NameAsync(partner, "Deux")).ShouldNotContain("De quelle organisation");
        (await scene.CountChangesAsync()).ShouldBe(2);
    }

    private static async Task<string> NameAsync(Member member, string statement)
    {
        foreach (var text in new[] { "nommer", statement, "1", "passer", "passer", "passer" }) await member.SaysAsync(text);
        return (await member.SaysAsync("oui")).Words;
    }

    private static Task<string?> OrganisationAsync(Scene scene) =>
        scene.ReadAsync(database => Task.FromResult(database.People.AsEnumerable().Single(row => row.Id.Value == scene.Partner.Person.AadObjectId).Organisation?.Text));
}
