using CollabBot.Domain;
using CollabBot.Features.Changes;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Tests.Features.Changes;

/// <summary>A person who names nearly the same change twice is asked to confirm. Changes of other people are never compared.</summary>
public sealed class NearDuplicateTests
{
    [Theory]
    [InlineData("Les concertations se parlent", "les CONCERTATIONS se parlent.", true)]
    [InlineData("Élargissement des réseaux", "Elargissement du réseau", true)]
    [InlineData("Plus de projets communs entre organismes", "Plus de projets communs entre les organismes du quartier", true)]
    [InlineData("La confiance", "Confiance !", true)]
    [InlineData("La concertation se parle", "Les concertations se parlent", true)]
    [InlineData("Partners trust each other", "The partner trusted each other", true, "en")]
    [InlineData("Les concertations se parlent", "Les écoles ouvrent leurs portes", false)]
    [InlineData("Deux rencontres en 2019", "Deux rencontres en 2021", false)]
    [InlineData("Plus de liens avec l’école", "Plus de liens avec la santé", false)]
    [InlineData("???", "!!!", true)]
    [InlineData("« ? »", "La confiance", false)]
    public async Task Statements_that_differ_only_in_spelling_or_inflection_are_near_duplicates(
        string one,
        string other,
        bool expected,
        string language = "fr")
    {
        await using var scene = await Scene.EmptyAsync();
        await using var services = scene.Bot.Services.CreateAsyncScope();
        var duplicates = services.ServiceProvider.GetRequiredService<NearDuplicates>();

        duplicates.AreNear(one, other, language).ShouldBe(expected);
        duplicates.AreNear(other, one, language).ShouldBe(expected);
    }

    [Trait("promise", "a near-duplicate of a person's own change is noticed")]
    [Theory]
    [InlineData(
        "fr-CA",
        "Les concertations se parlent",
        "La concertation se parle",
        "Vous avez déjà nommé un changement très semblable",
        "Enregistrer quand même",
        "C’est noté.")]
    [InlineData(
        "en-CA",
        "Partners trust each other",
        "The partner trusts each other",
        "You have already named a very similar change",
        "Save all the same",
        "Noted.")]
    public async Task A_near_duplicate_returns_the_form_with_its_inputs_and_a_second_press_saves_it_once(
        string locale,
        string first,
        string second,
        string sentence,
        string button,
        string noted)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);
        await Scene.NameAsync(scene.Partner, first);

        var answer = await Scene.SaveAsync(
            scene.Partner, await Scene.NamingFormAsync(scene.Partner), ("statement", second), ("direction", "Negative"), ("why", "Car"));

        answer.Form.Words.ShouldContain(sentence);
        answer.Form.Words.ShouldContain(first);
        answer.Form.Value("statement").ShouldBe(second);
        answer.Form.Value("why").ShouldBe("Car");
        (await scene.CountChangesAsync()).ShouldBe(1);

        (await answer.Form.ClicksAsync(button)).Words.ShouldContain(noted);
        (await answer.Form.ClicksAsync(button)).Words.ShouldContain(noted);
        (await scene.CountChangesAsync()).ShouldBe(2);
    }

    [Trait("promise", "a near-duplicate of a person's own change is noticed")]
    [Fact]
    public async Task The_same_change_named_by_another_person_causes_no_question()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Les concertations se parlent");

        await Scene.NameAsync(scene.Other, "Les concertations se parlent");

        (await scene.CountChangesAsync()).ShouldBe(2);
    }

    [Trait("promise", "a near-duplicate of a person's own change is noticed")]
    [Theory]
    [InlineData("oui", 2, "C’est noté.")]
    [InlineData("non", 1, "Rien n’a été enregistré.")]
    public async Task In_the_private_dialog_a_near_duplicate_is_one_yes_or_no_question(string answer, int kept, string said)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Les concertations se parlent");
        var partner = scene.Partner.Privately;
        foreach (var text in new[] { "nommer", "les concertations se parlent", "positif", "passer", "passer", "passer", "passer" })
            await partner.SaysAsync(text);

        var question = (await partner.SaysAsync("oui")).Text;

        question.ShouldContain("Vous avez déjà nommé un changement très semblable");
        question.ShouldEndWith("Répondez oui ou non.");
        (await scene.CountChangesAsync()).ShouldBe(1);
        (await partner.SaysAsync(answer)).Text.ShouldContain(said);
        (await scene.CountChangesAsync()).ShouldBe(kept);
    }

    [Trait("promise", "the channel repeats no contributor's text before the reveal")]
    [Fact]
    public async Task In_a_channel_the_question_about_a_near_duplicate_quotes_no_statement()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Une zibeline de concertation");
        var partner = scene.Partner.InThread("1763900000001");
        foreach (var text in new[] { "nommer ici", "une zibeline de concertation", "positif", "passer", "passer", "passer" })
            await partner.SaysAsync(text);

        (await partner.SaysAsync("oui")).Text.ShouldContain("Enregistrer celui-ci quand même ?");

        scene.Bot.Connector.Everything().ShouldNotContain("zibeline");
    }
}
