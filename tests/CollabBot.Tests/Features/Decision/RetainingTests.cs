using CollabBot.Domain;
using CollabBot.Startup;

namespace CollabBot.Tests.Features.Decision;

/// <summary>The retained themes: ties, other choices than the points, reasons and dissent. No output names a person.</summary>
public sealed class RetainingTests
{
    [Trait("promise", "the top themes are retained, and the facilitator decides ties")]
    [Fact]
    public async Task A_tie_is_shown_without_points_and_decided_by_command()
    {
        await using var scene = await TiedAsync();

        var question = (await scene.Facilitator.SaysAsync("suivant confirmer")).Card;
        question.Words.ShouldContain("Égalité : il reste 1 place");
        question.Words.ShouldContain("« retenir Réseaux, Autonomie »");
        question.Words.ShouldNotContain("2 points");

        (await scene.Facilitator.SaysAsync("retenir Réseaux, Autonomie")).Text
            .ShouldContain("Vous en avez choisi 2 ; il faut en choisir 1.");
        (await scene.Facilitator.SaysAsync("retenir autonomie")).Text.ShouldContain("On approfondit les regroupements retenus.");

        (await RetainedAsync(scene)).ShouldBe("Autonomie");
        (await scene.RetrospectiveAsync()).OverrideReason.ShouldBeNull();
    }

