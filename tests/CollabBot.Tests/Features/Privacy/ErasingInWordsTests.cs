using CollabBot.Domain;

namespace CollabBot.Tests.Features.Privacy;

/// <summary>Erasing in words: the number of a list that was shown, then « confirmer ».</summary>
public sealed class ErasingInWordsTests
{
    [Trait("promise", "erasing in words takes a number of the list and a confirmation")]
    [Theory]
    [InlineData("effacer 1", "confirmer", "vos mots sont retirés")]
    [InlineData("effacer 1 nom", "Confirmer.", "votre nom n’est plus lié")]
    [InlineData("erase 1 words", "confirm", "vos mots sont retirés")]
    [InlineData("mes données effacer 1 mots", "confirmer", "vos mots sont retirés")]
    [InlineData("effacer tout", "confirmer", "vos mots sont retirés")]
    public async Task What_is_erased_is_named_and_confirmed_with_one_word(string typed, string confirm, string done)
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        var partner = scene.Partner.Privately;
        (await partner.SaysAsync("mes données")).Words.ShouldContain("« effacer 1 »");

        var asked = (await partner.SaysAsync(typed)).Words;

        asked.ShouldContain("« confirmer »");
        asked.ShouldNotContain((await scene.RetrospectiveAsync()).Id.ToString()[..6]);
        (await partner.SaysAsync(confirm)).Words.ShouldContain(done);
        (await partner.SaysAsync(confirm)).Words.ShouldContain("rien à confirmer");
    }

    [Trait("promise", "erasing in words takes a number of the list and a confirmation")]
    [Fact]
    public async Task A_confirmation_erases_what_was_named_although_the_list_has_shifted()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        scene.Bot.Clock.Advance(TimeSpan.FromHours(1));
        await scene.Facilitator.SaysAsync("rétrospective Deuxième bilan");
        await scene.Facilitator.SaysAsync("suivant");
        var partner = scene.Partner.Privately;
        await Scene.NameAsync(scene.Partner, "Un jardin partagé");
        (await partner.SaysAsync("effacer 2")).Words.ShouldContain("Deuxième bilan");

        // The first of the list is erased in a window meanwhile, so number 2 is no longer there.
        await partner.SaysAsync("mes données");
        var form = await partner.OpensAsync("Effacer …");
        var confirm = (await form.ClicksAsync(
            "Continuer", ("erasureOf", form.Choice("erasureOf", Scene.Title)), ("erasureHow", "Words"))).Form;
        await confirm.ClicksAsync("Oui, effacer");
        (await partner.SaysAsync("confirmer")).Words.ShouldContain("rien à confirmer", customMessage: "another erasure ends the question");

        (await scene.ReadAsync(database => Task.FromResult(database.Changes.Count(change => change.Author != null)))).ShouldBe(2);
        (await partner.SaysAsync("effacer 2")).Words.ShouldContain("Choisissez ce qui est à effacer");
    }

    [Trait("promise", "erasing in words takes a number of the list and a confirmation")]
    [Theory]
    [InlineData("effacer 1 confirmer")]
    [InlineData("mes données effacer 1 mots confirmer")]
    public async Task A_number_alone_never_erases_at_once(string typed)
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);

        (await scene.Partner.Privately.SaysAsync(typed)).Words.ShouldContain("« confirmer »");

        (await scene.CountChangesAsync()).ShouldBe(2);
    }

    [Trait("promise", "erasing in words takes a number of the list and a confirmation")]
    [Fact]
    public async Task A_confirmation_is_old_after_a_while()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        await scene.Partner.Privately.SaysAsync("effacer 1");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(16));

        (await scene.Partner.Privately.SaysAsync("confirmer")).Words.ShouldContain("rien à confirmer");

        (await scene.CountChangesAsync()).ShouldBe(2);
    }
}
