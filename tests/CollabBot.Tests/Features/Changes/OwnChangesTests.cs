using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Changes;

/// <summary>The command « mes changements »: a person lists, edits, reclassifies and withdraws their own changes.</summary>
public sealed class OwnChangesTests
{
    private const string Told = "Je vous réponds en privé.";

    [Trait("promise", "the my changes command shows a person's own changes for editing")]
    [Trait("promise", "personal commands are answered in the private chat, and the thread says only that")]
    [Theory]
    [InlineData("fr-CA", "mes changements", Told)]
    [InlineData("en-CA", "my changes", "I am answering you in private.")]
    public async Task The_command_typed_in_the_channel_is_answered_in_the_private_chat_and_the_thread_says_only_that(
        string locale,
        string command,
        string told)
    {
        await using var scene = await WithTwoAsync(locale);
        var posts = scene.Bot.Connector.Posts.Count;

        var answer = await scene.Partner.InThread("1763900000001").SaysAsync(command);

        answer.Words.ShouldBe(told);
        var card = await scene.Partner.Privately.SeesCardAsync("1 · Des liens");
        card.Words.ShouldContain("2 · Moins de temps");
        card.Words.ShouldContain(locale == "fr-CA" ? "▼ négatif" : "▼ negative");
        scene.Bot.Connector.Posts.Skip(posts).Count().ShouldBe(2);
    }

    [Fact]
    public async Task The_private_chat_is_created_once_and_its_id_is_kept_over_a_restart()
    {
        await using var scene = await WithTwoAsync();
        await scene.Partner.SaysAsync("mes changements");
        await scene.Bot.RestartAsync();
        await scene.Partner.SaysAsync("mes changements");

        var opened = scene.Bot.Connector.Calls.Where(call => call.Path.Length == 0 && call.Body!["members"] is not null)
            .ShouldHaveSingleItem().Body!;
        ((bool)opened["isGroup"]!).ShouldBeFalse();
        ((string?)opened["members"]![0]!["id"]).ShouldBe(scene.Partner.Person.Id);
        ((string?)opened["tenantId"]).ShouldBe(scene.Bot.Team.Tenant);
        ((string?)opened["channelData"]!["tenant"]!["id"]).ShouldBe(scene.Bot.Team.Tenant);
        ((string?)opened["bot"]!["id"]).ShouldBe(Team.BotId);
        scene.Bot.Team.InPrivate(scene.Partner.Person).Count().ShouldBe(2);
    }

    [Fact]
    public async Task No_chat_is_created_if_the_person_has_already_written_in_their_private_chat()
    {
        await using var scene = await WithTwoAsync();
        await scene.Partner.Privately.SaysAsync("état");

        (await scene.Partner.SaysAsync("mes changements")).Words.ShouldBe(Told);

        scene.Bot.Connector.Calls.ShouldNotContain(call => call.Body != null && call.Body["members"] != null);
    }

    [Trait("promise", "if no private chat can be opened, the thread gets a card with a button")]
    [Fact]
    public async Task If_no_private_chat_can_be_created_the_thread_gets_a_card_with_a_button_and_no_text_of_the_person()
    {
        await using var scene = await WithTwoAsync();
        scene.Bot.Connector.FailWhen((path, body) => path.Length == 0 && body?["members"] is not null ? Fault.Forbidden : null);

        var answer = await scene.Partner.InThread("1763900000001").SaysAsync("mes changements");

        answer.Text.ShouldBe("");
        answer.Card.Words.ShouldNotContain("Des liens");
        var form = (await answer.Card.ClicksAsync("Mes changements")).Form;
        form.Words.ShouldContain("1 · Des liens");
        scene.Bot.Connector.Posts.ShouldAllBe(post => !post.Words.Contains("Des liens", StringComparison.Ordinal));
    }

