using CollabBot.Domain;
using CollabBot.Tests.Cards;

namespace CollabBot.Tests.Features.Setup;

/// <summary>Editing the settings by form and by text until the retrospective is closed, and where they take effect.</summary>
public sealed class SetupTests
{
    [Trait("promise", "every setting is asked in one form or step by step")]
    [Fact]
    public async Task The_set_up_command_during_an_open_retrospective_offers_the_facilitator_to_edit_its_settings()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        var offer = (await scene.Facilitator.SaysAsync("rétrospective")).Card;
        offer.Words.ShouldContain("« Bilan du plan » est en cours ici. Vous pouvez en modifier les réglages");
        var form = (await offer.ClicksAsync("Modifier")).Form;
        form.Value("title").ShouldBe("Bilan du plan");
        form.Value("from").ShouldBe("2021");
        form.Value("language").ShouldBe("fr");

        var saved = await form.ClicksAsync(
            "Enregistrer",
            ("title", "Bilan 2019-2024"),
            ("intention", ""),
            ("from", "2019"),
            ("to", "2024"),
            ("place", "Salle B"),
            ("retainedCount", "3"),
            ("presetThemes", "Réseaux\n\nAutonomie \nréseaux"),
            ("glossary", "TQ : table de quartier\nPDQ : plan : de quartier"),
            ("groupingByAll", "true"),
            ("expectedPartners", "24"));

