using CollabBot.Domain;
using CollabBot.Features.Setup;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Setup;

/// <summary>The set-up as a dialog in a thread, one setting a question.</summary>
public sealed class SetupByStepsTests
{
    private const string Thread = "1763900000001";

    [Trait("promise", "every setting is asked in one form or step by step")]
    [Trait("promise", "intention, period, date and place are settings with defaults")]
    [Trait("promise", "the number of retained themes and the points per person are settings with limits")]
    [Trait("promise", "the retrospective command sets one up and posts the live card")]
    [Fact]
    public async Task The_dialog_asks_every_setting_with_its_default_and_creates_the_retrospective_on_confirmation()
    {
        await using var scene = await Scene.EmptyAsync();
        var facilitator = scene.Facilitator.InThread(Thread);

        var first = (await facilitator.SaysAsync("rétrospective pas à pas")).Text;
        first.ShouldContain("1 sur 17 · Quel est le titre de la rétrospective");
        first.ShouldNotContain("Pour l’instant");

        // The question is in the person's thread, so answers in that thread need no mention.
        var intention = (await facilitator.SaysAsync("Bilan 2019-2024", mention: false)).Text;
        intention.ShouldContain("2 sur 17 · Quelle est l’intention de la rencontre ?");
        intention.ShouldContain("Pour l’instant : Faire ressortir, ensemble");
        intention.ShouldContain("écrivez « garder »");
        (await facilitator.SaysAsync("garder", mention: false)).Text.ShouldContain("Pour l’instant : 2021–2025");
        (await facilitator.SaysAsync("2019-2024", mention: false)).Text.ShouldContain("Pour l’instant : 23 novembre 2026");
        (await facilitator.SaysAsync("2024-06-01", mention: false)).Text.ShouldContain("5 sur 17 · Où a-t-elle lieu ?");
        (await facilitator.SaysAsync("passer", mention: false)).Text.ShouldContain("Pour l’instant : 5");
        (await facilitator.SaysAsync("3", mention: false)).Text.ShouldContain("Combien de points chaque personne");
        (await facilitator.SaysAsync("GARDER", mention: false)).Text.ShouldContain("Pour l’instant : français");
        (await facilitator.SaysAsync("keep", mention: false)).Text.ShouldContain("Quels regroupements proposer d’avance ?");
        (await facilitator.SaysAsync("Réseaux ; Autonomie", mention: false)).Text.ShouldContain("Quels mots du groupe expliquer ?");
        (await facilitator.SaysAsync("TQ : table de quartier\nPDQ : plan : de quartier", mention: false)).Text
            .ShouldContain("Pour l’instant : non");
        (await facilitator.SaysAsync("oui", mention: false)).Text.ShouldContain("12 sur 17 · Combien de partenaires attendez-vous ?");

        (await facilitator.SaysAsync("24", mention: false)).Text.ShouldContain("13 sur 17 · Qu’affiche-t-on à côté de chaque changement");
        (await facilitator.SaysAsync("anonyme", mention: false)).Text.ShouldContain("14 sur 17 · Jusqu’à quand dure l’étape « Nommer »");
        (await facilitator.SaysAsync("2026-12-04 16:00", mention: false)).Text.ShouldContain("15 sur 17");
        foreach (var _ in Enumerable.Range(0, 2)) await facilitator.SaysAsync("passer", mention: false);
        var review = (await facilitator.SaysAsync("passer", mention: false)).Text;
        foreach (var line in new[]
        {
            "1. titre : Bilan 2019-2024", "3. période : 2019–2024", "4. date : 1er juin 2024",
            "5. lieu : rien", "6. retenus : 3", "7. points : 5", "8. langue : français",
            "9. regroupements : Réseaux · Autonomie", "10. glossaire : TQ : table de quartier · PDQ : plan : de quartier",
            "11. regroupement par toutes et tous : oui", "12. partenaires : 24",
            "13. anonymat : anonyme", "14. échéance nommer : 2026-12-04 16:00", "15. échéance regrouper : rien",
        })
        {
            review.ShouldContain(line);
        }

        (await scene.ReadAsync(database => database.Retrospectives.CountAsync())).ShouldBe(0, "nothing is stored before the confirmation");
        (await facilitator.SaysAsync("oui", mention: false)).Text.ShouldContain("« Bilan 2019-2024 » est en préparation.");

        var retrospective = await scene.RetrospectiveAsync();
        retrospective.Phase.ShouldBe(Phase.Draft);
        retrospective.Period!.ToString().ShouldBe("2019–2024");
        retrospective.HeldOn.ShouldBe(new DateOnly(2024, 6, 1));
        retrospective.Place.ShouldBeNull();
        (retrospective.RetainedCount, retrospective.PointsPerPerson, retrospective.GroupingByAll, retrospective.ExpectedPartners)
            .ShouldBe((3, 5, true, 24));
        retrospective.PresetThemes.ShouldBe(["Réseaux", "Autonomie"]);
        retrospective.GlossaryTerms.ShouldBe(["TQ", "PDQ"]);
        (await scene.Partner.SeesCardAsync("RÉTROSPECTIVE EN PRÉPARATION")).Words.ShouldContain("Bilan 2019-2024");
        (await scene.Facilitator.SaysAsync("suivant confirmer")).Text.ShouldContain("On nomme les changements.");
    }

