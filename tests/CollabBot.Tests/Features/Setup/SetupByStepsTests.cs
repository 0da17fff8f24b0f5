using CollabBot.Domain;
using CollabBot.Features.Setup;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Setup;

/// <summary>The set-up as a dialog in a thread: title, period, and the other settings on request.</summary>
public sealed class SetupByStepsTests
{
    private const string Thread = "1763900000001";

    [Trait("promise", "every setting is asked in one form or step by step")]
    [Trait("promise", "the retrospective command sets one up and posts the live card")]
    [Theory]
    [InlineData("oui")]
    [InlineData("garder")]
    public async Task The_dialog_asks_title_and_period_and_keeps_the_other_settings(string keep)
    {
        await using var scene = await Scene.EmptyAsync();
        var facilitator = scene.Facilitator.InThread(Thread);
        var before = scene.Bot.Connector.Posts.Count;

        (await facilitator.SaysAsync("rétrospective pas à pas")).Text.ShouldStartWith("Quel est le titre de la rétrospective");

        // The question is in the person's thread, so answers in that thread need no mention.
        var period = (await facilitator.SaysAsync("Bilan 2019-2024", mention: false)).Text;
        period.ShouldContain("Sur quelles années du plan");
        period.ShouldContain("Pour l’instant : 2021–2025");
        var others = await facilitator.SaysAsync("2019-2024", mention: false);
        others.Text.ShouldContain("Garder les autres réglages ?");
        others.Card.Buttons.ShouldBe(["Oui", "Les voir"]);
        (await scene.ReadAsync(database => database.Retrospectives.CountAsync())).ShouldBe(0, "nothing is stored yet");
        (await facilitator.SaysAsync(keep, mention: false)).Text.ShouldContain("« Bilan 2019-2024 » est en préparation.");

        var retrospective = await scene.RetrospectiveAsync();
        (retrospective.Phase, retrospective.Period!.ToString(), retrospective.RetainedCount).ShouldBe((Phase.Draft, "2019–2024", 5));
        await scene.Partner.SeesCardAsync("RÉTROSPECTIVE EN PRÉPARATION");
        await scene.SettleAsync();
        var inChannel = scene.Bot.Connector.Posts.Skip(before).Count(post => post.Root == facilitator.Conversation);
        inChannel.ShouldBe(5, "few messages in the channel");
        (await scene.Facilitator.SaysAsync("suivant")).Text.ShouldContain("On nomme les changements.");
    }

    [Trait("promise", "every setting is asked in one form or step by step")]
    [Trait("promise", "intention, period, date and place are settings with defaults")]
    [Trait("promise", "the number of retained themes and the points per person are settings with limits")]
    [Theory]
    [InlineData("fr-CA", "les voir")]
    [InlineData("fr-CA", "non")]
    public async Task The_other_settings_are_shown_on_request_and_changed_by_their_numbers(string locale, string see)
    {
        await using var scene = await Scene.EmptyAsync(locale);
        await BeginAsync(scene, "Bilan 2019-2024");

        (await scene.Facilitator.SaysAsync(see)).Text.ShouldContain("1. titre : Bilan 2019-2024");

        foreach (var (number, answer) in new[]
        {
            ("4", "2024-06-01"), ("6", "3"), ("9", "Réseaux ; Autonomie"), ("10", "TQ : table de quartier\nPDQ : plan : de quartier"),
            ("11", "oui"), ("13", "24"), ("14", "anonyme"), ("15", "2026-12-04 16:00"),
        })
        {
            await scene.Facilitator.SaysAsync(number);
            await scene.Facilitator.SaysAsync(answer);
        }

        await scene.Facilitator.SaysAsync("retenus");
        var review = (await scene.Facilitator.SaysAsync("garder")).Text;
        foreach (var line in new[]
        {
            "3. période : 2021–2025", "4. date : 1er juin 2024", "5. lieu : rien", "6. retenus : 3", "7. points : 5",
            "8. langue : français",
            "9. regroupements : Réseaux · Autonomie", "10. glossaire : TQ : table de quartier · PDQ : plan : de quartier",
            "11. regroupement par toutes et tous : oui", "12. afficher les points : oui", "13. partenaires : 24",
            "14. anonymat : anonyme", "15. échéance nommer : 2026-12-04 16:00", "16. échéance regrouper : rien",
        })
        {
            review.ShouldContain(line);
        }

        (await scene.Facilitator.SaysAsync("oui")).Text.ShouldContain("« Bilan 2019-2024 » est en préparation.");
        var retrospective = await scene.RetrospectiveAsync();
        (retrospective.RetainedCount, retrospective.PointsPerPerson, retrospective.GroupingByAll, retrospective.ExpectedPartners)
            .ShouldBe((3, 5, true, 24));
        retrospective.PresetThemes.ShouldBe(["Réseaux", "Autonomie"]);
        retrospective.GlossaryTerms.ShouldBe(["TQ", "PDQ"]);
    }

