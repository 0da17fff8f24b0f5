using CollabBot.Testing;

namespace CollabBot.Tests.Features.Reminders;

/// <summary>No reminder is sent between 20:00 and 8:00 in the person's time zone.</summary>
public sealed class QuietHoursTests
{
    [Trait("promise", "no reminder is sent during quiet hours in the person's time zone")]
    [Trait("promise", "dates and times are shown in the person's time zone")]
    [Fact]
    public async Task A_reminder_due_at_night_in_the_persons_time_zone_is_sent_in_their_morning()
    {
        // 16:00 in Toronto is 22:00 in Paris.
        await using var scene = await Waiting.StartAsync(prepare: scene => scene.Other.Living("Europe/Paris"));
        await scene.Other.SaysAsync("aide");

        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(scene.Partner).Count == 1, "the reminder in Toronto");
        scene.Jump("2026-12-04 06:58");
        await scene.DrainAsync();
        scene.Reminders(scene.Other).ShouldBeEmpty();

        await scene.ComesAsync("2026-12-04 07:00", () => scene.Reminders(scene.Other).Count == 1, "the reminder in Paris");

        // A reminder shows the deadline in the person's time zone.
        scene.Reminders(scene.Other)[0].Words.ShouldContain("Répondez d’ici vendredi 4 décembre à 22 h.");
        scene.Reminders(scene.Partner)[0].Words.ShouldContain("Répondez d’ici vendredi 4 décembre à 16 h.");
    }

    [Fact]
    public async Task A_reminder_due_at_night_is_not_sent_if_the_person_has_answered_by_the_morning()
    {
        await using var scene = await Waiting.StartAsync(prepare: scene => scene.Other.Living("Europe/Paris"));
        await scene.Other.SaysAsync("aide");
        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(scene.Partner).Count == 1, "the reminder in Toronto");

        await scene.Other.SaysAsync("terminé");
        scene.Jump("2026-12-04 09:00");
        await scene.DrainAsync();
        await scene.ComesAsync(Waiting.Deadline, () => scene.Reminders(scene.Partner).Count == 2, "the second in Toronto");

        scene.Reminders(scene.Other).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reminder_due_at_night_is_not_sent_if_the_step_has_moved_by_the_morning()
    {
        await using var scene = await Waiting.StartAsync(prepare: scene => scene.Other.Living("Europe/Paris"));
        await scene.Other.SaysAsync("aide");
        await scene.ComesAsync(
            Waiting.Deadline,
            () => scene.Passed() == 1 && scene.Reminders(scene.Partner).Count == 1,
            "the reminder in Toronto");

        await scene.Facilitator.SaysAsync("suivant confirmer");
        scene.Jump("2026-12-05 09:00");
        await scene.DrainAsync();

        scene.Reminders(scene.Other).ShouldBeEmpty();
    }

    [Trait("promise", "no reminder is sent during quiet hours in the person's time zone")]
    [Fact]
    public async Task With_a_deadline_at_night_both_reminders_are_sent_once_in_the_morning_after_they_were_due()
    {
        await using var scene = await Waiting.StartAsync("2026-12-04 22:00");
        scene.Jump("2026-12-04 03:30");
        await scene.DrainAsync();
        scene.Reminders(scene.Other).ShouldBeEmpty();

        await scene.ComesAsync(
            "2026-12-04 13:00",
            () => scene.Reminders(scene.Other).Count == 1,
            "the reminder of the day before, in the morning");
        scene.Reminders(scene.Other)[0].Words.ShouldContain("Répondez d’ici vendredi 4 décembre à 22 h.");
        await scene.ComesAsync("2026-12-05 03:00", () => scene.Passed() == 1, "the notice at the deadline itself");
        scene.Reminders(scene.Other).Count.ShouldBe(1);
        await scene.ComesAsync(
            "2026-12-05 13:00",
            () => scene.Reminders(scene.Other).Count == 2,
            "the reminder at the deadline, in the morning");
    }

    [Fact]
    public async Task A_reminder_delayed_by_a_failing_connector_into_the_night_is_sent_in_the_morning()
    {
        await using var scene = await Waiting.StartAsync("2026-12-04 19:59");
        scene.Bot.Connector.FailWhen((path, body) =>
            (path.Length == 0 && body?["members"] is not null) || path.Contains("/a:", StringComparison.Ordinal)
                ? Fault.Unavailable
                : null);
        scene.Jump("2026-12-05 00:59");
        await scene.AdvanceUntilAsync(() => scene.TracesAsync().Result == 2, "planned reminders");
        scene.Jump("2026-12-05 01:10");
        scene.Bot.Connector.Recover();
        await scene.DrainAsync();
        scene.Reminders(scene.Other).ShouldBeEmpty();

        await scene.ComesAsync("2026-12-05 13:00", () => scene.Reminders(scene.Other).Count == 1, "the reminder in the morning");
    }

    [Trait("promise", "no reminder is sent during quiet hours in the person's time zone")]
    [Theory]
    [InlineData("2027-03-14 09:00", "2027-03-13 14:00", "2027-03-14 13:00", "dimanche 14 mars à 9 h")]
    [InlineData("2027-11-07 09:00", "2027-11-06 13:00", "2027-11-07 14:00", "dimanche 7 novembre à 9 h")]
    public async Task When_the_clocks_change_overnight_both_reminders_are_sent_at_the_local_time_of_the_deadline(
        string deadline,
        string before,
        string at,
        string shown)
    {
        await using var scene = await Waiting.StartAsync(deadline);
        scene.Jump(before[..11] + "12:00");
        await scene.DrainAsync();
        scene.Reminders(scene.Other).ShouldBeEmpty();

        await scene.ComesAsync(before, () => scene.Reminders(scene.Other).Count == 1, "the day before");
        scene.Reminders(scene.Other)[0].Words.ShouldContain($"Répondez d’ici {shown}.");
        scene.Passed().ShouldBe(0);
        await scene.ComesAsync(at, () => scene.Reminders(scene.Other).Count == 2 && scene.Passed() == 1, "the deadline");
    }

    [Trait("promise", "no reminder is sent during quiet hours in the person's time zone")]
    [Fact]
    public async Task Quiet_hours_and_the_default_time_zone_can_be_set_by_configuration()
    {
        await using var scene = await Waiting.StartAsync(
            "2026-12-04 16:00",
            prepare: scene =>
            {
                foreach (var member in new[] { scene.Facilitator, scene.Partner, scene.Other }) member.Living(null);
            },
            settings: ["--Reminders:TimeZone", "America/Vancouver", "--Reminders:QuietFrom", "15:00", "--Reminders:QuietTo", "17:30"]);
        (await scene.RetrospectiveAsync()).TimeZone.ShouldBe("America/Vancouver");

        // 16:00 in Vancouver is midnight in UTC.
        await scene.ComesAsync("2026-12-05 00:00", () => scene.Passed() == 1, "the notice");
        scene.Reminders(scene.Other).ShouldBeEmpty();
        await scene.ComesAsync("2026-12-05 01:30", () => scene.Reminders(scene.Other).Count == 1, "the reminder after the quiet time");
    }
}
