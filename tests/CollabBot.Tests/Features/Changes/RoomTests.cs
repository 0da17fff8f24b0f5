using CollabBot.Domain;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Changes;

/// <summary>The facilitator enters changes for the people in the room, one per line.</summary>
public sealed class RoomTests
{
    private const string Lines = "+ On se parle [Réseaux]\n- Moins de temps #Essoufflement\n= Les citoyens\nQui décide";

    [Trait("promise", "the facilitator enters changes for the room, one a line")]
    [Fact]
    public async Task Each_line_becomes_a_change_of_the_room_without_an_author()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var form = await scene.Facilitator.OpensAsync("Saisir pour la salle");

        var answer = await form.ClicksAsync("Enregistrer", ("lines", Lines));

        answer.Form.Words.ShouldContain("4 changements sont notés pour la salle.");
        answer.Form.Value("lines").ShouldBeNull();
        var changes = await scene.ReadAsync(database => database.Changes.OrderBy(change => change.Position).ToListAsync());
        changes.Select(change => (change.Statement.Text, change.Direction, change.ProposedTheme?.Text)).ShouldBe(
        [
            ("On se parle", Direction.Positive, "Réseaux"),
            ("Moins de temps", Direction.Negative, "Essoufflement"),
            ("Les citoyens", Direction.NoChange, null),
            ("Qui décide", Direction.Unclear, null),
        ]);
        changes.ShouldAllBe(change => change.Origin == Origin.Room && change.Author == null);
        (await scene.Facilitator.OpensAsync("Mes changements")
            .ContinueWith(task => task.Exception is null ? "" : "none", TaskScheduler.Default))
            .ShouldBe("none");
    }

    [Trait("promise", "each line entered for the room gets its own result and keeps its origin")]
    [Theory]
    [InlineData("fr-CA", "dont 4 pour la salle", "0 personne a répondu")]
    [InlineData("en-CA", "4 of them for the room", "0 people have answered")]
    public async Task Changes_of_the_room_are_counted_separately_and_add_no_person_who_has_answered(
        string locale, string counted, string answered)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);
        await scene.Facilitator.Privately.SaysAsync($"enter\n{Lines}");

        (await scene.Other.SaysAsync("status")).Text.ShouldContain(counted);
        var card = await scene.Other.SeesCardAsync(counted);
        card.Words.ShouldContain(answered);
        card.Words.ShouldNotContain("On se parle");
    }

    [Trait("promise", "the facilitator enters changes for the room, one a line")]
    [Trait("promise", "each line entered for the room gets its own result and keeps its origin")]
    [Fact]
    public async Task Refused_lines_stay_in_the_form_and_accepted_ones_are_stored_once_if_submitted_twice()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var form = await scene.Facilitator.OpensAsync("Saisir pour la salle");
        var tooLong = "- " + new string('x', 1001);

        var answer = await form.ClicksAsync("Enregistrer", ("lines", $"+ On se parle\n{tooLong}\n+\n= Les citoyens"));
        (await form.ClicksAsync("Enregistrer", ("lines", $"+ On se parle\n{tooLong}\n+\n= Les citoyens"))).Form.Words
            .ShouldContain("2 changements sont notés");

        answer.Form.Words.ShouldContain("2 changements sont notés pour la salle.");
        answer.Form.Words.ShouldContain("2 lignes n’ont pas été ajoutées :");
        answer.Form.Words.ShouldContain("Ligne 2 : Ce texte compte 1001 caractères");
        answer.Form.Words.ShouldContain("Ligne 3 : Il manque le texte.");
        answer.Form.Value("lines").ShouldBe($"{tooLong}\n+");
        (await scene.CountChangesAsync()).ShouldBe(2);

        (await answer.Form.ClicksAsync("Enregistrer", ("lines", "- Plus court"))).Form.Words.ShouldContain("1 changement est noté");
        (await scene.CountChangesAsync()).ShouldBe(3);
    }

    [Trait("promise", "a sign means the same wherever the facilitator types for the room")]
    [Fact]
    public async Task The_answer_says_how_the_signs_were_read_but_not_in_the_channel()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Facilitator.Privately.SaysAsync($"saisir\n{Lines}\n— Moins d’argent")).Text
            .ShouldContain("Lu ainsi : 1 positif, 2 négatifs, 1 inchangé, 1 à préciser.");
        (await (await scene.Facilitator.OpensAsync("Saisir pour la salle")).ClicksAsync("Enregistrer", ("lines", "+ Un"))).Form.Words
            .ShouldContain("Lu ainsi : 1 positif.");
        (await scene.Facilitator.SaysAsync("saisir\n- Deux")).Text.ShouldNotContain("Lu ainsi");
    }

    [Fact]
    public async Task Lines_sent_again_with_a_correction_are_not_stored_twice()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var facilitator = scene.Facilitator.Privately;
        await facilitator.SaysAsync("saisir\n+ On se parle\n+");

        var answer = (await facilitator.SaysAsync("saisir\n+ On se parle\n+ On s’écoute")).Card;

        answer.Words.ShouldContain("1 changement est noté pour la salle.");
        answer.Words.ShouldContain("Ligne 1 : ces mots sont déjà notés pour la salle ; ils comptent une fois.");
        (await scene.CountChangesAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task The_facilitator_can_edit_and_withdraw_the_lines_they_entered()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Facilitator.Privately.SaysAsync($"saisir\n{Lines}");
        var form = await scene.Facilitator.OpensAsync("Saisir pour la salle");
        form.Words.ShouldContain("Ce que vous avez saisi : 4 changements");

        var edit = (await form.ClicksAsync("Modifier ou retirer", ("change", form.Choice("change", "S4 · Qui décide")))).Form;
        (await edit.ClicksAsync("Enregistrer", ("statement", "Qui décide vraiment"))).Sentence.ShouldBe("C’est modifié.");
        await scene.Facilitator.Privately.SaysAsync("retirer s1");
        (await scene.Facilitator.Privately.SaysAsync("oui")).Text.ShouldBe("C’est retiré.");

        var left = await scene.ReadAsync(database => database.Changes.OrderBy(change => change.Position).ToListAsync());
        left.Select(change => change.Statement.Text).ShouldBe(["Moins de temps", "Les citoyens", "Qui décide vraiment"]);
        left.ShouldAllBe(change => change.Origin == Origin.Room);
    }

    [Trait("promise", "the enter command lets the facilitator type for the room")]
    [Fact]
    public async Task Lines_typed_in_the_channel_are_stored_and_the_answer_does_not_repeat_their_text()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Facilitator.SaysAsync("saisir")).Card.Buttons.ShouldBe(["Saisir pour la salle"]);
        var answer = await scene.Facilitator.SaysAsync("saisir\n+ Une zibeline\n-\n+ Une zibeline");

        answer.Cards.ShouldBeEmpty();
        answer.Text.ShouldContain("1 changement est noté pour la salle.");
        answer.Text.ShouldContain("Ligne 2 : Il manque le texte.");
        answer.Text.ShouldContain("Ligne 3 : ces mots sont déjà notés");
        scene.Bot.Connector.Everything().ShouldNotContain("zibeline");
    }

    [Fact]
    public async Task Html_paragraphs_and_line_breaks_separate_lines()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        await scene.Facilitator.Privately.SaysAsync("<p>saisir</p><p>+ Un</p>- Deux<br>= Trois");

        (await scene.CountChangesAsync()).ShouldBe(3);
    }

    [Trait("promise", "the facilitator enters changes for the room, one a line")]
    [Fact]
    public async Task A_partner_cannot_enter_for_the_room_but_a_sentence_that_starts_with_the_word_is_a_change()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Partner.SaysAsync("saisir")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Partner.SaysAsync("saisir\n+ Un")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Partner.Privately.SaysAsync("Saisir les occasions ensemble")).Text.ShouldContain("Nommer ce changement");
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_form_submitted_after_naming_is_refused_and_keeps_every_line()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var form = await scene.Facilitator.OpensAsync("Saisir pour la salle");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        var answer = await form.ClicksAsync("Enregistrer", ("lines", Lines));

        answer.Form.Words.ShouldContain("la rétrospective en est à « Regrouper »");
        answer.Form.Value("lines").ShouldBe(Lines);
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task An_empty_form_is_refused_with_a_sentence()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        var answer = await (await scene.Facilitator.OpensAsync("Saisir pour la salle")).ClicksAsync("Enregistrer");

        answer.Form.Words.ShouldContain("Il manque le texte.");
    }
}
