using CollabBot.Domain;
using CollabBot.Tests.Cards;

namespace CollabBot.Tests.Features.Changes;

/// <summary>When a person changes their language during a dialog, the open question and all later ones are in the new language.</summary>
public sealed class AskedInTests
{
    [Trait("promise", "help, status and language leave an open question open and ask it again")]
    [Trait("promise", "private answers use the person's language, shared ones that of the retrospective")]
    [Theory]
    [InlineData("what significant change", "nommer")]
    [InlineData("Would you say this change is…", "nommer", "Une deuxième")]
    [InlineData("A theme to suggest?", "nommer", "Une deuxième", "1")]
    [InlineData("Why is it significant?", "nommer", "Une deuxième", "1", "passer")]
    [InlineData("An example or a project?", "nommer", "Une deuxième", "1", "passer", "passer")]
    [InlineData("Save it like this?", "nommer", "Une deuxième", "1", "passer", "passer", "passer")]
    [InlineData("What do you want to change?", "nommer", "Une deuxième", "1", "passer", "passer", "passer", "non")]
    [InlineData("Save it like this?", "nommer", "La première", "1", "passer", "passer", "passer", "oui")]
    [InlineData("Name this change", "Une phrase à moi")]
    [InlineData("Save it like this?", "modifier 1")]
    [InlineData("Withdraw this change?", "retirer 1")]
    [InlineData("What did you expect to change", "changement attendu")]
    public async Task Any_open_question_is_asked_again_in_the_new_language(string question, params string[] typed)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "La première");
        var partner = scene.Partner.Privately;
        foreach (var text in typed) await partner.SaysAsync(text);

        var said = (await partner.SaysAsync("langue en")).Text;

        said.ShouldContain("I speak English to you");
        said.ShouldContain(question);
        foreach (var french in new[] { "Répondez", "Écrivez", "Donnez", "annuler", "changement", "significatif" })
            said.ShouldNotContain(french);

        // Later answers are in English too, until the person changes the language again.
        (await partner.SaysAsync("status")).Text.ShouldContain(question);
        (await partner.SaysAsync("language fr")).Text.ShouldNotContain(question);
    }

    [Trait("promise", "help, status and language leave an open question open and ask it again")]
    [Fact]
    public async Task The_question_about_missing_changes_is_asked_again_in_the_new_language_and_its_answer_is_stored()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await Scene.NameAsync(scene.Partner, "Des liens");
        (await partner.SaysAsync("terminé")).Text.ShouldContain("Qu’est-ce qui aurait dû changer, mais n’a pas changé ?");

        (await partner.SaysAsync("langue en")).Text.ShouldContain("What did you expect to change that hasn’t?");
        (await partner.SaysAsync("La participation")).Text.ShouldContain("Save it like this?");
        (await partner.SaysAsync("yes")).Text.ShouldStartWith("Noted");

        (await scene.ReadAsync(database => Task.FromResult(
            database.Changes.AsEnumerable().Select(change => (change.Statement.Text, change.Direction)).Order().ToList())))
            .ShouldBe([("Des liens", Direction.Positive), ("La participation", Direction.NoChange)]);
    }

    [Trait("promise", "help, status and language leave an open question open and ask it again")]
    [Fact]
    public async Task A_wrong_answer_is_asked_for_again_in_the_new_language_and_earlier_answers_are_kept()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        foreach (var text in new[] { "nommer", "Des liens", "langue en" }) await partner.SaysAsync(text);
        await scene.Bot.RestartAsync();

        (await partner.SaysAsync("upwards")).Text.ShouldContain("I did not recognise the direction.");
        foreach (var text in new[] { "1", "Réseaux", "skip", "skip", "skip" }) await partner.SaysAsync(text);
        (await partner.SaysAsync("yes")).Text.ShouldStartWith("Noted.");

        var change = await scene.ReadAsync(database => Task.FromResult(database.Changes.AsEnumerable().Single()));
        (change.Statement.Text, change.Direction, change.ProposedTheme!.Text).ShouldBe(("Des liens", Direction.Positive, "Réseaux"));
    }

    [Trait("promise", "help, status and language leave an open question open and ask it again")]
    [Fact]
    public async Task In_a_channel_the_open_question_stays_in_the_language_of_the_retrospective()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.InThread("1763900000001");
        await partner.SaysAsync("nommer ici");

        var said = (await partner.SaysAsync("langue en")).Text;

        said.ShouldContain("quel changement significatif");
        said.ShouldNotContain("significant");
    }
}
