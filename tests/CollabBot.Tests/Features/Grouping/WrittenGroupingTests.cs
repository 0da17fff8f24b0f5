using CollabBot.Domain;

namespace CollabBot.Tests.Features.Grouping;

/// <summary>Everything that the grouping forms do can also be done by a typed command.</summary>
public sealed class WrittenGroupingTests
{
    [Trait("promise", "themes can be assigned, merged, split and renamed")]
    [Trait("promise", "the group command opens grouping")]
    [Trait("promise", "every act can also be done by text")]
    [Fact]
    public async Task All_grouping_commands_work_in_French()
    {
        await using var room = await Room.WithAsync(8);

        (await room.SaysAsync("regrouper 3, 5, 8 : Réseaux"))
            .ShouldBe("« Réseaux » : 3 changements y ont été mis. 5 changements sans regroupement.");
        (await room.SaysAsync("regrouper 1-2 : Participation des citoyen.ne.s / Participation"))
            .ShouldContain("« Participation » : 2 changements");
        (await room.SaysAsync("Regrouper 4 : reseaux")).ShouldContain("« Réseaux » : 1 changement");
        (await room.SaysAsync("regrouper : Autonomie")).ShouldContain("Le regroupement « Autonomie » est créé.");
        (await room.ThemesAsync()).ShouldBe("Réseaux 3 4 5 8 | Participation 1 2 | Autonomie");

        (await room.SaysAsync("dégrouper 4")).ShouldContain("1 changement est maintenant sans regroupement.");
        (await room.SaysAsync("renommer Réseaux : Élargissement des réseaux : tous / Réseaux élargis"))
            .ShouldContain("s’appelle maintenant « Réseaux élargis ».");
        (await room.ThemeAsync("Réseaux élargis")).LongLabel.Text.ShouldBe("Élargissement des réseaux : tous");
        (await room.SaysAsync("sens participation : pas de changement")).ShouldContain("Le sens de « Participation » est noté.");
        (await room.ThemeAsync("Participation")).Direction.ShouldBe(Direction.NoChange);
        (await room.SaysAsync("placer Autonomie : 1")).ShouldContain("« Autonomie » a changé de place.");
        (await room.SaysAsync("scinder 5, 8 : Partenariats")).ShouldContain("« Partenariats » : 2 changements");
        (await room.ThemesAsync()).ShouldBe("Autonomie | Réseaux élargis 3 | Participation 1 2 | Partenariats 5 8");

        (await room.SaysAsync("fusionner Élargissement des réseaux : tous, partenariats")).ShouldContain("réunis dans « Réseaux élargis »");
        (await room.SaysAsync("fusionner Participation, Réseaux élargis : Liens")).ShouldContain("réunis dans « Liens »");
        (await room.SaysAsync("enlever Autonomie")).ShouldContain("Le regroupement « Autonomie » est enlevé.");
        (await room.ThemesAsync()).ShouldBe("Liens 1 2 3 5 8");
        room.Scene.Bot.Log.Errors.ShouldBeEmpty();
    }

    [Trait("promise", "themes can be assigned, merged, split and renamed")]
    [Fact]
    public async Task All_grouping_commands_work_in_English_and_in_the_private_chat()
    {
        await using var room = await Room.WithAsync(6, "en-CA");
        var here = room.Facilitator.Privately;

        (await here.SaysAsync("group 3, 5: Networks")).Text.ShouldBe("\"Networks\": 2 changes were put there. 4 changes without a theme.");
        (await here.SaysAsync("group 1 and 2: Links")).Text.ShouldContain("\"Links\": 2 changes");
        (await here.SaysAsync("ungroup 5")).Text.ShouldContain("1 change is now without a theme.");
        (await here.SaysAsync("rename networks: Wider networks / Networks")).Text.ShouldContain("now called \"Networks\"");
        (await here.SaysAsync("direction Networks: to be clarified")).Text.ShouldContain("The direction of \"Networks\" is noted.");
        (await here.SaysAsync("place Links: 1")).Text.ShouldContain("\"Links\" has a new place.");
        (await here.SaysAsync("split 2: More")).Text.ShouldContain("\"More\": 1 change");
        (await here.SaysAsync("merge Links, More")).Text.ShouldContain("now one: \"Links\"");
        (await here.SaysAsync("undo")).Text.ShouldBe("Undone: what was merged into \"Links\" is apart again.");
        (await here.SaysAsync("themes")).Text.ShouldContain("Networks — Wider networks (changes 3)");
        (await room.ThemesAsync()).ShouldBe("Links 1 | Networks 3 | More 2");
        (await here.SaysAsync("group: Autonomy")).Text.ShouldContain("\"Autonomy\"");
        (await room.ThemesAsync()).ShouldBe("Links 1 | Networks 3 | More 2 | Autonomy");
    }

