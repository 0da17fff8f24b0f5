using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Startup;
using CollabBot.Tests.Cards;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Contract;

/// <summary>
/// A text is stored exactly as typed, however it is entered: ligatures, dots inside words, kinds of apostrophes and quotation
/// marks, decomposed accents and markup characters.
/// </summary>
public sealed class WordingTests
{
    private const string Typed = "Les citoyen.ne.s d’« Hochelaga » — l'œuvre, cafe\u0301 & <b>gras</b> &amp; *étoile* \u00A0fin…";

    [Trait("promise", "wording is kept exactly as typed")]
    [Fact]
    public async Task A_change_is_stored_as_typed_by_form_by_dialog_and_for_the_room()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var form = await Scene.NamingFormAsync(scene.Partner);
        await Scene.SaveAsync(
            scene.Partner,
            form,
            ("statement", Typed),
            ("direction", "Positive"),
            ("proposedTheme", Typed),
            ("why", Typed),
            ("example", Typed));
        foreach (var other in new[] { scene.Other.Privately, scene.Bot.Team.Member("Luc").InThread("1763900000001") })
        {
            string[] organisation = other.IsPrivate ? ["passer"] : [];
            foreach (var text in (string[])["nommer ici", Typed, "positif", Typed, Typed, Typed, .. organisation, "oui"])
                await other.SaysAsync(text);
        }

        await scene.Facilitator.Privately.SaysAsync($"saisir\n+ {Typed} 1");
        await scene.Facilitator.Privately.SaysAsync($"saisir\n- {Typed} 2\n= {Typed} 3");

        var changes = await scene.ReadAsync(database => database.Changes.AsNoTracking().OrderBy(change => change.Position).ToListAsync());
        changes.Select(change => change.Statement.Text).ShouldBe([Typed, Typed, Typed, $"{Typed} 1", $"{Typed} 2", $"{Typed} 3"]);
        changes.Take(3)
            .ShouldAllBe(change => change.ProposedTheme!.Text == Typed && change.Why!.Text == Typed && change.Example!.Text == Typed);
    }

    [Trait("promise", "wording is kept exactly as typed")]
    [Fact]
    public async Task Themes_settings_organisation_and_lessons_are_stored_as_typed()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        await scene.Facilitator.SaysAsync($"regrouper 1 : {Typed}");
        await scene.Facilitator.SaysAsync("regrouper 2 : Autonomie");
        await scene.Facilitator.SaysAsync($"renommer Autonomie : {Typed} longue / {Typed} courte");
        foreach (var field in new[] { "titre", "lieu", "intention" }) await scene.Facilitator.SaysAsync($"modifier {field} : {Typed}");
        await scene.Partner.Privately.SaysAsync($"mon organisation {Typed}");
        var themes = await scene.ReadAsync(database => database.Themes.AsNoTracking().OrderBy(theme => theme.Position).ToListAsync());
        themes.Select(theme => (theme.LongLabel.Text, theme.ShortLabel.Text))
            .ShouldBe([(Typed, Typed), ($"{Typed} longue", $"{Typed} courte")]);
        var retrospective = await scene.RetrospectiveAsync();
        (retrospective.Title.Text, retrospective.Place!.Text, retrospective.Intention!.Text).ShouldBe((Typed, Typed, Typed));
        (await scene.ReadAsync(database => Task.FromResult(
            database.People.AsEnumerable().Select(person => person.Organisation?.Text).OfType<string>().Single())))
            .ShouldBe(Typed);

        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Partner.Privately.SaysAsync($"écueil : {Typed}\n- {Typed} sous");
        await scene.Facilitator.Privately.SaysAsync($"leçons de la salle :\n+ {Typed}");
        var lessons = await scene.ReadAsync(database => database.Lessons.AsNoTracking().OrderBy(lesson => lesson.Position).ToListAsync());
        lessons.Select(lesson => lesson.Text.Text).ShouldBe([Typed, Typed]);
        lessons[0].Items.ShouldBe([$"{Typed} sous"]);
    }

    [Trait("promise", "wording is kept exactly as typed")]
    [Fact]
    public async Task A_text_is_shown_exactly_as_typed_in_the_edit_form_in_the_grouping_form_and_in_the_export()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var form = await Scene.NamingFormAsync(scene.Partner);
        await Scene.SaveAsync(scene.Partner, form, ("statement", Typed), ("direction", "Positive"));

        var list = await scene.Partner.OpensAsync("Mes changements");
        (await list.ClicksAsync("Modifier ou retirer", ("change", list.Choice("change", "1 ·")))).Form.Value("statement").ShouldBe(Typed);
        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.Facilitator.OpensAsync("Regrouper les changements")).Json.ToJsonString(Testing.Wire.Plain)
            .ShouldContain(JsonValue.Create(Typed).ToJsonString(Testing.Wire.Plain)[1..^1]);

        var file = Path.ChangeExtension(scene.Bot.DatabaseFile, ".json");
        (await CommandLine.RunAsync(["export", "--database", scene.Bot.DatabaseFile, "--out", file])).ShouldBe(0);
        JsonNode.Parse(await File.ReadAllTextAsync(file))!.ToJsonString(Testing.Wire.Plain)
            .ShouldContain(JsonValue.Create(Typed).ToJsonString(Testing.Wire.Plain)[1..^1]);
    }
}
