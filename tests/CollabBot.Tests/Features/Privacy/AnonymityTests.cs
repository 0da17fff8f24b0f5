using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Minutes.Json;
using CollabBot.Pipeline;
using CollabBot.Retrospectives;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Tests.Features.Privacy;

/// <summary>The anonymity level decides what others see of the author of a change in the grouping form, the list and the export.</summary>
public sealed class AnonymityTests
{
    [Trait("promise", "anonymity can only become stricter once the retrospective has begun")]
    [Theory]
    [InlineData("fr-CA", "modifier anonymat : noms", "Les réglages sont enregistrés.")]
    [InlineData("en-CA", "change anonymity: organisation only", "The settings are saved.")]
    [InlineData("fr-CA", "modifier anonymat : Anonyme", "Les réglages sont enregistrés.")]
    public async Task In_draft_the_anonymity_level_is_set_by_command(string locale, string typed, string answer)
    {
        await using var scene = await Scene.InAsync(Phase.Draft, locale);

        (await scene.Facilitator.SaysAsync(typed)).Text.ShouldContain(answer);

        (await scene.RetrospectiveAsync()).Anonymity.ShouldBe(typed.Contains("noms", StringComparison.Ordinal) ? Anonymity.Names
            : typed.Contains("only", StringComparison.Ordinal) ? Anonymity.OrganisationOnly : Anonymity.Anonymous);
    }

