using System.Globalization;
using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Testing;
using CollabBot.Tests.Features.Reminders;

namespace CollabBot.Tests.Features.Setup;

/// <summary>What clients send of the set-up form, dates as people write them, and the order of the deadlines.</summary>
public sealed class SetupFieldsTests
{
    private const string Saved = "Les réglages sont enregistrés.";
    private static readonly string[] Inputs =
    [
        "title", "intention", "from", "to", "heldOn", "place", "retainedCount", "pointsPerPerson", "language", "presetThemes", "glossary",
        "groupingByAll", "expectedPartners", "anonymity",
    ];

    [Trait("promise", "a field that a client does not send is not touched; an empty one is cleared")]
    [Fact]
    public async Task A_form_that_sends_one_field_changes_only_that_one()
    {
        await using var scene = await FilledAsync();
        var before = Values(await FormAsync(scene));

        (await SavesAsync(scene, data =>
        {
            foreach (var (key, _) in data.ToList())
            {
                if (Inputs.Contains(key) || key.StartsWith("due", StringComparison.Ordinal)) data.Remove(key);
            }

            data["place"] = "Salle C";
        })).Sentence.ShouldContain(Saved);

        before["place"] = "Salle C";
        Values(await FormAsync(scene)).ShouldBe(before);
    }

