using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.Features.Setup;

/// <summary>Every setting can be changed in words, under the name that its form shows.</summary>
public sealed class SettingsInWordsTests
{
    [Trait("promise", "every label of the settings form is accepted in words")]
    [Theory]
    [InlineData("fr-CA", "modifier", "Je n’ai pas reconnu ce réglage.")]
    [InlineData("en-CA", "change", "I did not recognise this setting.")]
    public async Task Every_label_of_the_form_names_its_setting_in_words(string locale, string verb, string unknown)
    {
        await using var scene = await Scene.InAsync(Phase.Draft, locale);
        await scene.Facilitator.SaysAsync(verb);
        var form = await scene.Facilitator.OpensAsync(locale == "fr-CA" ? "Modifier" : "Change");

        var labels = CardReading.Inputs(form.Json)
            .SelectMany(input => new[] { (string?)input["label"], (string?)input["title"] })
            .OfType<string>()
            .ToList();

        labels.Count.ShouldBeGreaterThan(20);
        foreach (var label in labels)
        {
            var said = (await scene.Facilitator.SaysAsync($"{verb} {label} : x")).Text;
            said.ShouldNotContain(unknown, customMessage: label);
            said.ShouldNotBeEmpty(label);
        }
    }

    [Trait("promise", "every label of the settings form is accepted in words")]
    [Theory]
    [InlineData("modifier regroupements proposés : Réseaux", "presetThemes", "Réseaux")]
    [InlineData("modifier Mots du groupe : TQ : table de quartier", "glossary", "TQ : table de quartier")]
    [InlineData("modifier Nombre de regroupements à retenir : 4", "retainedCount", "4")]
    [InlineData("modifier dernière année du plan : 2030", "to", "2030")]
    [InlineData("modifier partenaires attendus : 12", "expectedPartners", "12")]
    [InlineData("change selected: 3", "retainedCount", "3")]
    [InlineData("modifier échéance de l'étape Nommer : 2026-12-04 16:00", "dueOnNaming", "2026-12-04")]
    [InlineData("modifier titre : Points : ce qui reste", "title", "Points : ce qui reste")]
    public async Task A_setting_is_changed_under_the_label_of_the_form(string typed, string input, string value)
    {
        await using var scene = await Scene.InAsync(Phase.Draft);

        await scene.Facilitator.SaysAsync(typed);

        await scene.Facilitator.SaysAsync("modifier");
        (await scene.Facilitator.OpensAsync("Modifier")).Value(input).ShouldBe(value);
    }

    [Trait("promise", "every label of the settings form is accepted in words")]
    [Theory]
    [InlineData("fr-CA", "modifier couleur : bleu", "anonymat", "échéance nommer", "échéance approfondir", "partenaires")]
    [InlineData("en-CA", "change colour: blue", "anonymity", "deadline name", "deadline dig deeper", "selected")]
    public async Task The_refusal_of_an_unknown_setting_lists_all_of_them(string locale, string typed, params string[] names)
    {
        await using var scene = await Scene.InAsync(Phase.Draft, locale);

        var said = (await scene.Facilitator.SaysAsync(typed)).Text;

        foreach (var name in names) said.ShouldContain(name);
        var verb = typed.Split(' ')[0];
        foreach (var name in said.Split(':')[1].Trim(' ', '.').Split(", "))
            (await scene.Facilitator.SaysAsync($"{verb} {name} : x")).Text.ShouldNotContain(said.Split('.')[0], customMessage: name);
    }

    [Trait("promise", "every label of the settings form is accepted in words")]
    [Theory]
    [InlineData("modifier heure : 16 h")]
    [InlineData("modifier Heure (17 h par défaut) : 16 h")]
    public async Task A_time_alone_is_answered_with_how_a_deadline_is_written(string typed)
    {
        await using var scene = await Scene.InAsync(Phase.Draft);

        (await scene.Facilitator.SaysAsync(typed)).Text.ShouldContain("« modifier échéance nommer : vendredi 16 h »");
    }

    [Trait("promise", "all settings but the title have defaults and can be edited until closed")]
    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Naming)]
    [InlineData(Phase.Deepening)]
    public async Task The_facilitators_card_opens_the_settings(Phase phase)
    {
        await using var scene = await Scene.InAsync(phase);

        var form = await scene.Facilitator.OpensAsync("Réglages");

        form.Value("title").ShouldBe(Scene.Title);
        (await Scene.SaveAsync(scene.Facilitator, form, ("place", "Salle B"))).Words.ShouldContain("Les réglages sont enregistrés.");
        (await scene.RetrospectiveAsync()).Place!.Text.ShouldBe("Salle B");
    }

    [Trait("promise", "the group's glossary is shown before the first question")]
    [Theory]
    [InlineData("fr-CA", "modifier glossaire : TQ : table de *quartier*", "nommer", "Mots du groupe", "quel changement significatif")]
    [InlineData("en-CA", "change glossary: TQ: table de *quartier*", "name", "The group’s words", "what significant change")]
    public async Task The_glossary_is_shown_in_private_before_the_first_question(
        string locale, string setting, string command, string heading, string question)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);
        await scene.Facilitator.SaysAsync(setting);

        var said = (await scene.Partner.Privately.SaysAsync(command)).Text;

        said.ShouldContain(heading);
        said.ShouldContain("**TQ** — table de \\*quartier\\*");
        said.IndexOf(heading, StringComparison.Ordinal).ShouldBeLessThan(said.IndexOf(question, StringComparison.OrdinalIgnoreCase));
    }
}