    [Fact]
    public async Task The_dialog_is_in_the_persons_language_and_the_channel_in_the_language_chosen_in_the_dialog()
    {
        await using var scene = await Scene.EmptyAsync("en-CA");
        (await scene.Facilitator.SaysAsync("retrospective step by step")).Text
            .ShouldContain("1 of 17 · What is the title of the retrospective");
        (await scene.Facilitator.SaysAsync("Looking back")).Text.ShouldContain("For now: Bring out, together");
        foreach (var _ in Enumerable.Range(0, 5)) await scene.Facilitator.SaysAsync("keep");
        (await scene.Facilitator.SaysAsync("skip")).Text.ShouldContain("For now: English");
        await scene.Facilitator.SaysAsync("français");
        foreach (var _ in Enumerable.Range(0, 8)) await scene.Facilitator.SaysAsync("skip");
        (await scene.Facilitator.SaysAsync("skip")).Text.ShouldContain("8. language: French");

        (await scene.Facilitator.SaysAsync("yes")).Text.ShouldContain("« Looking back » est en préparation.");
        (await scene.RetrospectiveAsync()).Language.ShouldBe("fr");
    }

    [Trait("promise", "the set-up dialog can be corrected and cancelled, and two people never mix in it")]
    [Fact]
    public async Task An_earlier_answer_can_be_changed_during_and_at_the_end_of_the_dialog_and_the_others_are_kept()
    {
        await using var scene = await Scene.EmptyAsync();
        await scene.Facilitator.SaysAsync("rétrospective pas à pas");
        await scene.Facilitator.SaysAsync("Changer le lieu");
        await scene.Facilitator.SaysAsync("garder");
        (await scene.Facilitator.SaysAsync("changer le titre")).Text.ShouldContain("Pour l’instant : Changer le lieu");
        (await scene.Facilitator.SaysAsync("Bilan")).Text.ShouldContain("3 sur 17", Case.Sensitive, "it goes on where it was");
        foreach (var _ in Enumerable.Range(0, 15)) await scene.Facilitator.SaysAsync("garder");

        (await scene.Facilitator.SaysAsync("non")).Text.ShouldContain("Donnez le numéro de ce que vous voulez changer");
        (await scene.Facilitator.SaysAsync("5")).Text.ShouldContain("Où a-t-elle lieu ?");
        (await scene.Facilitator.SaysAsync("Salle B")).Text.ShouldContain("5. lieu : Salle B");
        (await scene.Facilitator.SaysAsync("points")).Text.ShouldContain("7 sur 17");
        (await scene.Facilitator.SaysAsync("8")).Text.ShouldContain("7. points : 8");
        (await scene.Facilitator.SaysAsync("changer l’intention")).Text.ShouldContain("2 sur 17");
        (await scene.Facilitator.SaysAsync("-")).Text.ShouldContain("2. intention : rien");
        (await scene.Facilitator.SaysAsync("peut-être")).Text.ShouldContain("Je n’ai pas reconnu cette réponse.");
        await scene.Facilitator.SaysAsync("oui");

        var retrospective = await scene.RetrospectiveAsync();
        (retrospective.Title.Text, retrospective.Place!.Text, retrospective.PointsPerPerson, retrospective.Intention)
            .ShouldBe(("Bilan", "Salle B", 8, null));
    }

