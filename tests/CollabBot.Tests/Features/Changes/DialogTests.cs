using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Changes;

/// <summary>Naming a change step by step in a dialog.</summary>
[Trait("promise", "two people answering step by step in one channel never mix")]
public sealed class DialogTests
{
    [Trait("promise", "a change has a statement and a direction, and optionally a theme, a reason and an example")]
    [Trait("promise", "the name command opens the form or dialog for a change")]
    [Trait("promise", "an open question takes the next text as its answer")]
    [Trait("promise", "naming step by step asks every field, and answers can be changed before confirming")]
    [Fact]
    public async Task A_partner_names_a_change_in_the_private_chat_and_corrects_an_answer_before_confirming()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        (await partner.SaysAsync("nommer")).Text.ShouldContain("quel changement significatif");
        (await partner.SaysAsync("Les concertations se parlent")).Text.ShouldContain("Diriez-vous que ce changement est…");
        (await partner.SaysAsync("vers le haut")).Text.ShouldContain("Je n’ai pas reconnu le sens.");
        (await partner.SaysAsync("2")).Text.ShouldContain("Un thème à suggérer");
        (await partner.SaysAsync("Réseaux")).Text.ShouldContain("Pourquoi est-ce significatif ?");
        (await partner.SaysAsync("passer")).Text.ShouldContain("Un exemple ou un projet ?");
        var review = (await partner.SaysAsync("Le Jardin des Patriotes")).Text;
        review.ShouldContain("Votre organisation et votre rôle ?");
        review = (await partner.SaysAsync("passer")).Text;
        review.ShouldContain("Les concertations se parlent");
        review.ShouldContain("négatif");
        review.ShouldContain("Le Jardin des Patriotes");

        (await partner.SaysAsync("non")).Text.ShouldContain("Que voulez-vous changer ?");
        (await partner.SaysAsync("le sens")).Text.ShouldContain("Diriez-vous que ce changement est…");
        (await scene.CountChangesAsync()).ShouldBe(0);
        var again = (await partner.SaysAsync("positif")).Text;
        again.ShouldContain("L’enregistrer ainsi ?");
        again.ShouldContain("positif");
        (await partner.SaysAsync("oui")).Text.ShouldStartWith("C’est noté.");