    [Trait("promise", "anonymity can only become stricter once the retrospective has begun")]
    [Theory]
    [InlineData(
        "fr-CA", "modifier anonymat : noms", "Le niveau « organisation seulement » est en vigueur", "modifier anonymat : secret",
        "Je ne connais pas ce niveau.")]
    [InlineData(
        "en-CA", "change anonymity: names", "The level \"organisation only\" is in force", "change anonymity: secret",
        "I do not know that level.")]
    public async Task After_the_draft_a_less_strict_level_is_refused_and_the_answer_names_the_current_one(
        string locale, string typed, string refusal, string wrong, string unknown)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);

        (await scene.Facilitator.SaysAsync(typed)).Text.Replace('\u00A0', ' ').ShouldContain(refusal);
        (await scene.Facilitator.SaysAsync(wrong)).Text.ShouldContain(unknown);

        (await scene.RetrospectiveAsync()).Anonymity.ShouldBe(Anonymity.OrganisationOnly);
    }

    [Trait("promise", "anonymity can only become stricter once the retrospective has begun")]
    [Fact]
    public async Task The_form_offers_only_allowed_levels_and_a_form_without_the_field_keeps_the_level()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Facilitator.SaysAsync("modifier anonymat : anonyme");
        var form = (await (await scene.Facilitator.SaysAsync("modifier")).Card.ClicksAsync("Modifier")).Form;
        form.Value("anonymity").ShouldBe("Anonymous");
        Should.Throw<ShouldAssertException>(() => form.Choice("anonymity", "Noms"));

        var (_, activity) = form.Press("Enregistrer", ("title", "Autre titre"));
        activity["value"]!["data"]!.AsObject().Remove("anonymity").ShouldBeTrue();
        await scene.Facilitator.InvokesAsync(activity);

        var retrospective = await scene.RetrospectiveAsync();
        (retrospective.Title.Text, retrospective.Anonymity).ShouldBe(("Autre titre", Anonymity.Anonymous));
    }

    [Fact]
    public async Task A_stricter_level_is_announced_in_the_thread()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        await scene.Facilitator.SaysAsync("modifier anonymat : anonyme");

        await scene.Partner.SeesAsync("Le niveau d’anonymat est maintenant « anonyme ».");
    }

    [Trait("promise", "period, purpose and retention are stated when a person is first asked")]
    [Theory]
    [InlineData("noms", "votre nom et votre organisation sont affichés à côté")]
    [InlineData("organisation seulement", "seule votre organisation est affichée, si vous l’avez indiquée")]
    [InlineData("anonyme", "le lien entre vous et vos réponses est effacé pour de bon")]
    public async Task The_first_time_a_person_names_a_change_the_level_and_the_retention_period_are_explained(string level, string meaning)
    {
        await using var scene = await Scene.InAsync(Phase.Draft, "fr-CA", "--Retention:Years", "3");
        await scene.Facilitator.SaysAsync($"modifier anonymat : {level}");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        var form = await Scene.NamingFormAsync(scene.Partner);
        form.Words.ShouldContain(meaning);
        form.Words.ShouldContain("conservé 3 ans");
        (await Scene.NamingFormAsync(scene.Partner)).Words.ShouldNotContain(meaning);
        (await scene.Other.Privately.SaysAsync("nommer")).Text.ShouldContain(meaning);
    }

    [Trait("promise", "exports follow the anonymity level; summary and minutes name no author")]
    [Theory]
    [InlineData("noms", "Aïcha, Centre des femmes", "\"name\": \"Aïcha\"", "\"organisation\": \"Centre des femmes\"")]
    [InlineData("organisation seulement", "Centre des femmes", null, "\"organisation\": \"Centre des femmes\"")]
    [InlineData("anonyme", null, null, null)]
    public async Task The_grouping_form_the_list_and_the_export_show_only_what_the_level_allows(
        string level, string? shown, string? name, string? organisation)
    {
        await using var scene = await NamedAsync(level);

        var form = await scene.Facilitator.OpensAsync("Regrouper les changements");
        var listed = (await scene.Facilitator.SaysAsync("changements")).Text;
        var exported = await ExportAsync(scene);

        foreach (var words in new[] { form.Words, listed })
        {
            words.Contains("Aïcha", StringComparison.Ordinal).ShouldBe(name is not null);
            words.Contains("Centre des femmes", StringComparison.Ordinal).ShouldBe(organisation is not null);
            if (shown is not null) words.ShouldContain(shown);
            words.Contains("pour la salle", StringComparison.Ordinal).ShouldBe(level != "anonyme");
        }

        exported.Contains("\"name\":", StringComparison.Ordinal).ShouldBe(name is not null);
        if (name is not null) exported.ShouldContain(name);
        exported.Contains("\"organisation\":", StringComparison.Ordinal).ShouldBe(organisation is not null);
        exported.Contains("\"forRoom\": true", StringComparison.Ordinal).ShouldBe(level != "anonyme");
    }

    [Trait("promise", "exports follow the anonymity level; summary and minutes name no author")]
    [Fact]
    public async Task Summary_details_and_minutes_name_no_author_even_if_the_level_shows_names()
    {
        await using var scene = await NamedAsync("noms");
        var details = await scene.Partner.OpensAsync("Voir le détail");
        var form = await scene.Facilitator.OpensAsync("Regrouper les changements");
        await Scene.SaveAsync(
            scene.Facilitator, form, ("changes", form.Choice("changes", "Des liens")), ("longLabel", "Réseaux"), ("direction", "Positive"));
        await scene.Facilitator.SaysAsync("suivant clore confirmer");
        var report = await scene.Facilitator.SaysAsync("compte-rendu texte");
        await scene.SettleAsync();

        foreach (var words in new[] { details.Words, report.Text, (await scene.Partner.SeesCardAsync("Changements positifs")).Words })
        {
            words.ShouldContain("Des liens");
            words.ShouldNotContain("Aïcha");
            words.ShouldNotContain("Centre des femmes");
        }
    }

    [Fact]
    public async Task A_stricter_level_deletes_stored_names_from_the_rows_and_from_the_database_file()
    {
        await using var scene = await NamedAsync("noms", partner: "Canari Aïcha-Ève");
        RawFile.Holds(scene.Bot.DatabaseFile, "Canari Aïcha-Ève").ShouldBeTrue();

        await scene.Facilitator.SaysAsync("modifier anonymat : organisation seulement");
        (await scene.ReadAsync(database => database.Participants.AnyAsync(person => person.DisplayName != null))).ShouldBeFalse();
        await scene.SettleAsync();
        await scene.FreedAsync();

        RawFile.Holds(scene.Bot.DatabaseFile, "Canari Aïcha-Ève").ShouldBeFalse();
    }

    [Fact]
    public async Task At_the_default_level_no_name_is_stored()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);

        (await scene.ReadAsync(database => database.Participants.AnyAsync(person => person.DisplayName != null))).ShouldBeFalse();
    }

    [Trait("promise", "no markup of a contributor takes effect")]
    [Theory]
    [InlineData("Aïcha\r\n**Bold** [lien](https://x.example) <at>Maude</at>", "Aïcha **Bold** [lien](https://x.example) <at>Maude</at>")]
    [InlineData("\u202Emoc.live\u202C Aïcha", "moc.live Aïcha")]
    [InlineData("  Thu \t Nguyễn  ", "Thu Nguyễn")]
    public void A_display_name_is_reduced_to_one_line_without_control_characters(string typed, string kept) =>
        TurnReader.NameOf(typed)!.Text.ShouldBe(kept);

    [Fact]
    public void An_invalid_display_name_gives_null_and_a_long_one_is_cut()
    {
        TurnReader.NameOf(null).ShouldBeNull();
        TurnReader.NameOf(" \n\u202E ").ShouldBeNull();
        TurnReader.NameOf("a\0b").ShouldBeNull();
        TurnReader.NameOf("\ud800").ShouldBeNull();
        TurnReader.NameOf(new string('é', 5000))!.Text.Length.ShouldBeLessThanOrEqualTo(102);
    }

    [Trait("promise", "no markup of a contributor takes effect")]
    [Fact]
    public async Task Markup_in_a_display_name_is_escaped_in_the_list_and_not_parsed_in_the_form()
    {
        await using var scene = await NamedAsync("noms", partner: "**Aïcha** [x](https://x.example)");

        var text = (string)(await scene.Facilitator.SaysAsync("changements")).Activities[0]["text"]!;
        text.ShouldContain(@"\*\*Aïcha\*\* \[x\]");
        var form = await scene.Facilitator.OpensAsync("Regrouper les changements");
        Blocks(form.Json).ShouldAllBe(block => !block.Contains("**Aïcha", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_export_that_is_read_and_written_again_is_identical()
    {
        await using var scene = await NamedAsync("noms");
        await scene.Facilitator.SaysAsync("suivant clore confirmer");
        var first = await ExportAsync(scene);
        var minutes = MinutesJson.Read(first).ShouldBeOfType<MinutesJsonReading.Understood>();
        minutes.UnknownFields.ShouldBeEmpty();

        MinutesJson.Write(minutes.Minutes).ShouldBe(first);
        first.ShouldContain("\"anonymity\": \"names\"");
        first.ShouldContain("\"closedOn\": \"2026-11-23\"");
    }

    /// <summary>A retrospective in Grouping: two people named a change each, and one change was entered for the room.</summary>
    private static async Task<Scene> NamedAsync(string level, string partner = "Aïcha")
    {
        var scene = await Scene.InAsync(Phase.Draft);
        var aicha = scene.Bot.Team.Member(partner);
        await scene.Facilitator.SaysAsync($"modifier anonymat : {level}");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await aicha.Privately.SaysAsync("mon organisation Centre des femmes");
        await Scene.NameAsync(aicha, "Des liens plus forts");
        await Scene.NameAsync(scene.Other, "Plus de projets");
        await scene.Facilitator.SaysAsync("saisir\n+ Dit dans la salle");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        return scene;
    }

    private static async Task<string> ExportAsync(Scene scene)
    {
        await using var scope = scene.Bot.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Storage.Database>();
        database.Tenant = scene.Bot.Team.Tenant;
        return MinutesJson.Write(await scope.ServiceProvider
            .GetRequiredService<RetrospectiveQueries>()
            .ExportedAsync(await database.Retrospectives.SingleAsync(), CancellationToken.None));
    }

    private static IEnumerable<string> Blocks(JsonNode node) => node switch
    {
        JsonObject element when (string?)element["type"] == "TextBlock" => [(string?)element["text"] ?? ""],
        JsonObject element => element.Select(member => member.Value).OfType<JsonNode>().SelectMany(Blocks),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Blocks),
        _ => [],
    };
}
