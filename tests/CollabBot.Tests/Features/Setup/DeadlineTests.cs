using CollabBot.Domain;
using CollabBot.Testing;
using CollabBot.Tests.Features.Reminders;

namespace CollabBot.Tests.Features.Setup;

/// <summary>Setting deadlines by form and by text, their time zone, and what is refused.</summary>
public sealed class DeadlineTests
{
    [Trait("promise", "each step can have its own deadline")]
    [Theory]
    [InlineData("modifier échéance nommer : 2026-12-04 16:00", "2026-12-04T21:00Z")]
    [InlineData("modifier échéance nommer : 2026-12-04", "2026-12-04T22:00Z")]
    [InlineData("Modifier Echeance Nommer: 2026-12-04 16 h 30", "2026-12-04T21:30Z")]
    [InlineData("modifier échéance nommer : 2026-12-04 à 9 h", "2026-12-04T14:00Z")]
    [InlineData("change deadline name: 2026-12-04 4:30 p.m.", "2026-12-04T21:30Z")]
    [InlineData("change deadline naming: 2026-12-04 at 12 pm", "2026-12-04T17:00Z")]
    [InlineData("modifier échéance nommer : 2027-03-14 02:30", "2027-03-14T07:30Z")]
    [InlineData("modifier échéance nommer : 2027-11-07 01:30", "2027-11-07T05:30Z")]
    public async Task A_deadline_can_be_typed_as_a_day_with_or_without_a_time(string typed, string instant)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Facilitator.SaysAsync(typed)).Text.ShouldBe("Les réglages sont enregistrés. La carte de suivi les montre.");

        (await scene.RetrospectiveAsync()).NamingDueAt
            .ShouldBe(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Trait("promise", "each step can have its own deadline")]
    [Fact]
    public async Task Each_step_has_its_own_deadline_which_can_be_cleared()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        foreach (var typed in new[]
        {
            "modifier échéance nommer : 2026-12-01", "change deadline group: 2026-12-02",
            "modifier échéance prioriser : 2026-12-03", "modifier échéance approfondir : 2026-12-04",
        })
        {
            await scene.Facilitator.SaysAsync(typed);
        }

        var all = (await scene.RetrospectiveAsync()).Deadlines;
        PhaseDeadlines.Phases.Select(phase => all.Of(phase)!.Value.Day).ShouldBe([1, 2, 3, 4]);
        (await scene.Facilitator.SaysAsync("modifier échéance nommer :")).Text.ShouldContain("Les réglages sont enregistrés.");
        (await scene.Facilitator.SaysAsync("modifier échéance voter : aucune")).Text.ShouldContain("Les réglages sont enregistrés.");
        var left = (await scene.RetrospectiveAsync()).Deadlines;
        PhaseDeadlines.Phases.Where(phase => left.Of(phase) is not null).ShouldBe([Phase.Grouping, Phase.Deepening]);
    }

    [Theory]
    [InlineData(
        "modifier échéance nommer : 2026-11-22",
        "L’échéance de l’étape « Nommer » est déjà passée. Donnez un jour et une heure à venir")]
    [InlineData("modifier échéance voter : 2026-11-23 7:13", "L’échéance de l’étape « Prioriser » est déjà passée.")]
    [InlineData("modifier échéance nommer : bientôt", "L’échéance de l’étape « Nommer » ne se lit pas. Écrivez le jour, puis l’heure")]
    [InlineData("modifier échéance nommer : 2026-12-04 25:00", "ne se lit pas")]
    [InlineData("modifier échéance nommer : 2026-02-30", "ne se lit pas")]
    [InlineData("modifier échéance clore : 2026-12-04", "Je n’ai pas reconnu ce réglage.")]
    public async Task A_deadline_that_is_past_or_unreadable_is_refused_with_the_reason_and_changes_nothing(string typed, string sentence)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Facilitator.SaysAsync(typed)).Text.ShouldContain(sentence);

        var deadlines = (await scene.RetrospectiveAsync()).Deadlines;
        PhaseDeadlines.Phases.ShouldAllBe(phase => deadlines.Of(phase) == null);
    }

    [Trait("promise", "each step can have its own deadline")]
    [Trait("promise", "the live card shows how many have answered, are done, and the deadline")]
    [Fact]
    public async Task The_form_asks_for_day_and_time_of_each_deadline_and_shows_them_when_it_is_opened_again()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var form = await FormAsync(scene);

        await form.ClicksAsync(
            "Enregistrer",
            ("dueOnNaming", "2026-12-04"),
            ("dueAtNaming", "16:00"),
            ("dueOnDeepening", "2026-12-11"),
            ("dueAtGrouping", "09:00"));

        var retrospective = await scene.RetrospectiveAsync();
        retrospective.NamingDueAt.ShouldBe(new DateTimeOffset(2026, 12, 4, 21, 0, 0, TimeSpan.Zero));
        retrospective.DeepeningDueAt.ShouldBe(new DateTimeOffset(2026, 12, 11, 22, 0, 0, TimeSpan.Zero));
        retrospective.GroupingDueAt.ShouldBeNull();
        await scene.Partner.SeesCardAsync("Échéance : vendredi 4 décembre à 16 h");
        (await scene.Partner.SaysAsync("état")).Text.ShouldContain("Échéance : vendredi 4 décembre à 16 h");

        form = await FormAsync(scene);
        (form.Value("dueOnNaming"), form.Value("dueAtNaming"), form.Value("dueAtDeepening"), form.Value("dueOnGrouping"))
            .ShouldBe(("2026-12-04", "16:00", "17:00", null));
        scene.Jump("2026-12-06 15:00");
        (await form.ClicksAsync("Enregistrer", ("place", "Salle B"))).Sentence.ShouldContain("Les réglages sont enregistrés.");
        (await form.ClicksAsync("Enregistrer", ("dueOnPrioritising", "2026-12-01"))).Form.Words
            .ShouldContain("L’échéance de l’étape « Prioriser » est déjà passée.");
        (await scene.RetrospectiveAsync()).NamingDueAt.ShouldBe(retrospective.NamingDueAt);
    }

    [Fact]
    public async Task A_new_retrospective_can_have_a_deadline_but_not_one_in_the_past()
    {
        await using var scene = await Scene.EmptyAsync();
        var form = (await (await scene.Facilitator.SaysAsync("rétrospective")).Card.ClicksAsync("Préparer une rétrospective")).Form;

        var back = (await form.ClicksAsync("Enregistrer", ("title", "Bilan"), ("dueOnNaming", "2026-11-20"))).Form;
        back.Words.ShouldContain("est déjà passée");
        back.Value("dueOnNaming").ShouldBe("2026-11-20");
        await back.ClicksAsync("Enregistrer", ("dueOnNaming", "2026-12-04"));

        (await scene.RetrospectiveAsync()).NamingDueAt.ShouldBe(new DateTimeOffset(2026, 12, 4, 22, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("Europe/Paris", "Europe/Paris")]
    [InlineData("../../etc/passwd", "America/Toronto")]
    [InlineData("Mars/Olympus", "America/Toronto")]
    [InlineData(null, "America/Toronto")]
    public async Task The_retrospective_gets_the_time_zone_of_the_person_who_starts_it_or_that_of_the_installation(
        string? zone,
        string held)
    {
        await using var scene = await Scene.EmptyAsync();

        await scene.Facilitator.Living(zone).SaysAsync($"rétrospective {Scene.Title}");

        (await scene.RetrospectiveAsync()).TimeZone.ShouldBe(held);
    }

    [Fact]
    public async Task Partners_cannot_set_a_deadline()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Partner.SaysAsync("modifier échéance nommer : 2026-12-04")).Text.ShouldContain("Seule l’animation peut faire cela.");

        (await scene.RetrospectiveAsync()).NamingDueAt.ShouldBeNull();
    }

    private static async Task<CardView> FormAsync(Scene scene) =>
        (await (await scene.Facilitator.SaysAsync("modifier")).Card.ClicksAsync("Modifier")).Form;
}
