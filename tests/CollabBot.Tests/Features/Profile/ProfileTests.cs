using CollabBot.Domain;
using CollabBot.Storage;
using CollabBot.Testing;
using CollabBot.Tests.Cards;

namespace CollabBot.Tests.Features.Profile;

/// <summary>A person's own settings: language, organisation and role.</summary>
public sealed class ProfileTests
{
    [Trait("promise", "the language command sets a person's language; the default is that of the client")]
    [Fact]
    public async Task The_chosen_language_is_used_in_private_and_in_forms_also_after_a_restart()
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

    [Trait("promise", "the language command sets a person's language; the default is that of the client")]
    [Theory]
    [InlineData("fr-FR", "Je guide")]
    [InlineData("en-GB", "I guide")]
    [InlineData("pt-BR", "Je guide")]
    public async Task Without_a_choice_the_language_is_that_of_the_client_or_else_French(string locale, string words)
    {
        await using var scene = await Scene.EmptyAsync();

        (await scene.Bot.Team.Member("Quelqu’un", locale).Privately.SaysAsync("aide")).Text.ShouldContain(words);
    }

    [Fact]
    public async Task Changing_the_language_keeps_an_open_question_open_and_asks_it_again()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");

        (await partner.SaysAsync("langue en")).Text.ShouldContain("I speak English to you");
        await partner.SaysAsync("On se parle plus");
        (await partner.SaysAsync("1")).Text.ShouldContain("A theme to suggest");
    }

    [Trait("promise", "organisation and role are optional, asked at most once, and can be changed")]
    [Trait("promise", "the my organisation command sets or clears it")]
    [Fact]
    public async Task An_organisation_can_be_set_changed_and_cleared_in_private()
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

    [Trait("promise", "personal commands are answered in the private chat, and the thread says only that")]
    [Theory]
    [InlineData("channel")]
    [InlineData("19:group@thread.v2")]
    public async Task Organisation_role_and_language_typed_in_a_shared_conversation_are_answered_only_in_private(string place)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var here = place == "channel" ? scene.Partner : scene.Partner.In(place);
        await scene.Partner.Privately.SaysAsync("aide");

        foreach (var (typed, told) in new[]
        {
            ("mon organisation Centre des femmes", "C’est noté : « Centre des femmes »."),
            ("mon rôle équipe", "C’est noté : votre rôle est « équipe »."),
            ("mon rôle Zinzolin", "Le rôle peut être : direction, équipe, citoyen.ne ou autre."),
            ("langue fr", "je vous parle en français"),
            ("mon organisation " + new string('x', 201), "Ce texte compte 201 caractères"),
        })
        {
            await here.SaysAsync(typed);
            await scene.Partner.Privately.SeesAsync(told);
        }

        await here.SaysAsync("mon organisation");
        var form = await scene.Partner.Privately.SeesCardAsync("Votre organisation");
        (form.Value("organisation"), form.Value("occupation")).ShouldBe(("Centre des femmes", "Team"));

        await scene.SettleAsync();
        var shared = scene.Bot.Connector.Posts.Where(post => post.Root == here.Conversation).ToList();
        shared.Count(post => post.Text == "Je vous réponds en privé.").ShouldBe(6);
        shared.ShouldAllBe(post => !post.Words.Contains("Centre des femmes")
            && !post.Words.Contains("équipe")
            && !post.Words.Contains("Zinzolin")
            && !post.Words.Contains("201"));
    }

    [Trait("promise", "if no private chat can be opened, the thread gets a card with a button")]
    [Fact]
    public async Task If_no_private_chat_can_be_created_a_button_opens_a_form_with_the_persons_settings()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        scene.Bot.Connector.FailWhen(
            (path, body) => path.Length == 0 && body?["members"] is not null ? new Fault(403, "BotNotInstalled") : null);

        await scene.Partner.SaysAsync("mon organisation Centre des femmes");
        var way = await scene.Partner.SeesCardAsync("Ce bouton montre et change votre organisation et votre rôle");
        way.Words.ShouldNotContain("Centre des femmes");
        var form = (await way.ClicksAsync("Mon organisation")).Form;
        form.Value("organisation").ShouldBe("Centre des femmes");
        (await form.ClicksAsync("Enregistrer", ("organisation", ""), ("occupation", "none"))).Sentence.ShouldContain("C’est effacé");
        (await PersonAsync(scene)).Organisation.ShouldBeNull();

        await scene.Partner.SaysAsync("langue en");
        way = await scene.Partner.SeesCardAsync("la langue dans laquelle je vous parle");
        form = (await way.ClicksAsync("Ma langue")).Form;
        form.Value("language").ShouldBe("en");
        (await form.ClicksAsync("Save", ("language", "fr"))).Sentence.ShouldContain("je vous parle en français");
        scene.Bot.Team.InChannel.ShouldAllBe(post => !post.Words.Contains("Centre des femmes"));
    }

    [Trait("promise", "private answers use the person's language, shared ones that of the retrospective")]
    [Fact]
    public async Task Answers_in_the_private_chat_are_in_the_persons_language_when_the_command_was_typed_in_the_channel()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var english = scene.Bot.Team.Member("Kim", "en-CA");
        var form = await english.OpensAsync("Nommer un changement");
        await Scene.SaveAsync(english, form, ("statement", "We talk more"), ("direction", "Positive"));

        await english.SaysAsync("my organisation The Centre");
        await english.Privately.SeesAsync("Noted: \"The Centre\".");
        await english.SaysAsync("my role citizen");
        await english.Privately.SeesAsync("Noted: your role is \"citizen\".");
        await english.SaysAsync("my changes");
        (await english.Privately.SeesCardAsync("We talk more")).Words.ShouldContain("YOUR CHANGES");
        await scene.Other.SaysAsync("langue en");
        await scene.Other.Privately.SeesAsync("I speak English to you");

        await scene.SettleAsync();
        scene.Bot.Team.InChannel.ShouldAllBe(post => !post.Words.Contains("private") && !post.Words.Contains("Noted"));
        scene.Bot.Team.InChannel.Count(post => post.Text == "Je vous réponds en privé.").ShouldBe(4);
    }

    [Trait("promise", "organisation and role are optional, asked at most once, and can be changed")]
    [Fact]
    public async Task A_role_can_be_set_shown_and_cleared_and_appears_in_no_summary_or_minutes()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var partner = scene.Partner.Privately;
        (await partner.SaysAsync("mon rôle directrice")).Text.ShouldContain("votre rôle est « direction »");
        (await partner.SaysAsync("my role: resident")).Text.ShouldContain("votre rôle est « citoyen.ne »");
        (await PersonAsync(scene)).Occupation.ShouldBe(Occupation.Citizen);
        var form = (await partner.SaysAsync("mon rôle")).Card;
        form.Value("occupation").ShouldBe("Citizen");
        await form.ClicksAsync("Enregistrer", ("organisation", "Centre des femmes"), ("occupation", "Management"));
        ((await PersonAsync(scene)).Organisation!.Text, (await PersonAsync(scene)).Occupation)
            .ShouldBe(("Centre des femmes", Occupation.Management));

        await scene.Facilitator.SaysAsync("suivant confirmer");
        var shown = string.Join(
            '\n',
            (await scene.Facilitator.SaysAsync("résumé confirmer")).Words,
            (await scene.Facilitator.SaysAsync("compte-rendu")).Words);
        shown.ShouldContain("Réseaux");
        foreach (var word in new[] { "direction", "citoyen", "Centre des femmes" }) shown.ShouldNotContain(word, Case.Insensitive);

        (await partner.SaysAsync("mon rôle -")).Text.ShouldContain("C’est effacé : aucun rôle");
        (await PersonAsync(scene)).Occupation.ShouldBeNull();
    }

    [Trait("promise", "a sentence in the private chat during naming is offered as a change")]
    [Theory]
    [InlineData("Mon rôle dans le comité a changé")]
    [InlineData("mon rôle est plus clair")]
    public async Task A_sentence_that_only_begins_like_the_role_command_is_offered_as_a_change(string sentence)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Partner.Privately.SaysAsync(sentence)).Text.ShouldContain("Nommer ce changement");
    }

    [Trait("promise", "organisation and role are optional, asked at most once, and can be changed")]
    [Fact]
    public async Task Who_has_given_an_organisation_is_not_asked_for_it()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("mon organisation Centre des femmes");

        (await NameAsync(partner, "Un")).ShouldStartWith("C’est noté.");
        (await Scene.NamingFormAsync(scene.Partner)).Words.ShouldNotContain("Votre organisation");
        (await scene.CountChangesAsync()).ShouldBe(1);
    }

    private static async Task<string> NameAsync(Member member, string statement)
    {
        foreach (var text in new[] { "nommer", statement, "1", "passer", "passer", "passer" }) await member.SaysAsync(text);
        return (await member.SaysAsync("oui")).Words;
    }

    private static async Task<string?> OrganisationAsync(Scene scene) => (await PersonAsync(scene)).Organisation?.Text;

    private static Task<PersonRow> PersonAsync(Scene scene) =>
        scene.ReadAsync(
            database => Task.FromResult(database.People.AsEnumerable().Single(row => row.Id.Value == scene.Partner.Person.AadObjectId)));
}