    [Trait("promise", "all settings but the title have defaults and can be edited until closed")]
    [Trait("promise", "the set-up dialog can be corrected and cancelled, and two people never mix in it")]
    [Fact]
    public async Task An_invalid_answer_gets_the_reason_and_the_question_again()
    {
        await using var scene = await Scene.EmptyAsync();
        await scene.Facilitator.SaysAsync("rétrospective pas à pas");

        await WrongAsync(new string('x', 201), "Ce texte compte 201 caractères", "1 sur 17");
        await WrongAsync("garder", "Il manque le texte.", "1 sur 17");
        await scene.Facilitator.SaysAsync("Bilan");
        await scene.Facilitator.SaysAsync("garder");
        await WrongAsync("2024-2019", "La période n’est pas possible.", "3 sur 17");
        await scene.Facilitator.SaysAsync("garder");
        await WrongAsync("début juin", "Je ne comprends pas cette date.", "4 sur 17");
        await scene.Facilitator.SaysAsync("garder");
        await scene.Facilitator.SaysAsync("garder");
        await WrongAsync("beaucoup", "Donnez un nombre entier de 1 à 20.", "6 sur 17");
        await scene.Facilitator.SaysAsync("garder");
        await scene.Facilitator.SaysAsync("garder");
        await WrongAsync("allemand", "La langue peut être fr (français) ou en (anglais).", "8 sur 17");
        await scene.Facilitator.SaysAsync("garder");
        await scene.Facilitator.SaysAsync("garder");
        await WrongAsync("TQ table de quartier", "La ligne 1 des mots du groupe", "10 sur 17");
        await scene.Facilitator.SaysAsync("garder");
        await WrongAsync("parfois", "Répondez oui ou non.", "11 sur 17");

        async Task WrongAsync(string answer, string why, string question)
        {
            var said = (await scene.Facilitator.SaysAsync(answer)).Text;
            said.ShouldContain(why);
            said.ShouldContain(question);
        }
    }

    [Trait("promise", "the set-up dialog can be corrected and cancelled, and two people never mix in it")]
    [Fact]
    public async Task Cancelling_the_dialog_stores_nothing()
    {
        await using var scene = await Scene.EmptyAsync();
        await scene.Facilitator.SaysAsync("rétrospective pas à pas");
        await scene.Facilitator.SaysAsync("Zinzolin");
        await scene.Facilitator.SaysAsync("garder");

        (await scene.Facilitator.SaysAsync("annuler")).Text.ShouldBe("D’accord, on en reste là. Rien n’a été enregistré.");

        (await scene.ReadAsync(database => database.Retrospectives.CountAsync())).ShouldBe(0);
        (await scene.ReadAsync(async database => (await database.States.ToListAsync()).Select(row => row.Json)))
            .ShouldAllBe(json => !json.Contains("Zinzolin"));
        (await scene.Facilitator.SaysAsync("annuler")).Text.ShouldContain("Il n’y a pas de question ouverte.");
    }

    [Theory]
    [InlineData("aide", "Je guide une rétrospective de groupe")]
    [InlineData("état", "Aucune rétrospective n’est en cours ici.")]
    [InlineData("voter", "J’attends encore votre réponse.")]
    public async Task Another_command_during_the_dialog_leaves_the_question_open_and_asks_it_again(string command, string answer)
    {
        await using var scene = await Scene.EmptyAsync();
        await scene.Facilitator.SaysAsync("rétrospective pas à pas");
        await scene.Facilitator.SaysAsync("Bilan");

        var said = (await scene.Facilitator.SaysAsync(command)).Text;

        said.ShouldContain(answer);
        said.ShouldContain("2 sur 17");
        (await scene.Facilitator.SaysAsync("garder")).Text.ShouldContain("3 sur 17");
    }