        saved.Sentence.ShouldBe("Les réglages sont enregistrés. La carte de suivi les montre.");
        var retrospective = await scene.RetrospectiveAsync();
        retrospective.Title.Text.ShouldBe("Bilan 2019-2024");
        retrospective.Intention.ShouldBeNull();
        retrospective.Period!.ToString().ShouldBe("2019–2024");
        retrospective.Place!.Text.ShouldBe("Salle B");
        retrospective.RetainedCount.ShouldBe(3);
        retrospective.PresetThemes.ShouldBe(["Réseaux", "Autonomie"]);
        retrospective.GlossaryTerms.ShouldBe(["TQ", "PDQ"]);
        retrospective.GlossaryExplanations.ShouldBe(["table de quartier", "plan : de quartier"]);
        retrospective.GroupingByAll.ShouldBeTrue();
        retrospective.ExpectedPartners.ShouldBe(24);
        retrospective.Phase.ShouldBe(Phase.Naming);
        await scene.Partner.SeesCardAsync("Bilan 2019-2024");
    }

    [Trait("promise", "a conversation has one open retrospective at a time")]
    [Fact]
    public async Task The_set_up_command_during_an_open_retrospective_tells_a_partner_that_one_is_open()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        var answer = await scene.Partner.SaysAsync("rétrospective");

        answer.Text.ShouldContain("Une rétrospective est déjà en cours ici : « Bilan du plan ».");
        answer.Cards.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("modifier titre : Un autre titre", "Un autre titre")]
    [InlineData("MODIFIER  Titre: Un autre titre", "Un autre titre")]
    [InlineData("change title: Another title", "Another title")]
    public async Task The_title_can_be_changed_by_text(string typed, string title)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Facilitator.SaysAsync(typed)).Text.ShouldBe("Les réglages sont enregistrés. La carte de suivi les montre.");

        (await scene.RetrospectiveAsync()).Title.Text.ShouldBe(title);
    }

    [Trait("promise", "every setting is asked in one form or step by step")]
    [Fact]
    public async Task Every_setting_can_be_changed_by_text_without_changing_the_others()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        foreach (var typed in new[]
        {
            "modifier intention : Apprendre ensemble", "modifier période : 2019-2024",
            "modifier date : 2024-06-01", "modifier lieu : Salle B", "modifier retenus : 4",
            "modifier points : 7", "modifier regroupements : Réseaux\nAutonomie",
            "modifier glossaire : TQ : table de quartier", "modifier regroupement par tous : oui",
            "modifier partenaires : 12",
        })
        {
            (await scene.Facilitator.SaysAsync(typed)).Text.ShouldBe("Les réglages sont enregistrés. La carte de suivi les montre.", typed);
        }

        var retrospective = await scene.RetrospectiveAsync();
        retrospective.Title.Text.ShouldBe("Bilan du plan");
        retrospective.Intention!.Text.ShouldBe("Apprendre ensemble");
        retrospective.Period!.ToString().ShouldBe("2019–2024");
        retrospective.HeldOn.ShouldBe(new DateOnly(2024, 6, 1));
        retrospective.Place!.Text.ShouldBe("Salle B");
        retrospective.RetainedCount.ShouldBe(4);
        retrospective.PointsPerPerson.ShouldBe(7);
        retrospective.PresetThemes.ShouldBe(["Réseaux", "Autonomie"]);
        retrospective.GlossaryTerms.ShouldBe(["TQ"]);
        retrospective.GroupingByAll.ShouldBeTrue();
        retrospective.ExpectedPartners.ShouldBe(12);
    }

    [Theory]
    [InlineData("modifier titre :", "Il manque le texte.")]
    [InlineData("modifier période : 2024-2019", "La période n’est pas possible.")]
    [InlineData("modifier période : bientôt", "La période n’est pas possible.")]
    [InlineData("modifier langue : espagnol", "La langue peut être fr (français) ou en (anglais).")]
    [InlineData("modifier points : beaucoup", "Donnez un nombre entier de 1 à 20.")]
    [InlineData("modifier glossaire : TQ", "La ligne 1 des mots du groupe ne se lit pas.")]
    [InlineData("modifier regroupement par tous : peut-être", "Répondez oui ou non.")]
    [InlineData("modifier couleur : bleu", "Je n’ai pas reconnu ce réglage.")]
    public async Task A_setting_that_cannot_be_read_is_refused_with_the_reason_and_changes_nothing(string typed, string sentence)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var before = await scene.RetrospectiveAsync();

        (await scene.Facilitator.SaysAsync(typed)).Text.ShouldContain(sentence);

        var after = await scene.RetrospectiveAsync();
        (after.Title, after.Period, after.Language, after.PointsPerPerson)
            .ShouldBe((before.Title, before.Period, before.Language, before.PointsPerPerson));
    }

    [Fact]
    public async Task An_invalid_settings_form_is_returned_with_everything_that_was_typed()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var form = (await (await scene.Facilitator.SaysAsync("modifier")).Card.ClicksAsync("Modifier")).Form;

        var back = (await form.ClicksAsync(
            "Enregistrer",
            ("title", "Nouveau"),
            ("glossary", "sans explication"),
            ("presetThemes", "Réseaux"))).Form;

        back.Words.ShouldContain("La ligne 1 des mots du groupe ne se lit pas.");
        back.Value("title").ShouldBe("Nouveau");
        back.Value("glossary").ShouldBe("sans explication");
        back.Value("presetThemes").ShouldBe("Réseaux");
        (await scene.RetrospectiveAsync()).Title.Text.ShouldBe("Bilan du plan");
    }

    [Fact]
    public async Task The_points_per_person_cannot_be_set_below_the_points_somebody_has_given()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var form = await scene.Partner.OpensAsync("Voter");
        await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), "3"), (form.Field("Autonomie"), "1"));

        (await scene.Facilitator.SaysAsync("modifier points : 3")).Text
            .ShouldContain("Quelqu’un a déjà donné 4 points ; le budget ne peut pas descendre à 3.");
        (await scene.Facilitator.SaysAsync("modifier points : 4")).Text.ShouldContain("Les réglages sont enregistrés.");
        (await scene.RetrospectiveAsync()).PointsPerPerson.ShouldBe(4);
    }

    [Fact]
    public async Task The_points_per_person_cannot_be_set_below_the_points_given_in_the_room()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        (await scene.Facilitator.Privately.SaysAsync("points de la salle 2 : 5 4")).Text.ShouldContain("9");

        (await scene.Facilitator.SaysAsync("modifier points : 4")).Text
            .ShouldContain("Quelqu’un a déjà donné 5 points ; le budget ne peut pas descendre à 4.");
        (await scene.Facilitator.SaysAsync("modifier points : 5")).Text.ShouldContain("Les réglages sont enregistrés.");
    }

    [Trait("promise", "all settings but the title have defaults and can be edited until closed")]
    [Fact]
    public async Task Partners_cannot_change_settings_and_a_closed_retrospective_keeps_its_settings()
    {
        await using var open = await Scene.InAsync(Phase.Naming);
        (await open.Partner.SaysAsync("modifier titre : À moi")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await open.Partner.SaysAsync("modifier")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await open.RetrospectiveAsync()).Title.Text.ShouldBe(Scene.Title);

        await using var scene = await Scene.InAsync(Phase.Deepening);
        var form = (await (await scene.Facilitator.SaysAsync("modifier")).Card.ClicksAsync("Modifier")).Form;
        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await form.ClicksAsync("Enregistrer", ("title", "Trop tard"))).Form.Words.ShouldContain("Cette rétrospective est close.");
        (await scene.RetrospectiveAsync()).Title.Text.ShouldBe(Scene.Title);
    }

    [Trait("promise", "the channel uses the language of the retrospective")]
    [Fact]
    public async Task Changing_the_language_of_the_retrospective_changes_that_of_shared_texts_at_once()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Facilitator.SaysAsync("modifier langue : en")).Text.ShouldBe("The settings are saved. The live card shows them.");

        await scene.Partner.SeesCardAsync("RETROSPECTIVE UNDER WAY");
        (await scene.Partner.SaysAsync("état")).Text.ShouldContain("is at the step");
        (await scene.Partner.SaysAsync("voter")).Text.ShouldContain("Not now: the retrospective is at");
        (await scene.Partner.Privately.SaysAsync("état")).Text.ShouldContain("en est à l’étape");
    }

    [Trait("promise", "preset themes are offered when a change is named")]
    [Trait("promise", "a change has a statement and a direction, and optionally a theme, a reason and an example")]
    [Fact]
    public async Task The_naming_form_offers_the_preset_themes_and_accepts_another_theme_or_none()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Facilitator.SaysAsync("modifier regroupements : Réseaux et liens\nAutonomie");

        var form = await Scene.NamingFormAsync(scene.Partner);
        var preset = form.Choice("proposedTheme", "1 · Réseaux et liens");
        await Scene.SaveAsync(scene.Partner, form, ("statement", "Un"), ("direction", "Positive"), ("proposedTheme", preset));
        form = await Scene.NamingFormAsync(scene.Partner);
        await Scene.SaveAsync(scene.Partner, form, ("statement", "Deux"), ("direction", "Positive"), ("otherTheme", "Le mien"));
        form = await Scene.NamingFormAsync(scene.Partner);
        await Scene.SaveAsync(scene.Partner, form, ("statement", "Trois"), ("direction", "Positive"));

        (await ThemesAsync(scene)).ShouldBe(["Réseaux et liens", "Le mien", null]);
    }

    [Trait("promise", "preset themes are offered when a change is named")]
    [Trait("promise", "a change has a statement and a direction, and optionally a theme, a reason and an example")]
    [Theory]
    [InlineData("2", "Autonomie")]
    [InlineData("Le mien", "Le mien")]
    [InlineData("passer", null)]
    public async Task The_naming_dialog_offers_the_preset_themes_by_number_and_accepts_another_theme_or_none(string answer, string? theme)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Facilitator.SaysAsync("modifier regroupements : Réseaux\nAutonomie");
        var partner = scene.Partner.Privately;

        await partner.SaysAsync("nommer");
        await partner.SaysAsync("On se parle plus");
        (await partner.SaysAsync("1")).Text.ShouldContain("2. Autonomie");
        foreach (var text in new[] { answer, "passer", "passer", "passer", "oui" }) await partner.SaysAsync(text);

        (await ThemesAsync(scene)).ShouldBe([theme]);
    }

    [Trait("promise", "the glossary explains the group's own terms where they are read")]
    [Fact]
    public async Task The_glossary_is_shown_in_the_naming_form_and_in_the_details()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Facilitator.SaysAsync("modifier glossaire : TQ : table de **quartier**");

        var form = await Scene.NamingFormAsync(scene.Partner);
        form.Words.ShouldContain("table de **quartier**");
        form.Buttons.ShouldContain("Mots du groupe");
        form.Json.ToJsonString().ShouldNotContain("\"isVisible\":true,\"id\":\"glossary-words\"");

        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.Partner.OpensAsync("Voir le détail")).Words.ShouldContain("table de **quartier**");
    }

    private static Task<List<string?>> ThemesAsync(Scene scene) => scene.ReadAsync(database =>
        Task.FromResult(
            database.Changes.AsEnumerable().OrderBy(change => change.Position).Select(change => change.ProposedTheme?.Text).ToList()));
}