    [Theory]
    [InlineData("regrouper Réseaux", "Par exemple : « regrouper 3, 5, 8 : Réseaux »")]
    [InlineData("regrouper 1, deux : Réseaux", "Par exemple : « regrouper 3, 5, 8 : Réseaux »")]
    [InlineData("regrouper 1, 9 : Réseaux", "Aucun changement n’a le numéro 9.")]
    [InlineData("regrouper 1-999999999 : Réseaux", "Par exemple : « regrouper 3, 5, 8 : Réseaux »")]
    [InlineData("dégrouper tout", "Par exemple : « dégrouper 3, 5 »")]
    [InlineData("renommer Réseaux", "Par exemple : « renommer Réseaux :")]
    [InlineData("renommer Existant : Second", "« Second »")]
    [InlineData("sens Existant : vers le haut", "Il manque le sens")]
    [InlineData("placer Existant : 7", "Donnez un nombre entier de 1 à 2.")]
    [InlineData("fusionner Existant", "Par exemple : « fusionner Réseaux, Partenariats »")]
    [InlineData("scinder 1, 2 : Nouveau", "choisissez-les tous dans un même regroupement")]
    [InlineData("enlever Existant", "« Existant » contient encore des changements")]
    public async Task Bad_input_gets_a_clear_sentence_and_changes_nothing(string typed, string sentence)
    {
        await using var room = await Room.WithAsync(2);
        await room.SaysAsync("regrouper 1 : Existant");
        await room.SaysAsync("regrouper : Second");
        var before = await room.Scene.StateAsync();

        (await room.SaysAsync(typed)).ShouldContain(sentence);

        (await room.Scene.StateAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData(Phase.Grouping, "renommer Inconnu : Autre", "Aucun regroupement ne s’appelle « Inconnu ».")]
    [InlineData(Phase.Grouping, "fusionner Réseaux, Inconnu", "Aucun regroupement ne s’appelle « Inconnu ».")]
    [InlineData(Phase.Prioritising, "retenir Inconnu", "Je ne trouve pas un seul regroupement pour « Inconnu ».")]
    [InlineData(Phase.Deepening, "pourquoi Inconnu : parce que", "Je ne trouve pas un seul regroupement pour « Inconnu ».")]
    public async Task An_unknown_theme_name_is_reported_only_in_the_private_chat(Phase phase, string typed, string sentence)
    {
        await using var scene = await Scene.InAsync(phase);
        if (phase == Phase.Grouping) await scene.Facilitator.SaysAsync("regrouper 1 : Réseaux");
        var before = await scene.StateAsync();

        (await scene.Facilitator.SaysAsync(typed)).Text.ShouldBe("Je vous réponds en privé.");
        await scene.Facilitator.Privately.SeesAsync(sentence);

        (await scene.Facilitator.Privately.SaysAsync(typed)).Text.ShouldContain(sentence);
        (await scene.StateAsync()).ShouldBe(before);
        scene.Bot.Team.InChannel.ShouldAllBe(post => !post.Words.Contains("Inconnu", StringComparison.Ordinal));
    }

    [Trait("promise", "the facilitator groups changes into themes, or everyone if that is set")]
    [Theory]
    [InlineData("regrouper 1 : Réseaux")]
    [InlineData("défaire")]
    public async Task Grouping_is_refused_to_partners_and_outside_the_grouping_step(string typed)
    {
        await using var room = await Room.WithAsync(1);

        (await room.Scene.Partner.SaysAsync(typed)).Text.ShouldStartWith("Seule l’animation peut faire cela.");
        await room.SaysAsync("suivant confirmer");
        (await room.SaysAsync(typed)).ShouldContain("et ceci se fait à l’étape « Regrouper »");
        (await room.ThemesAsync()).ShouldBe("");
    }

    [Fact]
    public async Task The_list_of_changes_shows_nothing_before_the_reveal_and_numbered_changes_after_it()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Plus de *projets* communs");
        (await scene.Other.SaysAsync("changements")).Text
            .ShouldBe("Aucun changement ne peut encore être lu : ils se lisent à partir de l’étape « Regrouper ».");

        await scene.Facilitator.SaysAsync("suivant confirmer");
        var list = (await scene.Other.SaysAsync("changements")).Text;
        list.ShouldContain("1 changement");
        list.ShouldContain("- 1 · ▲ Plus de \\*projets\\* communs — Sans regroupement");
        list.ShouldNotContain("Pour regrouper par écrit", Case.Sensitive, "a partner may not group");
        (await scene.Facilitator.SaysAsync("changements")).Text.ShouldContain("Pour regrouper par écrit");
    }

    [Fact]
    public async Task A_long_list_of_changes_is_shown_in_pages()
    {
        await using var room = await Room.WithAsync(45);

        var first = await room.SaysAsync("changements");
        first.ShouldContain("- 20 · ");
        first.ShouldNotContain("- 21 · ");
        first.ShouldContain("Page 1 sur 3. Pour la suite, écrivez « changements 2 ».");
        (await room.SaysAsync("changements 3")).ShouldContain("- 45 · ");
    }
}