    [Fact]
    public async Task If_the_stored_private_chat_no_longer_exists_a_new_one_is_created()
    {
        await using var scene = await WithTwoAsync();
        await scene.Partner.SaysAsync("mes changements");
        scene.Bot.Connector.Fail(Fault.NotFound);

        (await scene.Partner.SaysAsync("mes changements")).Words.ShouldBe(Told);

        scene.Bot.Team.InPrivate(scene.Partner.Person).Count().ShouldBe(2);
    }

    [Fact]
    public async Task When_the_connector_recovers_after_failures_the_answer_and_the_notice_are_sent_once()
    {
        await using var scene = await WithTwoAsync();
        scene.Bot.Connector.FailWhen((path, body) => path.Length == 0 && body?["members"] is not null ? Fault.Unavailable : null);
        (await scene.Partner.SaysAsync("mes changements")).Words.ShouldBe("");

        scene.Bot.Connector.Recover();
        await scene.AdvanceUntilAsync(
            () => scene.Partner.Seen.Any(post => post.Words.Contains(Told, StringComparison.Ordinal)),
            "the thread to be told");

        scene.Bot.Team.InPrivate(scene.Partner.Person).Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_person_without_changes_is_told_so_in_private()
    {
        await using var scene = await WithTwoAsync();

        (await scene.Other.SaysAsync("mes changements")).Words.ShouldBe(Told);

        await scene.Other.Privately.SeesAsync("Vous n’avez pas de changement ici.");
    }

    [Trait("promise", "people edit, reclassify and withdraw their own changes, and only their own")]
    [Trait("promise", "the my changes command shows a person's own changes for editing")]
    [Fact]
    public async Task Every_field_of_a_change_can_be_edited_in_its_form()
    {
        await using var scene = await WithTwoAsync();
        var list = await scene.Partner.OpensAsync("Mes changements");
        var form = (await list.ClicksAsync("Modifier ou retirer", ("change", list.Choice("change", "1 · Des liens")))).Form;
        form.Value("statement").ShouldBe("Des liens");
        form.Value("direction").ShouldBe("Positive");

        var answer = await form.ClicksAsync(
            "Enregistrer",
            ("statement", "Des liens solides"),
            ("direction", "Unclear"),
            ("proposedTheme", "Réseaux"),
            ("why", "Car"),
            ("example", "Le jardin"));

        answer.Sentence.ShouldBe("C’est modifié.");
        var change = await scene.ReadAsync(database => database.Changes.OrderBy(row => row.Position).FirstAsync());
        change.Latest.ShouldBe(new ChangeDraft(
            Wording.Of("Des liens solides"),
            Direction.Unclear,
            Wording.Of("Réseaux"),
            Wording.Of("Car"),
            Wording.Of("Le jardin")));
        (await scene.CountChangesAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task An_invalid_edit_returns_the_form_with_everything_that_was_typed()
    {
        await using var scene = await WithTwoAsync();
        var form = await TakeUpAsync(scene.Partner, "1 · Des liens");

        var answer = await form.ClicksAsync("Enregistrer", ("statement", new string('x', 1001)), ("why", "Car"));

        answer.Form.Words.ShouldContain("Ce texte compte 1001 caractères");
        answer.Form.Value("why").ShouldBe("Car");
        (await scene.ReadAsync(database => database.Changes.OrderBy(row => row.Position).FirstAsync())).Statement.Text
            .ShouldBe("Des liens");
    }

    [Fact]
    public async Task Pressing_edit_without_choosing_a_change_shows_the_list_again()
    {
        await using var scene = await WithTwoAsync();

        var answer = await (await scene.Partner.OpensAsync("Mes changements")).ClicksAsync("Modifier ou retirer");

        answer.Form.Words.ShouldContain("2 · Moins de temps");
    }

    [Trait("promise", "people edit, reclassify and withdraw their own changes, and only their own")]
    [Fact]
    public async Task Withdrawing_asks_to_confirm_and_then_removes_the_change_from_all_counts()
    {
        await using var scene = await WithTwoAsync();
        var form = await TakeUpAsync(scene.Partner, "1 · Des liens");

        var question = (await form.ClicksAsync("Retirer")).Form;
        question.Words.ShouldContain("Retirer ce changement ?");
        question.Words.ShouldContain("Des liens");
        (await scene.CountChangesAsync()).ShouldBe(2);

        (await question.ClicksAsync("Oui, retirer")).Sentence.ShouldBe("C’est retiré.");
        (await question.ClicksAsync("Oui, retirer")).Sentence.ShouldBe("C’est retiré.");
        (await scene.CountChangesAsync()).ShouldBe(1);
        (await scene.Facilitator.SaysAsync("état")).Text.ShouldContain("1 changement ·");
    }

    [Trait("promise", "people edit, reclassify and withdraw their own changes, and only their own")]
    [Theory]
    [InlineData("retirer 2", "Retirer ce changement ?", "oui", "C’est retiré.", 1)]
    [InlineData("Withdraw 2", "Retirer ce changement ?", "non", "D’accord, il reste.", 2)]
    public async Task Withdrawing_by_text_in_private_asks_first_and_quotes_the_statement(
        string command,
        string question,
        string answer,
        string said,
        int left)
    {
        await using var scene = await WithTwoAsync();
        var partner = scene.Partner.Privately;
        (await partner.SaysAsync("mes changements")).Card.Words.ShouldContain("retirer 2");

        var asked = (await partner.SaysAsync(command)).Text;
        asked.ShouldContain(question);
        asked.ShouldContain("Moins de temps");
        (await partner.SaysAsync(answer)).Text.ShouldBe(said);

        (await scene.CountChangesAsync()).ShouldBe(left);
    }

    [Trait("promise", "people edit, reclassify and withdraw their own changes, and only their own")]
    [Fact]
    public async Task Editing_by_text_shows_the_change_and_any_answer_can_be_changed()
    {
        await using var scene = await WithTwoAsync();
        var partner = scene.Partner.Privately;

        var review = (await partner.SaysAsync("modifier 2")).Text;
        review.ShouldContain("Moins de temps");
        review.ShouldContain("négatif");
        (await partner.SaysAsync("changer le sens")).Text.ShouldContain("Diriez-vous que ce changement est…");
        (await partner.SaysAsync("à préciser")).Text.ShouldContain("L’enregistrer ainsi ?");
        (await partner.SaysAsync("oui")).Text.ShouldBe("C’est modifié.");

        var change = await scene.ReadAsync(database => database.Changes.OrderBy(row => row.Position).LastAsync());
        change.Direction.ShouldBe(Direction.Unclear);
        change.Statement.Text.ShouldBe("Moins de temps");
        (await scene.CountChangesAsync()).ShouldBe(2);
    }

    [Trait("promise", "the channel repeats no contributor's text before the reveal")]
    [Fact]
    public async Task Editing_and_withdrawing_by_text_in_a_channel_quote_no_statement()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Une zibeline");
        var partner = scene.Partner.InThread("1763900000001");

        (await partner.SaysAsync("modifier 1")).Text.ShouldContain("Vos réponses sont complètes.");
        (await partner.SaysAsync("oui")).Text.ShouldBe("C’est modifié.");
        (await partner.SaysAsync("retirer 1")).Text.ShouldBe("Retirer le changement 1 de votre liste ? Répondez oui ou non.");
        (await partner.SaysAsync("oui")).Text.ShouldBe("C’est retiré.");

        scene.Bot.Connector.Everything().ShouldNotContain("zibeline");
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("modifier 3", "Donnez un nombre entier de 1 à 2.")]
    [InlineData("retirer 0", "Donnez un nombre entier de 1 à 2.")]
    [InlineData("retirer s1", "Vous n’avez pas de changement ici.")]
    public async Task A_number_that_is_not_in_the_list_is_refused(string command, string sentence)
    {
        await using var scene = await WithTwoAsync();

        (await scene.Partner.Privately.SaysAsync(command)).Text.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_sentence_that_only_begins_like_the_withdraw_command_is_offered_as_a_change()
    {
        await using var scene = await WithTwoAsync();

        (await scene.Partner.Privately.SaysAsync("Retirer 2 journées de réunion")).Text.ShouldContain("Nommer ce changement");
    }

    [Fact]
    public async Task Outside_naming_changes_are_listed_but_editing_and_withdrawing_are_refused_with_advice()
    {
        await using var scene = await WithTwoAsync();
        var form = await TakeUpAsync(scene.Partner, "1 · Des liens");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        const string Why = "Vos changements se modifient et se retirent à l’étape « Nommer », "
            + "et la rétrospective en est à « Regrouper ». Demandez à l’animation";

        var list = (await scene.Partner.Privately.SaysAsync("mes changements")).Card;
        list.Words.ShouldContain(Why);
        list.Words.ShouldContain("1 · Des liens");
        list.Buttons.ShouldBeEmpty();
        (await scene.Partner.Privately.SaysAsync("retirer 1")).Text.ShouldContain(Why);
        var late = (await form.ClicksAsync("Enregistrer", ("statement", "Trop tard"))).Form;
        late.Words.ShouldContain(Why);
        late.Value("statement").ShouldBe("Trop tard");
        (await form.ClicksAsync("Retirer")).Sentence.ShouldContain(Why);
        (await scene.CountChangesAsync()).ShouldBe(2);
    }

    [Trait("promise", "going back hides nothing, and changes named then are private until the next reveal")]
    [Fact]
    public async Task After_going_back_an_edit_is_private_until_the_next_reveal_and_the_original_is_kept()
    {
        await using var scene = await WithTwoAsync();
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Facilitator.SaysAsync("précédent");
        await scene.Partner.SeesCardAsync("quel changement significatif");

        var form = await TakeUpAsync(scene.Partner, "1 · Des liens");
        (await form.ClicksAsync("Enregistrer", ("statement", "Une zibeline"))).Sentence
            .ShouldContain("Le groupe a déjà lu la version précédente");

        (await scene.Facilitator.SaysAsync("compte-rendu texte")).Words.ShouldNotContain("zibeline");
        scene.Bot.Connector.Everything().ShouldNotContain("zibeline");
        (await scene.Partner.OpensAsync("Mes changements")).Words.ShouldContain("1 · Une zibeline");

        // The next move reveals the edited change, so it asks to confirm as for a new one.
        (await scene.Facilitator.SaysAsync("suivant")).Words.ShouldContain("1 changement a été nommé");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.Facilitator.OpensAsync("Regrouper les changements")).Words.ShouldContain("Une zibeline");
        (await scene.ReadAsync(database => database.Changes.OrderBy(row => row.Position).FirstAsync())).Original!.Statement.Text
            .ShouldBe("Des liens");
    }

    [Fact]
    public async Task A_long_list_is_paged_and_numbering_continues_on_the_next_page()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        foreach (var number in Enumerable.Range(1, 17)) await Scene.NameAsync(scene.Partner, $"Numéro {number}");

        var first = await scene.Partner.OpensAsync("Mes changements");
        first.Words.ShouldContain("15 · Numéro 15");
        first.Words.ShouldContain("… et 2 autres");
        first.Words.ShouldNotContain("16 · Numéro 16");
        (await first.ClicksAsync("Les suivants")).Form.Words.ShouldContain("17 · Numéro 17");
    }

    private static async Task<CardView> TakeUpAsync(Member partner, string title)
    {
        var list = await partner.OpensAsync("Mes changements");
        return (await list.ClicksAsync("Modifier ou retirer", ("change", list.Choice("change", title)))).Form;
    }

    private static async Task<Scene> WithTwoAsync(string locale = "fr-CA")
    {
        var scene = await Scene.InAsync(Phase.Naming, locale);
        await Scene.NameAsync(scene.Partner, "Des liens");
        var form = await Scene.NamingFormAsync(scene.Partner);
        (await Scene.SaveAsync(scene.Partner, form, ("statement", "Moins de temps"), ("direction", "Negative"))).Status.ShouldBe(200);
        await scene.SettleAsync();
        return scene;
    }
}