    [Trait("promise", "a field that a client does not send is not touched; an empty one is cleared")]
    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("NaN")]
    public async Task An_empty_field_is_cleared(string? empty)
    {
        await using var scene = await FilledAsync();

        (await SavesAsync(scene, data =>
        {
            foreach (var key in new[] { "from", "to", "expectedPartners", "retainedCount", "pointsPerPerson" }) data[key] = empty;
            foreach (var key in new[] { "intention", "heldOn", "place", "dueOnNaming", "dueAtNaming", "presetThemes", "glossary" })
                data[key] = empty == "NaN" ? "" : empty;
        })).Sentence.ShouldContain(Saved);

        var left = await scene.RetrospectiveAsync();
        (left.Intention, left.Period, left.HeldOn, left.Place, left.ExpectedPartners, left.NamingDueAt)
            .ShouldBe((null, null, null, null, null, null));
        (left.RetainedCount, left.PointsPerPerson).ShouldBe((5, 5));
        left.GroupingDueAt.ShouldNotBeNull();
    }

    [Trait("promise", "a field that a client does not send is not touched; an empty one is cleared")]
    [Fact]
    public async Task A_new_retrospective_has_the_defaults_for_what_a_client_does_not_send()
    {
        await using var scene = await Scene.EmptyAsync();
        var form = (await (await scene.Facilitator.SaysAsync("rétrospective")).Card.ClicksAsync("Préparer une rétrospective")).Form;
        var activity = form.Press("Enregistrer", ("title", "Bilan")).Activity;
        var data = activity["value"]!["data"]!.AsObject();
        foreach (var key in new[] { "intention", "from", "to", "anonymity", "language" }) data.Remove(key);
        data["heldOn"] = "";

        await scene.Facilitator.InvokesAsync(activity);

        var started = await scene.RetrospectiveAsync();
        started.Intention!.Text.ShouldStartWith("Faire ressortir, ensemble");
        started.Period!.ToString().ShouldBe("2021–2025");
        started.HeldOn.ShouldBeNull();
        started.Anonymity.ShouldBe(Anonymity.OrganisationOnly);
    }

    [Theory]
    [InlineData("dueOnNaming", "2026-12-04T18:30Z")]
    [InlineData("dueAtNaming", "2026-12-02T14:00Z")]
    public async Task A_deadline_keeps_the_half_that_a_client_does_not_send(string missing, string instant)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Facilitator.SaysAsync("modifier échéance nommer : 2026-12-04 9:00");

        await SavesAsync(scene, data =>
        {
            data["dueOnNaming"] = "2026-12-02";
            data["dueAtNaming"] = "13:30";
            data.Remove(missing);
        });

        (await scene.RetrospectiveAsync()).NamingDueAt.ShouldBe(At(instant));
    }

    [Trait("promise", "a date may be written as people write it")]
    [Theory]
    [InlineData("3 décembre 2026", "2026-12-03")]
    [InlineData("3 décembre", "2026-12-03")]
    [InlineData("le 3 déc.", "2026-12-03")]
    [InlineData("jeudi 3 décembre 2026", "2026-12-03")]
    [InlineData("1er juin 2025", "2025-06-01")]
    [InlineData("12 octobre", "2026-10-12")]
    [InlineData("5 janvier", "2027-01-05")]
    [InlineData("December 3, 2026", "2026-12-03")]
    [InlineData("Dec 3rd", "2026-12-03")]
    [InlineData("3 December", "2026-12-03")]
    [InlineData("2026/12/3", "2026-12-03")]
    [InlineData("2026-12-03", "2026-12-03")]
    [InlineData("25/12/2026", "2026-12-25")]
    [InlineData("aujourd’hui", "2026-11-23")]
    [InlineData("demain", "2026-11-24")]
    [InlineData("tomorrow", "2026-11-24")]
    [InlineData("vendredi", "2026-11-27")]
    [InlineData("Friday", "2026-11-27")]
    [InlineData("ce vendredi", "2026-11-27")]
    [InlineData("3\u00A0D\u00C9CEMBRE\u202F2026", "2026-12-03")]
    public async Task A_date_may_be_written_in_words(string typed, string day)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Facilitator.SaysAsync($"modifier date : {typed}")).Text.ShouldContain(Saved);

        (await scene.RetrospectiveAsync()).HeldOn!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(day);
    }

    [Theory]
    [InlineData("03/04/2026")]
    [InlineData("31 avril 2026")]
    [InlineData("lundi 3 décembre 2026")]
    [InlineData("bientôt")]
    [InlineData("vendredi prochain")]
    [InlineData("décembre 2026")]
    [InlineData("3 décembre 2026 ou le 4")]
    [InlineData("29 février 2026")]
    [InlineData("3 décembre 26")]
    public async Task A_date_that_could_be_read_in_two_ways_or_does_not_exist_is_refused(string typed)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var before = (await scene.RetrospectiveAsync()).HeldOn;

        (await scene.Facilitator.SaysAsync($"modifier date : {typed}")).Text.ShouldContain("3 décembre 2026");

        (await scene.RetrospectiveAsync()).HeldOn.ShouldBe(before);
    }

    [Trait("promise", "a date may be written as people write it")]
    [Theory]
    [InlineData("modifier échéance nommer : vendredi 16 h", "2026-11-27T21:00Z")]
    [InlineData("modifier échéance nommer : vendredi 4 décembre à 16 h 30", "2026-12-04T21:30Z")]
    [InlineData("modifier échéance nommer : 3 décembre 2026", "2026-12-03T22:00Z")]
    [InlineData("modifier échéance nommer : 3 décembre 2026, 9h", "2026-12-03T14:00Z")]
    [InlineData("modifier échéance nommer : le 5 janvier à midi", "2027-01-05T17:00Z")]
    [InlineData("modifier échéance nommer : demain 9 h", "2026-11-24T14:00Z")]
    [InlineData("modifier échéance nommer : lundi 9 h", "2026-11-23T14:00Z")]
    [InlineData("modifier échéance nommer : lundi 7 h", "2026-11-30T12:00Z")]
    [InlineData("modifier échéance nommer : aujourd'hui 16h", "2026-11-23T21:00Z")]
    [InlineData("change deadline name: Friday 4 pm", "2026-11-27T21:00Z")]
    [InlineData("change deadline name: Dec 3 at 4:30 p.m.", "2026-12-03T21:30Z")]
    [InlineData("change deadline name: December 3, 2026 16:00", "2026-12-03T21:00Z")]
    [InlineData("change deadline name: tomorrow noon", "2026-11-24T17:00Z")]
    public async Task A_deadline_may_be_written_in_words(string typed, string instant)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Facilitator.SaysAsync(typed)).Text.ShouldContain(Saved);

        (await scene.RetrospectiveAsync()).NamingDueAt.ShouldBe(At(instant));
    }

    [Fact]
    public async Task A_day_in_words_means_the_day_on_which_it_was_written_also_if_the_answer_is_confirmed_later()
    {
        await using var scene = await Scene.EmptyAsync();
        var facilitator = scene.Facilitator.InThread("1763900000001");
        await facilitator.SaysAsync("rétrospective pas à pas");
        await facilitator.SaysAsync("Bilan");
        foreach (var answer in new[] { "passer", "les voir", "4" }) await facilitator.SaysAsync(answer);
        (await facilitator.SaysAsync("demain")).Text.ShouldNotContain("Je ne comprends pas cette date");
        scene.Jump("2026-11-25 15:00");

        var review = (await facilitator.SaysAsync("garder")).Text;

        review.ShouldContain("4. date : 24 novembre 2026");
    }

    [Trait("promise", "deadlines are in the order of the steps")]
    [Fact]
    public async Task Deadlines_out_of_order_are_refused_by_text_and_by_form()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Facilitator.SaysAsync("modifier échéance regrouper : 2026-12-04 16:00");

        (await scene.Facilitator.SaysAsync("modifier échéance nommer : 2026-12-05")).Text
            .ShouldContain("L’échéance de l’étape « Regrouper » viendrait avant celle de l’étape « Nommer ».");
        (await scene.Facilitator.SaysAsync("modifier échéance approfondir : 2026-12-03")).Text
            .ShouldContain("L’échéance de l’étape « Approfondir » viendrait avant celle de l’étape « Regrouper ».");
        var form = await FormAsync(scene);
        (await form.ClicksAsync("Enregistrer", ("dueOnPrioritising", "2026-12-04"), ("dueAtPrioritising", "15:59"))).Form.Words
            .ShouldContain("L’échéance de l’étape « Prioriser » viendrait avant celle de l’étape « Regrouper ».");

        (await form.ClicksAsync("Enregistrer", ("dueOnPrioritising", "2026-12-04"), ("dueAtPrioritising", "16:00"))).Sentence
            .ShouldContain(Saved);
        var deadlines = (await scene.RetrospectiveAsync()).Deadlines;
        PhaseDeadlines.Phases.Where(phase => deadlines.Of(phase) is not null).ShouldBe([Phase.Grouping, Phase.Prioritising]);
    }

    private static async Task<Scene> FilledAsync()
    {
        var scene = await Scene.InAsync(Phase.Naming);
        await (await FormAsync(scene)).ClicksAsync(
            "Enregistrer",
            ("intention", "Apprendre ensemble"),
            ("from", "2019"),
            ("to", "2024"),
            ("heldOn", "2026-12-10"),
            ("place", "Salle B"),
            ("retainedCount", "3"),
            ("pointsPerPerson", "7"),
            ("presetThemes", "Réseaux\nAutonomie"),
            ("glossary", "TQ : table de quartier"),
            ("groupingByAll", "true"),
            ("expectedPartners", "24"),
            ("dueOnNaming", "2026-12-04"),
            ("dueAtNaming", "16:00"),
            ("dueOnGrouping", "2026-12-05"));
        (await scene.RetrospectiveAsync()).ExpectedPartners.ShouldBe(24);
        return scene;
    }

    private static async Task<CardView> FormAsync(Scene scene) =>
        (await (await scene.Facilitator.SaysAsync("modifier")).Card.ClicksAsync("Modifier")).Form;

    private static async Task<Answer> SavesAsync(Scene scene, Action<JsonObject> change)
    {
        var activity = (await FormAsync(scene)).Press("Enregistrer").Activity;
        change(activity["value"]!["data"]!.AsObject());
        return await scene.Facilitator.InvokesAsync(activity);
    }

    private static Dictionary<string, string?> Values(CardView form) =>
        CardReading.Inputs(form.Json).Select(input => (string)input["id"]!).ToDictionary(id => id, form.Value);

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