    [Trait("promise", "help, status and language leave an open question open and ask it again")]
    [Fact]
    public async Task Changing_the_language_during_the_dialog_asks_the_question_again_in_that_language()
    {
        await using var scene = await Scene.EmptyAsync();
        await scene.Facilitator.SaysAsync("rétrospective pas à pas");
        await scene.Facilitator.SaysAsync("Bilan");
        await scene.Bot.RestartAsync();

        (await scene.Facilitator.SaysAsync("langue en")).Text.ShouldContain("2 of 17 · What is the intention of the meeting?");
        (await scene.Facilitator.SaysAsync("keep")).Text.ShouldContain("3 of 17");
    }

    [Trait("promise", "all settings but the title have defaults and can be edited until closed")]
    [Fact]
    public async Task The_dialog_continues_after_a_restart_at_every_question()
    {
        await using var scene = await Scene.EmptyAsync();
        await scene.Facilitator.SaysAsync("rétrospective pas à pas");
        await scene.Facilitator.SaysAsync("Bilan");
        foreach (var _ in Enumerable.Range(0, 16))
        {
            await scene.Bot.RestartAsync();
            await scene.Facilitator.SaysAsync("garder");
        }

        await scene.Bot.RestartAsync();
        (await scene.Facilitator.SaysAsync("oui")).Text.ShouldContain("« Bilan » est en préparation.");
    }

