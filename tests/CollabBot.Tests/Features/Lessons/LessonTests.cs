using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.Features.Lessons;

/// <summary>
/// Lessons: adding, « +1 », editing, moving, copying, withdrawing, turning one into a change, and the question after a pitfall.
/// </summary>
public sealed class LessonTests
{
    [Trait("promise", "a lesson is an enabler, a wish or a pitfall and can have sub-items")]
    [Trait("promise", "after a pitfall the bot asks what would help to avoid it")]
    [Theory]
    [InlineData(
        "fr-CA", "facilitant : Une vision commune\n- la construire\n  y adhérer", "Facilitant noté, numéro 1, pour « Réseaux ».",
        "Enabler")]
    [InlineData("fr-CA", "souhait: Un lieu", "Souhait noté, numéro 1", "Wish")]
    [InlineData("fr-CA", "ÉCUEIL : Le temps", "Qu’est-ce qui aiderait à l’éviter ?", "Pitfall")]
    [InlineData("en-CA", "helped: A shared vision", "What helped: noted, number 1, for \"Réseaux\".", "Enabler")]
    [InlineData("en-CA", "wish: A place", "Wish noted, number 1", "Wish")]
    [InlineData("en-CA", "avoid: Time", "What would help to avoid it?", "Pitfall")]
    public async Task A_lesson_can_be_added_by_command(string locale, string text, string sentence, string kind)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening, locale);

        (await scene.Partner.Privately.SaysAsync(text)).Text.ShouldContain(sentence);

        var lesson = (await LessonsAsync(scene)).Single();
        lesson.Kind.ToString().ShouldBe(kind);
        if (text.Contains('\n')) lesson.Items.ShouldBe(["la construire", "y adhérer"]);
        lesson.Text.Text.ShouldNotContain(":");
    }

    [Trait("promise", "after a pitfall the bot asks what would help to avoid it")]
    [Fact]
    public async Task The_question_after_a_pitfall_is_answered_with_a_lesson_of_any_kind_or_skipped()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var form = await scene.Partner.OpensAsync("Approfondir");
        form = (await Scene.SaveAsync(scene.Partner, form, ("kind", "Pitfall"), ("lesson", "Le temps manque"))).Form;

        form.Words.ShouldContain("Le temps manque");
        form.Words.ShouldContain("Qu’est-ce qui aiderait à l’éviter ?");
        form = (await Scene.SaveAsync(scene.Partner, form, ("kind", "Wish"), ("lesson", "Des rencontres plus courtes"))).Form;
        form = (await Scene.SaveAsync(scene.Partner, form, ("kind", "Pitfall"), ("lesson", "Le bruit"))).Form;
        (await form.ClicksAsync("Passer")).Form.Words.ShouldContain("Des rencontres plus courtes");

        (await LessonsAsync(scene)).Select(lesson => lesson.Kind).ShouldBe([LessonKind.Pitfall, LessonKind.Wish, LessonKind.Pitfall]);
    }

    [Trait("promise", "people can add a +1 to a lesson")]
    [Trait("promise", "in-place acts are Action.Execute and answer with the updated card")]
    [Theory]
    [InlineData("fr-CA", "Ce qui a été dit", "+1", "Retirer mon +1", "Votre +1 au numéro 1 est compté.")]
    [InlineData("en-CA", "What has been said", "+1", "Take my +1 back", "Your +1 to number 1 is counted.")]
    public async Task A_plus_one_button_counts_once_per_person_updates_the_card_and_can_be_taken_back(
        string locale, string list, string plus, string back, string noted)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening, locale);
        await scene.Partner.Privately.SaysAsync("facilitant : Une vision");
        var card = (await scene.Other.ClicksAsync(list)).Card;

        var answers = await Task.WhenAll(card.ClicksAsync(plus), card.ClicksAsync(plus));
        foreach (var answer in answers) answer.Card.Words.ShouldContain(noted);
        (await CountAsync(scene)).ShouldBe(1);
        (await (await scene.Partner.ClicksAsync(list)).Card.ClicksAsync(plus)).Card.Words.ShouldContain("1 · Une vision (+2)");

        card = answers[0].Card;
        card.Buttons.ShouldContain(back);
        (await card.ClicksAsync(back)).Card.Words.ShouldContain("1 · Une vision (+1)");
        scene.Bot.Connector.Everything().ShouldNotContain(scene.Other.Person.AadObjectId);
    }

    [Trait("promise", "people can add a +1 to a lesson")]
    [Fact]
    public async Task A_plus_one_command_counts_once_per_person_and_is_shown_in_the_details()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Partner.Privately.SaysAsync("facilitant : Une vision");

        (await scene.Other.Privately.SaysAsync("+1 1")).Text.ShouldBe("Votre +1 au numéro 1 est compté.");
        await scene.Other.Privately.SaysAsync("+1 1");
        await scene.Partner.Privately.SaysAsync("+1 1");
        (await scene.Partner.Privately.SaysAsync("-1 1")).Text.ShouldBe("Votre +1 au numéro 1 est retiré.");
        (await scene.Other.Privately.SaysAsync("+1 7")).Text.ShouldContain("Cette ligne n’existe plus");

        (await CountAsync(scene)).ShouldBe(1);
        (await scene.Other.Privately.SaysAsync("approfondir")).Card.Words.ShouldContain("1 · Une vision (+1)");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.Other.OpensAsync("Voir le détail")).Words.ShouldContain("Une vision (+1)");
    }

    [Trait("promise", "lessons move between lists, and two lists can hold the same text")]
    [Fact]
    public async Task A_person_edits_moves_copies_and_withdraws_their_own_lesson_by_command()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("facilitant : Une vision\n- commune");

        (await partner.SaysAsync("modifier 1 : Deux visions")).Text
            .ShouldContain("Le numéro 1 est enregistré, dans la liste « Facilitants ».");
        (await partner.SaysAsync("déplacer 1 souhait")).Text.ShouldContain("dans la liste « Souhaits »");
        (await partner.SaysAsync("copier 1 écueil")).Text.ShouldContain("sous le numéro 2");
        (await partner.SaysAsync("copier 1 souhait")).Text.ShouldContain("Ce texte est déjà dans la liste « Souhaits ».");
        (await ToldAsync(scene)).ShouldBe("Wish Deux visions [commune]; Pitfall Deux visions [commune]");

        (await scene.Other.Privately.SaysAsync("retirer 1")).Text.ShouldContain("Seule la personne qui l’a donné peut faire cela.");
        (await scene.Other.Privately.SaysAsync("+1 1")).Text.ShouldContain("compté");
        (await partner.SaysAsync("retirer 1")).Text.ShouldBe("Le numéro 1 est retiré.");
        (await ToldAsync(scene)).ShouldBe("Pitfall Deux visions [commune]");
        (await CountAsync(scene)).ShouldBe(0);
    }

    [Fact]
    public async Task A_person_edits_and_withdraws_their_own_lesson_by_form_and_a_refused_text_stays_in_it()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Partner.Privately.SaysAsync("facilitant : Une vision\n- commune");
        var form = await OpenAsync(scene.Partner);
        form.Value("items").ShouldBe("commune");

        form = (await Scene.SaveAsync(scene.Partner, form, ("lesson", new string('a', 1001)))).Form;
        form.Words.ShouldContain("Ce texte compte 1001 caractères");
        form.Value("lesson")!.Length.ShouldBe(1001);
        form.Value("items").ShouldBe("commune");

        (await Scene.SaveAsync(scene.Partner, form, ("lesson", "Deux visions"), ("kind", "Wish"), ("items", ""))).Sentence
            .ShouldContain("« Souhaits »");
        (await ToldAsync(scene)).ShouldBe("Wish Deux visions []");
        (await (await OpenAsync(scene.Partner)).ClicksAsync("Retirer")).Sentence.ShouldBe("Le numéro 1 est retiré.");
        (await ToldAsync(scene)).ShouldBeEmpty();
    }

    [Trait("promise", "lessons move between lists, and two lists can hold the same text")]
    [Fact]
    public async Task Other_people_can_only_copy_a_lesson_and_the_facilitator_can_move_it()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Partner.Privately.SaysAsync("facilitant : Une vision");

        var form = await OpenAsync(scene.Other);
        form.Buttons.ShouldBe(["Copier"]);
        (await form.ClicksAsync("Copier", ("kind", "Pitfall"))).Sentence
            .ShouldContain("Le même texte est aussi dans la liste « Écueils », sous le numéro 2.");
        (await form.ClicksAsync("Copier")).Form.Words.ShouldContain("Ce texte est déjà dans la liste « Facilitants ».");

        form = await OpenAsync(scene.Facilitator);
        form.Buttons.ShouldBe(["Enregistrer", "Copier", "C’est plutôt un changement"]);
        (await Scene.SaveAsync(scene.Facilitator, form, ("kind", "Wish"))).Sentence.ShouldContain("« Souhaits »");
        (await ToldAsync(scene)).ShouldBe("Wish Une vision []; Pitfall Une vision []");
    }

    [Trait("promise", "a lesson that is really a change can be moved to the changes")]
    [Fact]
    public async Task The_facilitator_turns_a_lesson_into_a_change_and_back()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Partner.Privately.SaysAsync("facilitant : On se parle plus\n- chaque mois");
        await scene.Other.Privately.SaysAsync("+1 1");

        (await scene.Partner.Privately.SaysAsync("changement 1")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await (await OpenAsync(scene.Facilitator)).ClicksAsync("C’est plutôt un changement")).Sentence
            .ShouldContain("Le numéro 1 est maintenant un changement");
        var report = (await scene.Facilitator.SaysAsync("compte-rendu texte")).Text;
        report.ShouldContain("- On se parle plus");
        report.ShouldNotContain("#### Facilitants");
        (await scene.CountChangesAsync()).ShouldBe(3);

        var card = (await scene.Facilitator.ClicksAsync("Ce qui a été dit")).Card;
        card.Words.ShouldContain("Portés aux changements");
        (await (await card.ClicksAsync("Ouvrir cette idée")).Form.ClicksAsync("Remettre dans la liste"))
            .Sentence.ShouldContain("est revenu dans la liste");
        (await scene.Facilitator.ClicksAsync("Ce qui a été dit")).Card.Words.ShouldContain("1 · On se parle plus (+1)");
        (await scene.CountChangesAsync()).ShouldBe(2);
        (await ToldAsync(scene)).ShouldBe("Enabler On se parle plus [chaque mois]");

        await scene.Facilitator.Privately.SaysAsync("change 1");
        (await scene.Facilitator.Privately.SaysAsync("put back 1")).Text.ShouldContain("est revenu dans la liste « Facilitants »");
        (await scene.CountChangesAsync()).ShouldBe(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lesson_turned_into_a_change_is_deleted_when_its_author_withdraws_the_change(bool inWords)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Partner.Privately.SaysAsync("facilitant : On se parle plus");
        await scene.Other.Privately.SaysAsync("+1 1");
        await scene.Facilitator.Privately.SaysAsync("changement 1");
        await scene.Facilitator.SaysAsync("précédent nommer");

        var last = (await scene.CountChangesAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (inWords)
        {
            var own = (await scene.Partner.Privately.SaysAsync("mes changements")).Card;
            own.Words.ShouldContain("On se parle plus");
            await scene.Partner.Privately.SaysAsync(
                $"retirer {own.Words.Split('\n').First(line => line.Contains("On se parle plus", StringComparison.Ordinal))[0]}");
            await scene.Partner.Privately.SaysAsync("oui");
        }
        else
        {
            var list = await scene.Partner.OpensAsync("Mes changements");
            var form = (await list.ClicksAsync("Modifier ou retirer", ("change", list.Choice("change", "On se parle plus")))).Form;
            form.Value("statement").ShouldBe("On se parle plus");
            await (await form.ClicksAsync("Retirer")).Form.ClicksAsync("Oui, retirer");
        }

        (await LessonsAsync(scene)).ShouldBeEmpty();
        (await CountAsync(scene)).ShouldBe(0);
        (await scene.CountChangesAsync()).ShouldBe(int.Parse(last, System.Globalization.CultureInfo.InvariantCulture) - 1);
        await scene.Facilitator.SaysAsync("suivant approfondir confirmer");
        (await scene.Facilitator.Privately.SaysAsync("remettre 1")).Text.ShouldNotContain("est revenu");
        (await scene.Facilitator.SaysAsync("compte-rendu texte")).Text.ShouldNotContain("On se parle plus");
    }

    [Trait("promise", "each line entered for the room gets its own result and keeps its origin")]
    [Theory]
    [InlineData(
        "fr-CA", "Saisir pour la salle", "3 idées de la salle sont notées.",
        "Ligne 4, pas encore notée (« Sans signe ») : Dites la liste au début de la ligne", "état", "dont 3 de la salle")]
    [InlineData(
        "en-CA", "Enter for the room", "3 ideas from the room are noted.",
        "Line 4, not noted yet (\"Sans signe\"): Say the list at the beginning of the line", "status", "3 of these from the room")]
    public async Task Lines_entered_for_the_room_are_checked_one_by_one_and_refused_ones_stay_in_the_form(
        string locale, string button, string noted, string verdict, string command, string counted)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening, locale);
        var form = await scene.Facilitator.OpensAsync(button);
        var lines = $"+ Une vision\n  commune\n> à tous\nSans signe\n  son sous-point\n\n* Un lieu\n! Le bruit\n+ {new string('x', 1001)}";

        form = (await Scene.SaveAsync(scene.Facilitator, form, ("lines", lines))).Form;

        form.Words.ShouldContain(noted);
        form.Words.ShouldContain(verdict);
        form.Value("lines").ShouldBe($"Sans signe\n  son sous-point\n+ {new string('x', 1001)}");
        (await ToldAsync(scene)).ShouldBe("Enabler Une vision [commune|à tous]; Wish Un lieu []; Pitfall Le bruit []");
        (await LessonsAsync(scene)).ShouldAllBe(lesson => lesson.IsFromRoom && lesson.Author == null);
        (await scene.Partner.SaysAsync(command)).Text.ShouldContain(counted);

        form = (await Scene.SaveAsync(scene.Facilitator, form, ("lines", "+ Avec signe\n  son sous-point"))).Form;
        (form.Value("lines") ?? "").ShouldBeEmpty();
        (await LessonsAsync(scene)).Count.ShouldBe(4);
    }

    [Trait("promise", "a sign means the same wherever the facilitator types for the room")]
    [Theory]
    [InlineData("+ Une vision\n- Le jargon", "Enabler Une vision []; Pitfall Le jargon []", "Lu ainsi : 1 facilitant, 1 écueil.")]
    [InlineData("+ Une vision\n– Le jargon\n! Le bruit", "Enabler Une vision []; Pitfall Le jargon []; Pitfall Le bruit []",
        "Lu ainsi : 1 facilitant, 2 écueils.")]
    [InlineData("- Le jargon\n  - des uns\n\t> des autres\n> de tous\n* Un lieu",
        "Pitfall Le jargon [des uns|des autres|de tous]; Wish Un lieu []",
        "Lu ainsi : 1 souhait, 1 écueil (3 sous-points).")]
    public async Task A_hyphen_before_a_lesson_of_the_room_is_a_pitfall_and_the_answer_says_how_the_lines_were_read(
        string lines, string told, string understood)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);

        (await scene.Facilitator.Privately.SaysAsync($"leçons de la salle :\n{lines}")).Text.ShouldContain(understood);

        (await ToldAsync(scene)).ShouldBe(told);
    }

    [Trait("promise", "a sign means the same wherever the facilitator types for the room")]
    [Fact]
    public async Task The_form_for_lessons_of_the_room_reads_a_hyphen_as_a_pitfall_too()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening, "en-CA");
        var form = await scene.Facilitator.OpensAsync("Enter for the room");

        form = (await Scene.SaveAsync(scene.Facilitator, form, ("lines", "+ A shared vision\n  for all\n- Jargon"))).Form;

        form.Words.ShouldContain("Read as: 1 enabler (1 sub-item), 1 pitfall.");
        (await ToldAsync(scene)).ShouldBe("Enabler A shared vision [for all]; Pitfall Jargon []");
    }

    [Fact]
    public async Task Only_the_facilitator_can_enter_lessons_for_the_room_also_by_command()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);

        (await scene.Partner.Privately.SaysAsync("leçons de la salle :\n+ Une vision")).Text
            .ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Partner.ClicksAsync("Saisir pour la salle")).Sentence.ShouldContain("Seule l’animation peut faire cela.");

        var answer = await scene.Facilitator.Privately.SaysAsync("leçons de la salle :\n+ Une vision\n  commune\nSans signe");
        answer.Text.ShouldContain("1 idée de la salle est notée.");
        answer.Text.ShouldContain("Ligne 3, pas encore notée (« Sans signe »)");
        (await ToldAsync(scene)).ShouldBe("Enabler Une vision [commune]");
        (await scene.Facilitator.Privately.SaysAsync("retirer 1")).Text.ShouldBe("Le numéro 1 est retiré.");
    }

    [Trait("promise", "the enter command lets the facilitator type for the room")]
    [Theory]
    [InlineData("saisir")]
    [InlineData("enter")]
    public async Task During_deepening_the_enter_command_adds_lessons_for_the_room(string word)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);

        (await scene.Facilitator.SaysAsync(word)).Card.Words.ShouldContain("leçons de la salle");
        (await scene.Facilitator.Privately.SaysAsync(word + "\n+ Une vision\n! Un montage complexe")).Text
            .ShouldContain("2 idées de la salle sont notées.");
        (await ToldAsync(scene)).ShouldBe("Enabler Une vision []; Pitfall Un montage complexe []");
    }

    [Fact]
    public async Task Lessons_are_shown_in_pages()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Facilitator.Privately.SaysAsync(
            "leçons de la salle :\n" + string.Join('\n', Enumerable.Range(1, 10).Select(number => $"+ Idée {number}")));

        var card = (await scene.Partner.ClicksAsync("Ce qui a été dit")).Card;
        card.Words.ShouldContain("Page 1 sur 2");
        card = (await card.ClicksAsync("Page suivante")).Card;
        card.Words.ShouldContain("10 · Idée 10");
        (await card.ClicksAsync("+1", ("lessonId", card.Choice("lessonId", "10 · Idée 10")))).Card.Words.ShouldContain("Page 2 sur 2");
    }

    [Theory]
    [InlineData("fr-CA", "Ce qui a été dit", "Ouvrir cette idée")]
    [InlineData("en-CA", "What has been said", "Open this idea")]
    public async Task The_list_has_one_area_of_actions_and_offers_nobody_to_edit_the_ideas_of_others(
        string locale, string list, string open)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening, locale);
        for (var number = 1; number <= 4; number++) await scene.Partner.Privately.SaysAsync($"facilitant : Idée {number}");

        var card = (await scene.Other.ClicksAsync(list)).Card;

        card.Json.ToJsonString().Split("\"ActionSet\"").Length.ShouldBe(2, "one area of actions");
        card.Buttons.ShouldNotContain(button => button.Contains("Modifier", StringComparison.Ordinal)
            || button.Contains("Edit", StringComparison.Ordinal));
        var chosen = ("lessonId", card.Choice("lessonId", "3 · Idée 3"));
        (await card.ClicksAsync("+1", chosen)).Card.Words.ShouldContain("3 · Idée 3 (+1)");
        (await card.ClicksAsync(open, chosen)).Form.Buttons.Count.ShouldBe(1, "others can only copy");
        card = (await scene.Partner.ClicksAsync(list)).Card;
        (await card.ClicksAsync(open, chosen)).Form.Value("lesson").ShouldBe("Idée 3");
    }

    [Fact]
    public async Task Lessons_cannot_be_changed_outside_deepening()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Partner.Privately.SaysAsync("facilitant : Une vision");
        var card = (await scene.Partner.ClicksAsync("Ce qui a été dit")).Card;
        await scene.Facilitator.SaysAsync("précédent");
        var before = await scene.StateAsync();

        (await card.ClicksAsync("+1")).Words.ShouldContain("Ce n’est pas le moment");
        (await card.ClicksAsync("Ouvrir cette idée")).Words.ShouldContain("Ce n’est pas le moment");
        foreach (var text in new[] { "+1 1", "facilitant : Autre", "leçons", "copier 1 souhait" })
        {
            (await scene.Partner.Privately.SaysAsync(text)).Text.ShouldContain("Ce n’est pas le moment", customMessage: text);
        }

        (await scene.StateAsync()).ShouldBe(before);
        (await CountAsync(scene)).ShouldBe(0);
    }

    private static async Task<CardView> OpenAsync(Member member) =>
        (await (await member.ClicksAsync("Ce qui a été dit")).Card.ClicksAsync("Ouvrir cette idée")).Form;

    private static Task<List<Lesson>> LessonsAsync(Scene scene) =>
        scene.ReadAsync(database => Task.FromResult(database.Lessons.OrderBy(lesson => lesson.Position).ToList()));

    private static async Task<string> ToldAsync(Scene scene) =>
        string.Join("; ", (await LessonsAsync(scene)).Select(lesson => $"{lesson.Kind} {lesson.Text} [{string.Join('|', lesson.Items)}]"));

    private static Task<int> CountAsync(Scene scene) => scene.ReadAsync(database => Task.FromResult(database.PlusOnes.Count()));
}