        var change = await scene.ReadAsync(database => database.Changes.SingleAsync());
        change.Statement.Text.ShouldBe("Les concertations se parlent");
        change.Direction.ShouldBe(Direction.Positive);
        change.ProposedTheme!.Text.ShouldBe("Réseaux");
        change.Why.ShouldBeNull();
        change.Example!.Text.ShouldBe("Le Jardin des Patriotes");
        change.Author!.Value.Value.ShouldBe(partner.Person.AadObjectId);
    }

    [Trait("promise", "a sentence in the private chat during naming is offered as a change")]
    [Fact]
    public async Task A_sentence_typed_in_private_during_naming_is_offered_as_a_change()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        (await partner.SaysAsync("On se connaît mieux")).Text.ShouldContain("Nommer ce changement");
        (await partner.SaysAsync("oui")).Text.ShouldContain("Diriez-vous que ce changement est…");
        await partner.SaysAsync("positif");
        foreach (var answer in new[] { "passer", "passer", "passer" }) await partner.SaysAsync(answer);
        (await partner.SaysAsync("passer")).Text.ShouldContain("On se connaît mieux");
        await partner.SaysAsync("oui");

        (await scene.ReadAsync(database => database.Changes.SingleAsync())).Statement.Text.ShouldBe("On se connaît mieux");
    }

    [Trait("promise", "a sentence in the private chat during naming is offered as a change")]
    [Fact]
    public async Task Declining_the_offered_change_stores_nothing_and_leaves_no_question_open()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        await partner.SaysAsync("Nous avons bien travaillé");
        (await partner.SaysAsync("non")).Text.ShouldContain("Rien n’a été enregistré.");

        (await scene.CountChangesAsync()).ShouldBe(0);
        (await partner.SaysAsync("annuler")).Text.ShouldContain("Il n’y a pas de question ouverte.");
    }

    [Trait("promise", "help, status and language leave an open question open and ask it again")]
    [Theory]
    [InlineData("aide", "Je guide une rétrospective de groupe")]
    [InlineData("état", "en est à l’étape « Nommer »")]
    public async Task Help_and_status_during_a_dialog_are_answered_and_the_question_is_asked_again(string command, string answer)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");
        await partner.SaysAsync("On se connaît mieux");

        var said = (await partner.SaysAsync(command)).Text;

        said.ShouldContain(answer);
        said.ShouldEndWith("Répondez par le numéro ou le mot.");
        (await partner.SaysAsync("1")).Text.ShouldContain("Un thème à suggérer");
    }

    [Trait("promise", "another command during an open question offers to continue or quit")]
    [Fact]
    public async Task Another_command_during_a_dialog_is_not_taken_as_the_answer_and_the_question_stays_open()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");
        await partner.SaysAsync("On se connaît mieux");

        (await partner.SaysAsync("compte-rendu")).Text.ShouldContain("J’attends encore votre réponse.");

        (await partner.SaysAsync("positif")).Text.ShouldContain("Un thème à suggérer");
    }

    [Trait("promise", "help and cancel work everywhere")]
    [Fact]
    public async Task Cancelling_a_dialog_closes_the_question_and_stores_nothing()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");
        await partner.SaysAsync("On se connaît mieux");

        (await partner.SaysAsync("annuler")).Text.ShouldBe("D’accord, on en reste là. Rien n’a été enregistré.");

        (await partner.SaysAsync("annuler")).Text.ShouldContain("Il n’y a pas de question ouverte.");
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Trait("promise", "an open question takes the next text as its answer")]
    [Fact]
    public async Task A_dialog_continues_after_restarts_of_the_bot()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");
        foreach (var answer in new[] { "On se connaît mieux", "positif", "passer", "passer", "passer", "passer" })
        {
            await partner.SaysAsync(answer);
            await scene.Bot.RestartAsync();
        }

        (await partner.SaysAsync("oui")).Text.ShouldStartWith("C’est noté.");

        (await scene.CountChangesAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Confirming_a_change_after_the_reveal_is_refused_and_stores_nothing()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");
        foreach (var answer in new[] { "On se connaît mieux", "positif", "passer", "passer", "passer", "passer" })
            await partner.SaysAsync(answer);
        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await partner.SaysAsync("oui")).Text.ShouldContain("la rétrospective en est à « Regrouper »");

        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Dialogs_of_two_partners_in_one_thread_do_not_mix()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var live = await scene.Partner.SeesCardAsync("quel changement significatif");
        live.Words.ShouldNotBeEmpty();
        const string Thread = "1763900000001";
        Member[] partners = [scene.Partner.InThread(Thread), scene.Other.InThread(Thread)];

        foreach (var partner in partners) (await partner.SaysAsync("nommer ici")).Text.ShouldContain("quel changement significatif");
        await partners[0].SaysAsync("Le premier, d’Aïcha");
        await partners[1].SaysAsync("Le second, de Thu");
        await partners[1].SaysAsync("négatif");
        await partners[0].SaysAsync("positif");
        await partners[0].SaysAsync("Chez Aïcha");
        await partners[1].SaysAsync("Chez Thu");
        foreach (var partner in partners.Reverse()) await partner.SaysAsync("passer");
        foreach (var partner in partners) (await partner.SaysAsync("passer")).Text.ShouldContain("Vos réponses sont complètes.");
        await Task.WhenAll(partners.Select(partner => partner.SaysAsync("oui")));

        var changes = await scene.ReadAsync(database => database.Changes.ToListAsync());
        changes.OrderBy(change => change.Direction)
            .Select(change => (change.Author!.Value.Value, change.Statement.Text, change.Direction, change.ProposedTheme!.Text)).ShouldBe(
        [
            (scene.Partner.Person.AadObjectId, "Le premier, d’Aïcha", Direction.Positive, "Chez Aïcha"),
            (scene.Other.Person.AadObjectId, "Le second, de Thu", Direction.Negative, "Chez Thu"),
        ]);
        scene.Bot.Connector.Everything().ShouldNotContain("d’Aïcha");
        scene.Bot.Connector.Everything().ShouldNotContain("de Thu");
    }

    [Fact]
    public async Task Dialogs_of_ten_partners_whose_answers_arrive_at_the_same_time_do_not_mix()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        List<Member> partners =
        [
            .. Enumerable.Range(1, 10).Select(number => scene.Bot.Team.Member($"Partenaire {number}").InThread("1763900000001")),
        ];

        foreach (var step in new[] { "nommer ici", "Changement", "positif", "passer", "passer", "passer", "oui" })
        {
            await Task.WhenAll(
                partners.Select(partner => partner.SaysAsync(step == "Changement" ? $"Changement de {partner.Person.Name}" : step)));
        }

        var changes = await scene.ReadAsync(database => database.Changes.ToListAsync());
        changes.Select(change => (change.Author!.Value.Value, change.Statement.Text)).Order().ShouldBe(
            partners.Select(partner => (partner.Person.AadObjectId, $"Changement de {partner.Person.Name}")).Order());
        scene.Bot.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_of_another_person_does_not_answer_the_open_question()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Partner.SaysAsync("nommer ici");

        (await scene.Other.SaysAsync("Ceci n’est pas une réponse")).Text.ShouldContain("Je n’ai pas reconnu cette demande.");

        (await scene.Partner.SaysAsync("Ceci en est une")).Text.ShouldContain("Diriez-vous que ce changement est…");
    }

    [Trait("promise", "channel messages without a mention are read only as answers to an open question")]
    [Fact]
    public async Task A_channel_message_without_a_mention_is_ignored_and_not_logged()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Partner.SeesCardAsync("quel changement significatif");
        var posts = scene.Bot.Connector.Posts.Count;

        await scene.Partner.SaysAsync("On mange ensemble à midi ?", mention: false);
        await scene.Partner.SaysAsync("suivant confirmer", mention: false);

        scene.Bot.Connector.Posts.Count.ShouldBe(posts);
        string.Join('\n', scene.Bot.Log.All).ShouldNotContain("midi");
    }
}