    [Trait("promise", "every setting is asked in one form or step by step")]
    [Theory]
    [InlineData("Oui", "« Bilan » est en préparation.")]
    [InlineData("Les voir", "1. titre : Bilan")]
    public async Task The_buttons_answer_the_question_of_their_own_dialog_only(string button, string answer)
    {
        await using var scene = await Scene.EmptyAsync();
        await BeginAsync(scene, "Bilan");

        await scene.Partner.ClicksAsync(button);
        (await scene.ReadAsync(database => database.Retrospectives.CountAsync())).ShouldBe(0, "the button is another person's");
        await scene.Facilitator.ClicksAsync(button);
        await scene.Facilitator.SeesAsync(answer);

        await scene.Facilitator.SaysAsync("annuler");
        var before = scene.Bot.Connector.Posts.Count;
        await scene.Facilitator.ClicksAsync("Les voir");
        scene.Bot.Connector.Posts.Skip(before).ShouldAllBe(post => !post.Text.Contains("1. titre", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_dialog_is_in_the_persons_language_and_the_channel_in_the_language_chosen_in_the_dialog()
    {
        await using var scene = await Scene.EmptyAsync("en-CA");
        (await scene.Facilitator.SaysAsync("retrospective step by step")).Text.ShouldContain("What is the title of the retrospective");
        await scene.Facilitator.SaysAsync("Looking back");
        (await scene.Facilitator.SaysAsync("keep")).Text.ShouldContain("Keep the other settings?");
        (await scene.Facilitator.SaysAsync("what?")).Text.ShouldContain("Answer \"yes\" or \"see them\".");
        (await scene.Facilitator.SaysAsync("See them.")).Text.ShouldContain("8. language: English");
        (await scene.Facilitator.SaysAsync("8")).Text.ShouldContain("For now: English");
        (await scene.Facilitator.SaysAsync("français")).Text.ShouldContain("8. language: French");

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
        (await scene.Facilitator.SaysAsync("changer le titre")).Text.ShouldContain("Pour l’instant : Changer le lieu");
        (await scene.Facilitator.SaysAsync("Bilan")).Text.ShouldContain("Sur quelles années", Case.Sensitive, "it goes on where it was");
        await scene.Facilitator.SaysAsync("garder");

        (await scene.Facilitator.SaysAsync("changer le lieu")).Text.ShouldContain("Où a-t-elle lieu ?");
        (await scene.Facilitator.SaysAsync("Salle B")).Text.ShouldContain("5. lieu : Salle B");
        (await scene.Facilitator.SaysAsync("non")).Text.ShouldContain("Donnez le numéro de ce que vous voulez changer");
        (await scene.Facilitator.SaysAsync("points")).Text.ShouldContain("Combien de points chaque personne");
        (await scene.Facilitator.SaysAsync("8")).Text.ShouldContain("7. points : 8");
        (await scene.Facilitator.SaysAsync("changer l’intention")).Text.ShouldContain("Quelle est l’intention de la rencontre ?");
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

        await WrongAsync(new string('x', 201), "Ce texte compte 201 caractères", "Quel est le titre");
        await WrongAsync("garder", "Il manque le texte.", "Quel est le titre");
        await scene.Facilitator.SaysAsync("Bilan");
        await WrongAsync("2024-2019", "La période n’est pas possible.", "Sur quelles années");
        await scene.Facilitator.SaysAsync("garder");
        await scene.Facilitator.SaysAsync("4");
        await WrongAsync("début juin", "Je ne comprends pas cette date.", "Quel jour");
        await scene.Facilitator.SaysAsync("garder");
        await scene.Facilitator.SaysAsync("6");
        await WrongAsync("beaucoup", "Donnez un nombre entier de 1 à 20.", "Combien de regroupements");
        await scene.Facilitator.SaysAsync("garder");
        await scene.Facilitator.SaysAsync("8");
        await WrongAsync("allemand", "La langue peut être fr (français) ou en (anglais).", "Dans quelle langue");
        await scene.Facilitator.SaysAsync("garder");
        await scene.Facilitator.SaysAsync("10");
        await WrongAsync("TQ table de quartier", "La ligne 1 des mots du groupe", "Quels mots du groupe");
        await scene.Facilitator.SaysAsync("passer");
        await scene.Facilitator.SaysAsync("11");
        await WrongAsync("parfois", "Répondez oui ou non.", "Tout le monde peut-il");

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
        said.ShouldContain("Sur quelles années du plan");
        (await scene.Facilitator.SaysAsync("garder")).Text.ShouldContain("Garder les autres réglages ?");
    }

    [Trait("promise", "help, status and language leave an open question open and ask it again")]
    [Fact]
    public async Task Changing_the_language_during_the_dialog_asks_the_question_again_in_that_language()
    {
        await using var scene = await Scene.EmptyAsync();
        await scene.Facilitator.SaysAsync("rétrospective pas à pas");
        await scene.Facilitator.SaysAsync("Bilan");
        await scene.Bot.RestartAsync();

        (await scene.Facilitator.SaysAsync("langue en")).Text.ShouldContain("Which years of the plan are you looking back on?");
        (await scene.Facilitator.SaysAsync("keep")).Text.ShouldContain("Keep the other settings?");
    }

    [Trait("promise", "all settings but the title have defaults and can be edited until closed")]
    [Fact]
    public async Task The_dialog_continues_after_a_restart_at_every_question()
    {
        await using var scene = await Scene.EmptyAsync();
        await scene.Facilitator.SaysAsync("rétrospective pas à pas");
        await scene.Facilitator.SaysAsync("Bilan");
        foreach (var typed in new[] { "garder", "les voir", "5", "Salle B" })
        {
            await scene.Bot.RestartAsync();
            await scene.Facilitator.SaysAsync(typed);
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
        foreach (var member in both) await member.SaysAsync("garder", mention: false);
        (await both[0].SaysAsync("les voir", mention: false)).Text.ShouldContain("1. titre : Le bilan de Maude");
        (await both[1].SaysAsync("les voir", mention: false)).Text.ShouldContain("1. titre : Le bilan d’Aïcha");

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
        await scene.Facilitator.SaysAsync("garder");
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
        await scene.Facilitator.SeesAsync("Quel est le titre");
        (await scene.Facilitator.SaysAsync("Bilan")).Text.ShouldContain("Sur quelles années");
    }

    [Fact]
    public async Task The_settings_of_an_open_retrospective_can_be_changed_in_the_dialog()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var form = await scene.Partner.OpensAsync("Voter");
        await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), "3"), (form.Field("Autonomie"), "1"));

        (await scene.Facilitator.SaysAsync("modifier pas à pas")).Text.ShouldContain("1. titre : Bilan du plan");
        foreach (var typed in new[] { "1", "Un autre titre", "7" }) await scene.Facilitator.SaysAsync(typed);
        (await scene.Facilitator.SaysAsync("2")).Text.ShouldContain("Enregistrer ces réglages ?");
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
        SetupQuestions.All.Select(question => question.Field).ShouldBe(
            Enum.GetValues<SetupField>().Except([SetupField.From, SetupField.To, SetupField.DeadlineTime]), ignoreOrder: true);
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

    private static async Task BeginAsync(Scene scene, string title)
    {
        await scene.Facilitator.SaysAsync("rétrospective pas à pas");
        await scene.Facilitator.SaysAsync(title);
        await scene.Facilitator.SaysAsync("garder");
    }
}