    [Trait("promise", "the top themes are retained, and the facilitator decides ties")]
    [Fact]
    public async Task A_decided_tie_stays_decided_after_going_back_and_forward()
    {
        await using var scene = await TiedAsync();
        await scene.Facilitator.SaysAsync("retenir Autonomie");

        await scene.Facilitator.SaysAsync("précédent");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Deepening);
        (await RetainedAsync(scene)).ShouldBe("Autonomie");
    }

    [Trait("promise", "retaining other themes than the top ones needs a reason")]
    [Theory]
    [InlineData(
        "fr-CA", "retenir Autonomie", "Ce choix n’est pas celui des points. Dites pourquoi",
        "retenir Autonomie parce que le comité le demande")]
    [InlineData(
        "en-CA", "retain Autonomie", "This choice is not that of the points. Say why", "retain Autonomie because le comité le demande")]
    [InlineData("fr-CA", "retenir 2", "Ce choix n’est pas celui des points. Dites pourquoi", "retenir 2 raison : le comité le demande")]
    public async Task Retaining_other_themes_than_the_points_by_command_needs_a_reason(
        string locale, string without, string refused, string with)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising, locale);

        (await scene.Facilitator.SaysAsync(without)).Text.ShouldContain(refused);
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Prioritising);
        await scene.Facilitator.SaysAsync(with);

        (await RetainedAsync(scene)).ShouldBe("Autonomie");
        (await scene.RetrospectiveAsync()).OverrideReason!.Text.ShouldBe("le comité le demande");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Deepening);
    }

    [Trait("promise", "retaining other themes than the top ones needs a reason")]
    [Trait("promise", "the reason for retaining themes and dissent can be noted")]
    [Fact]
    public async Task The_form_requires_a_reason_keeps_what_was_typed_and_stores_reasons_and_dissent()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var form = await scene.Facilitator.OpensAsync("Regroupements retenus");
        var networks = form.Choice("chosen", "Réseaux");
        var why = form.Field("Pourquoi retenir «\u00A0Réseaux\u00A0»");

        form = (await Scene.SaveAsync(
            scene.Facilitator, form, ("chosen", networks), (why, "Il revient partout"), ("dissents", "Deux partenaires en doutent"))).Form;
        form.Words.ShouldContain("Ce choix n’est pas celui des points.");
        form.Value("dissents").ShouldBe("Deux partenaires en doutent");
        form.Value(why).ShouldBe("Il revient partout");

        (await Scene.SaveAsync(scene.Facilitator, form, ("reason", "Le temps manque"))).Sentence
            .ShouldBe("C’est noté : 1 regroupement est retenu.");
        (await RetainedAsync(scene)).ShouldBe("Réseaux");

        form = await scene.Facilitator.OpensAsync("Regroupements retenus");
        form.Value("reason").ShouldBe("Le temps manque");
        form.Value("dissents").ShouldBe("Deux partenaires en doutent");
    }

    [Trait("promise", "the reason for retaining themes and dissent can be noted")]
    [Fact]
    public async Task Reasons_and_dissent_given_by_command_appear_in_the_details_the_minutes_and_the_export()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);

        (await scene.Facilitator.SaysAsync("pourquoi Réseaux : il revient partout : toujours")).Text
            .ShouldBe("C’est noté : pourquoi « Réseaux » est retenu.");
        (await scene.Facilitator.Privately.SaysAsync("à noter : deux partenaires *en doutent*")).Text
            .ShouldContain("C’est noté pour le compte-rendu");
        (await scene.Facilitator.SaysAsync("note: one more")).Text.ShouldContain("C’est noté pour le compte-rendu");
        await scene.Facilitator.SaysAsync("retenir Réseaux parce que le temps manque");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        var details = (await scene.Partner.OpensAsync("Voir le détail")).Words;
        var report = (await scene.Partner.SaysAsync("compte-rendu texte")).Text;
        var file = await ExportAsync(scene);
        foreach (var told in new[] { "il revient partout : toujours", "le temps manque", "one more" })
        {
            details.ShouldContain(told);
            report.ShouldContain(told);
            file.ShouldContain(told);
        }

        details.ShouldContain("deux partenaires *en doutent*");
        report.ShouldContain(@"deux partenaires \*en doutent\*");
        report.ShouldContain("## À noter");
        foreach (var name in new[] { "Maude", "Aïcha", "Thu" }) (details + report + file).ShouldNotContain(name);
    }

    [Fact]
    public async Task Deciding_is_refused_to_partners_and_after_closing()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var before = await scene.StateAsync();

        foreach (var command in new[] { "retenir Autonomie parce que je veux", "à noter : moi", "pourquoi Réseaux : parce que" })
        {
            (await scene.Partner.SaysAsync(command)).Text.ShouldContain("Seule l’animation peut faire cela.", customMessage: command);
        }

        (await scene.Partner.ClicksAsync("Regroupements retenus")).Sentence.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.StateAsync()).ShouldBe(before);

        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.Facilitator.SaysAsync("à noter : trop tard")).Text.ShouldContain("Aucune rétrospective n’est en cours ici.");
    }

    /// <summary>A retrospective in Prioritising in which two themes have equal points and one can be retained.</summary>
    private static async Task<Scene> TiedAsync()
    {
        var scene = await Scene.EmptyAsync();
        var form = (await (await scene.Facilitator.SaysAsync("rétrospective")).Card.ClicksAsync("Préparer une rétrospective")).Form;
        await Scene.SaveAsync(scene.Facilitator, form, ("title", Scene.Title), ("retainedCount", "1"));
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        form = await scene.Facilitator.OpensAsync("Regrouper les changements");
        form = (await Scene.SaveAsync(scene.Facilitator, form, ("longLabel", "Réseaux"), ("direction", "Positive"))).Form;
        await Scene.SaveAsync(scene.Facilitator, form, ("longLabel", "Autonomie"), ("direction", "Unclear"));
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Partner.Privately.SaysAsync("voter 2, 2");
        return scene;
    }

    private static Task<string> RetainedAsync(Scene scene) => scene.ReadAsync(database => Task.FromResult(
        string.Join(
            ' ',
            database.Themes
                .Where(theme => theme.IsRetained)
                .OrderBy(theme => theme.Rank)
                .ToList()
                .Select(theme => theme.ShortLabel.Text))));

    private static async Task<string> ExportAsync(Scene scene)
    {
        var file = Path.ChangeExtension(scene.Bot.DatabaseFile, ".json");
        (await CommandLine.RunAsync(["export", "--database", scene.Bot.DatabaseFile, "--out", file])).ShouldBe(0);
        return await File.ReadAllTextAsync(file);
    }
}