    [Trait("promise", "the set-up dialog can be corrected and cancelled, and two people never mix in it")]
    [Fact]
    public async Task Dialogs_of_two_people_in_one_thread_do_not_mix_and_the_second_to_confirm_keeps_their_answers()
    {
        await using var scene = await Scene.EmptyAsync();
        Member[] both = [scene.Facilitator.InThread(Thread), scene.Partner.InThread(Thread)];
        foreach (var member in both) await member.SaysAsync("rétrospective pas à pas");
        await both[0].SaysAsync("Le bilan de Maude", mention: false);
        await both[1].SaysAsync("Le bilan d’Aïcha", mention: false);
        foreach (var _ in Enumerable.Range(0, 15)) foreach (var member in both) await member.SaysAsync("garder", mention: false);
        (await both[0].SaysAsync("garder", mention: false)).Text.ShouldContain("1. titre : Le bilan de Maude");
        (await both[1].SaysAsync("garder", mention: false)).Text.ShouldContain("1. titre : Le bilan d’Aïcha");

        (await both[0].SaysAsync("oui", mention: false)).Text.ShouldContain("« Le bilan de Maude » est en préparation.");
        var refused = (await both[1].SaysAsync("oui", mention: false)).Text;
        refused.ShouldContain("Une rétrospective est déjà en cours ici : « Le bilan de Maude ».");
        refused.ShouldContain("Vos réponses sont gardées");
        refused.ShouldContain("1. titre : Le bilan d’Aïcha");

        foreach (var typed in Enumerable.Repeat("suivant confirmer", 5))
            await scene.Facilitator.SaysAsync(typed);
        (await both[1].SaysAsync("oui", mention: false)).Text.ShouldContain("« Le bilan d’Aïcha » est en préparation.");
        (await scene.ReadAsync(database => database.Retrospectives.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task People_who_may_not_start_a_retrospective_are_refused_when_they_begin_the_dialog()
    {
        await using var restricted = await Scene.EmptyAsync("fr-CA", "--People:MayStart:0", Team.IdOf("Maude"));
        (await restricted.Partner.SaysAsync("rétrospective pas à pas")).Text
            .ShouldContain("Seules certaines personnes peuvent lancer une rétrospective ici.");
        (await restricted.Facilitator.Privately.SaysAsync("rétrospective pas à pas")).Text.ShouldContain("Cela se fait dans le canal");

        await using var guests = await Scene.EmptyAsync("fr-CA", "--People:GuestsMayFacilitate", "false");
        guests.Bot.Team.Stands(guests.Partner, "guest");
        (await guests.Partner.SaysAsync("rétrospective pas à pas")).Text
            .ShouldContain("Les personnes invitées participent, mais n’animent pas.");

        await using var open = await Scene.InAsync(Phase.Naming);
        (await open.Partner.SaysAsync("rétrospective pas à pas")).Text.ShouldContain("Une rétrospective est déjà en cours ici");
        (await open.Facilitator.SaysAsync("rétrospective pas à pas")).Card.Words.ShouldContain("Vous pouvez en modifier les réglages");
        (await open.Partner.SaysAsync("modifier pas à pas")).Text.ShouldContain("Seule l’animation peut faire cela.");
    }

    [Fact]
    public async Task A_person_who_becomes_a_guest_during_the_dialog_cannot_start_the_retrospective()
    {
        await using var scene = await Scene.EmptyAsync("fr-CA", "--People:GuestsMayFacilitate", "false");
        await scene.Facilitator.SaysAsync("rétrospective pas à pas");
        await scene.Facilitator.SaysAsync("Bilan");
        foreach (var _ in Enumerable.Range(0, 16)) await scene.Facilitator.SaysAsync("garder");
        scene.Bot.Team.Stands(scene.Facilitator, "guest");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(61));

        (await scene.Facilitator.SaysAsync("oui")).Text.ShouldContain("Les personnes invitées participent, mais n’animent pas.");

        (await scene.ReadAsync(database => database.Retrospectives.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_card_of_the_set_up_form_also_offers_the_dialog_by_button_and_by_text()
    {
        await using var scene = await Scene.EmptyAsync();
        var card = (await scene.Facilitator.SaysAsync("rétrospective")).Card;
        card.Words.ShouldContain("« rétrospective pas à pas »");

        await scene.Facilitator.ClicksAsync("Répondre pas à pas");
        await scene.Facilitator.SeesAsync("1 sur 17 · Quel est le titre");
        (await scene.Facilitator.SaysAsync("Bilan")).Text.ShouldContain("2 sur 17");
    }

    [Fact]
    public async Task The_settings_of_an_open_retrospective_can_be_changed_in_the_dialog()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var form = await scene.Partner.OpensAsync("Voter");
        await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), "3"), (form.Field("Autonomie"), "1"));

        (await scene.Facilitator.SaysAsync("modifier pas à pas")).Text.ShouldContain("Pour l’instant : Bilan du plan");
        await scene.Facilitator.SaysAsync("Un autre titre");
        foreach (var _ in Enumerable.Range(0, 5)) await scene.Facilitator.SaysAsync("garder");
        await scene.Facilitator.SaysAsync("2");
        foreach (var _ in Enumerable.Range(0, 9)) await scene.Facilitator.SaysAsync("garder");
        (await scene.Facilitator.SaysAsync("garder")).Text.ShouldContain("Enregistrer ces réglages ?");
        (await scene.Facilitator.SaysAsync("oui")).Text.ShouldContain("Quelqu’un a déjà donné 4 points");
        (await scene.RetrospectiveAsync()).Title.Text.ShouldBe("Bilan du plan");

        await scene.Facilitator.SaysAsync("7");
        await scene.Facilitator.SaysAsync("4");
        (await scene.Facilitator.SaysAsync("oui")).Text.ShouldBe("Les réglages sont enregistrés. La carte de suivi les montre.");
        var retrospective = await scene.RetrospectiveAsync();
        (retrospective.Title.Text, retrospective.PointsPerPerson, retrospective.Phase).ShouldBe(("Un autre titre", 4, Phase.Prioritising));
    }

    [Trait("promise", "every setting is asked in one form or step by step")]
    [Fact]
    public void Every_setting_has_a_question_and_can_be_edited_by_the_name_the_dialog_shows()
    {
        SetupQuestions.All.Select(question => question.Field).ShouldBe(Enum.GetValues<SetupField>(), ignoreOrder: true);
        foreach (var texts in Texts.All)
        {
            foreach (var question in SetupQuestions.All)
            {
                var said = KnownRequests.Reader.Text($"modifier {question.Name(texts)} : x").ShouldBeOfType<SayText>();
                said.Meaning.ShouldBeOfType<ChangeSetting>().Field.ShouldBe(question.Field);
            }
        }
    }

    [Fact]
    public async Task Markdown_in_a_title_has_no_effect_in_the_questions()
    {
        await using var scene = await Scene.EmptyAsync();
        await scene.Facilitator.SaysAsync("rétrospective pas à pas");
        await scene.Facilitator.SaysAsync("**Bilan** [ici](https://exemple.test)");

        var question = (await scene.Facilitator.SaysAsync("changer le titre")).Activities.ShouldHaveSingleItem();

        ((string?)question["text"])!.ShouldNotContain("**Bilan**");
    }
}
