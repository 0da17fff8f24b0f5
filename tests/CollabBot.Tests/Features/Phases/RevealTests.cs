using CollabBot.Domain;
using CollabBot.Tests.Features.Reminders;

namespace CollabBot.Tests.Features.Phases;

/// <summary>Before the reveal, the facilitator is asked to confirm and is told how many people have not finished.</summary>
public sealed class RevealTests
{
    [Trait("promise", "the reveal asks to confirm and says how many people have not finished")]
    [Theory]
    [InlineData("fr-CA", "suivant", "4 personnes n’ont pas encore terminé.")]
    [InlineData("en-CA", "next", "4 people have not finished yet.")]
    public async Task Expected_people_who_have_named_nothing_count_as_not_finished(
        string locale,
        string next,
        string sentence)
    {
        await using var scene = await Waiting.StartAsync(deadline: null, locale: locale, prepare: scene =>
        {
            foreach (var name in new[] { "Luc", "Réal", "Rose" }) scene.Bot.Team.Member(name, locale);
        });
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        await scene.Partner.SaysAsync("terminé");

        (await scene.Facilitator.SaysAsync(next)).Words.ShouldContain(sentence);

        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
    }

    [Trait("promise", "the reveal asks to confirm and says how many people have not finished")]
    [Fact]
    public async Task When_everybody_has_finished_the_reveal_still_asks_but_mentions_nobody_unfinished()
    {
        await using var scene = await Waiting.StartAsync(deadline: null);
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        foreach (var partner in new[] { scene.Partner, scene.Other }) await partner.SaysAsync("terminé");

        var question = (await scene.Facilitator.SaysAsync("suivant")).Words;

        question.ShouldContain("1 changement a été nommé.");
        question.ShouldNotContain("n’a pas encore terminé");
        question.ShouldNotContain("n’ont pas encore terminé");
    }

    [Trait("promise", "the reveal asks to confirm and says how many people have not finished")]
    [Fact]
    public async Task Naming_again_after_done_counts_as_unfinished_and_the_facilitator_is_never_counted()
    {
        await using var scene = await Waiting.StartAsync(deadline: null);
        await Scene.NameAsync(scene.Facilitator, "De l’animation");
        foreach (var partner in new[] { scene.Partner, scene.Other }) await partner.SaysAsync("terminé");
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");

        (await scene.Facilitator.SaysAsync("suivant prioriser")).Words.ShouldContain("1 personne n’a pas encore terminé.");
    }
}
