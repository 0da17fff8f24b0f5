using CollabBot.Domain;
using CollabBot.Storage;
using CollabBot.Testing;

namespace CollabBot.Tests.Reminding;

/// <summary>Who is reminded, when, how often, and what undoes it.</summary>
public sealed class ReminderTests
{
    [Trait("promise", "a deadline sends reminders but moves nothing")]
    [Trait("promise", "period, purpose and retention are stated when a person is first asked")]
    [Trait("promise", "expected people without an answer are reminded a day before and at the deadline")]
    [Fact]
    public async Task A_day_before_and_at_the_deadline_who_has_not_answered_is_reminded_in_private_and_the_thread_is_told_once()
    {
        await using var scene = await Waiting.StartAsync(prepare: scene => scene.Bot.Team.ChannelName = "Bilan *et* suites");
        await scene.Partner.SaysAsync("état");
        await scene.Partner.Privately.SaysAsync("aide");

        scene.Jump("2026-12-03 20:58");
        await scene.DrainAsync();
        scene.Reminders(scene.Partner).ShouldBeEmpty();

        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(scene.Partner).Count == 1 && scene.Reminders(scene.Other).Count == 1, "two reminders");
        scene.Passed().ShouldBe(0);
        var words = scene.Reminders(scene.Other)[0].Words;
        words.ShouldContain(Scene.Title);
        words.ShouldContain("Bilan *et* suites");
        words.ShouldContain("Depuis le début du plan 2021–2025, quel changement significatif voyez-vous");
        words.ShouldContain("Répondez d’ici vendredi 4 décembre à 16 h.");
        words.ShouldContain("Vous pouvez aussi écrire ici « nommer ».");
        words.ShouldContain("Personne d’autre ne voit ce rappel.");
        (await scene.Facilitator.SaysAsync("état")).Text.ShouldContain("2 personnes ont reçu un rappel");

        await scene.ComesAsync(Waiting.Deadline, () => scene.Reminders(scene.Partner).Count == 2 && scene.Reminders(scene.Other).Count == 2, "two more");
        scene.Reminders(scene.Other)[1].Words.ShouldContain("L’échéance était vendredi 4 décembre à 16 h. Vous pouvez encore répondre");
        await scene.Facilitator.SeesAsync("L’échéance est passée : 0 personne sur 2 a répondu. Vous pouvez continuer ou passer à la suite.");

        // A deadline moves nothing, and nobody hears of it again.
        scene.Jump("2026-12-05 21:00");
        await scene.DrainAsync();
        scene.Jump("2026-12-07 21:00");
        await scene.DrainAsync();
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
        (scene.Reminders(scene.Partner).Count, scene.Reminders(scene.Other).Count, scene.Reminders(scene.Facilitator).Count, scene.Passed()).ShouldBe((2, 2, 0, 1));
    }

    [Fact]
    public async Task The_button_of_a_reminder_opens_the_form_and_what_she_names_is_taken()
    {
        await using var scene = await Waiting.StartAsync();
        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(scene.Other).Count == 1, "a reminder");

        var form = await scene.Other.Privately.OpensAsync("Nommer un changement");
        await Scene.SaveAsync(scene.Other, form, ("statement", "Des liens plus forts"), ("direction", "Positive"));

        (await scene.CountChangesAsync()).ShouldBe(1);
        await scene.ComesAsync(Waiting.Deadline, () => scene.Reminders(scene.Partner).Count == 2, "the other's second");
        scene.Reminders(scene.Other).Count.ShouldBe(1);
        await scene.Facilitator.SeesAsync("L’échéance est passée : 1 personne sur 2 a répondu.");
    }

    [Fact]
    public async Task Who_reads_English_is_reminded_in_English_whatever_the_channel_speaks_and_in_her_own_choice_first()
    {
        await using var scene = await Waiting.StartAsync(prepare: scene => scene.Bot.Team.Member("Grace", "en-CA"));
        var grace = scene.Bot.Team.Member("Grace");
        await grace.SaysAsync("status");
        await scene.Other.Privately.SaysAsync("langue en");

        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(grace).Count == 1 && scene.Reminders(scene.Other).Count == 1 && scene.Reminders(scene.Partner).Count == 1, "three reminders");

        scene.Reminders(grace)[0].Words.ShouldContain("Please answer by Friday, December 4 at 4:00 p.m.");
        scene.Reminders(scene.Other)[0].Words.ShouldContain("Please answer by");
        scene.Reminders(scene.Partner)[0].Words.ShouldContain("Répondez d’ici");
    }

    [Fact]
    public async Task In_an_English_channel_the_thread_is_told_in_English()
    {
        await using var scene = await Waiting.StartAsync(locale: "en-CA");

        await scene.ComesAsync(Waiting.Deadline, () => scene.Passed() == 1 && scene.Reminders(scene.Other).Count == 1, "the notice");

        await scene.Facilitator.SeesAsync("The deadline has passed: 0 people of 2 have answered. You can go on, or move to the next step.");
        await scene.Facilitator.SeesCardAsync("Deadline: Friday, December 4 at 4:00 p.m.");
    }

    [Trait("promise", "expected people without an answer are reminded a day before and at the deadline")]
    [Fact]
    public async Task Who_has_answered_or_said_that_she_is_done_is_not_reminded()
    {
        await using var scene = await Waiting.StartAsync(prepare: scene => scene.Bot.Team.Member("Luc"));
        var luc = scene.Bot.Team.Member("Luc");
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        await scene.Other.SaysAsync("terminé");

        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(luc).Count == 1, "Luc's reminder");
        await scene.ComesAsync(Waiting.Deadline, () => scene.Passed() == 1 && scene.Reminders(luc).Count == 2, "the second");

        scene.Reminders(scene.Partner).ShouldBeEmpty();
        scene.Reminders(scene.Other).ShouldBeEmpty();
        await scene.Facilitator.SeesAsync("2 personnes sur 3 ont répondu");
    }

    [Trait("promise", "expected people without an answer are reminded a day before and at the deadline")]
    [Fact]
    public async Task What_has_changed_while_a_reminder_waits_for_the_channel_counts_when_it_is_sent()
    {
        await using var scene = await Waiting.StartAsync();
        FailPrivate(scene, Fault.Unavailable);
        scene.Jump(Waiting.DayBefore);
        await scene.AdvanceUntilAsync(() => scene.TracesAsync().Result == 2, "two planned reminders");
        await scene.Other.SaysAsync("terminé");

        scene.Bot.Connector.Recover();
        await scene.AdvanceUntilAsync(() => scene.Reminders(scene.Partner).Count == 1, "the one that still holds");
        await scene.DrainAsync();

        scene.Reminders(scene.Other).ShouldBeEmpty();
        (await scene.TracesAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData("suivant confirmer")]
    [InlineData("modifier échéance nommer : 2026-12-11")]
    [InlineData("modifier échéance nommer :")]
    public async Task A_move_or_another_deadline_takes_back_what_waits(string typed)
    {
        await using var scene = await Waiting.StartAsync();
        await scene.Partner.SaysAsync("terminé");
        FailPrivate(scene, Fault.Unavailable);
        scene.Jump(Waiting.DayBefore);
        await scene.AdvanceUntilAsync(() => scene.TracesAsync().Result == 1, "a planned reminder");
        await scene.Facilitator.SaysAsync(typed);

        scene.Bot.Connector.Recover();
        await scene.DrainAsync();

        scene.Reminders(scene.Other).ShouldBeEmpty();
        (await scene.TracesAsync()).ShouldBe(0);
    }

    [Trait("promise", "a person gets at most two reminders a step, or as configured")]
    [Fact]
    public async Task A_deadline_put_off_reminds_by_its_new_time_and_never_more_than_twice()
    {
        await using var scene = await Waiting.StartAsync();
        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(scene.Other).Count == 1, "the first");
        await scene.Facilitator.SaysAsync("modifier échéance nommer : 2026-12-08 16:00");

        scene.Jump(Waiting.Deadline);
        await scene.DrainAsync();
        scene.Passed().ShouldBe(0);
        await scene.ComesAsync("2026-12-08 21:00", () => scene.Passed() == 1 && scene.Reminders(scene.Other).Count == 2, "the second, at the new deadline");
        await scene.Facilitator.SaysAsync("modifier échéance nommer : 2026-12-10 16:00");
        await scene.ComesAsync("2026-12-10 21:00", () => scene.Passed() == 2, "the notice of the newest deadline");

        scene.Reminders(scene.Other).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_deadline_that_is_less_than_a_day_away_when_it_is_set_reminds_once()
    {
        await using var scene = await Waiting.StartAsync(deadline: null);
        scene.Jump("2026-12-04 13:30");
        await scene.Facilitator.SaysAsync("modifier échéance nommer : 2026-12-04 16:00");
        scene.Jump("2026-12-04 15:00");
        await scene.DrainAsync();
        scene.Reminders(scene.Other).ShouldBeEmpty();

        await scene.ComesAsync(Waiting.Deadline, () => scene.Passed() == 1 && scene.Reminders(scene.Other).Count == 1, "the one at the deadline");
    }

    [Trait("promise", "a person gets at most two reminders a step, or as configured")]
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    public async Task The_settings_say_how_many_at_most(string most, int count)
    {
        await using var scene = await Waiting.StartAsync(settings: ["--Reminders:MostPerPhase", most]);
        scene.Jump(Waiting.DayBefore);
        await scene.AdvanceUntilAsync(() => scene.Reminders(scene.Other).Count == count, "the reminder, if there is one");

        await scene.ComesAsync(Waiting.Deadline, () => scene.Passed() == 1, "the notice");

        scene.Reminders(scene.Other).Count.ShouldBe(count);
    }

    [Trait("promise", "each person can stop reminders")]
    [Fact]
    public async Task A_person_stops_them_by_button_for_every_retrospective_and_takes_them_up_again()
    {
        await using var scene = await Waiting.StartAsync();
        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(scene.Other).Count == 1, "a reminder");

        var off = (await scene.Other.Privately.ClicksAsync("Ne plus me rappeler")).Card;
        off.Words.ShouldContain("vous ne recevrez plus de rappels, d’aucune rétrospective");
        await scene.ComesAsync(Waiting.Deadline, () => scene.Reminders(scene.Partner).Count == 2, "the other's second");
        scene.Reminders(scene.Other).Count.ShouldBe(1);

        // Within two days the reminder of the deadline still holds for who wants it after all.
        (await off.ClicksAsync("Recevoir les rappels")).Card.Words.ShouldContain("vous recevrez les rappels de toutes vos rétrospectives");
        await scene.AdvanceUntilAsync(() => scene.Reminders(scene.Other).Count == 2, "hers");
    }

    [Trait("promise", "each person can stop reminders")]
    [Theory]
    [InlineData("rappels non", "rappels oui", "vous ne recevrez plus de rappels", "vous recevrez les rappels")]
    [InlineData("reminders off", "reminders on", "vous ne recevrez plus de rappels", "vous recevrez les rappels")]
    public async Task The_same_is_typed_anywhere(string off, string on, string noted, string again)
    {
        await using var scene = await Waiting.StartAsync();

        (await scene.Other.SaysAsync(off)).Text.ShouldContain(noted);
        (await scene.Other.Privately.SaysAsync("rappels")).Text.ShouldContain("Vous ne recevez pas de rappels.");
        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(scene.Partner).Count == 1, "the other's reminder");
        scene.Reminders(scene.Other).ShouldBeEmpty();

        (await scene.Other.Privately.SaysAsync(on)).Text.ShouldContain(again);
        (await scene.Other.Privately.SaysAsync("rappels")).Text.ShouldContain("Vous recevez les rappels.");
    }

    [Trait("promise", "reminders survive restarts and outages without duplicates")]
    [Fact]
    public async Task Nothing_goes_twice_over_a_restart_and_what_waited_goes_once()
    {
        await using var scene = await Waiting.StartAsync();
        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(scene.Other).Count == 1 && scene.Reminders(scene.Partner).Count == 1, "the first");
        await scene.Bot.RestartAsync();
        scene.Jump("2026-12-03 21:30");
        await scene.DrainAsync();
        scene.Reminders(scene.Other).Count.ShouldBe(1);

        FailPrivate(scene, Fault.Unavailable);
        scene.Jump(Waiting.Deadline);
        await scene.AdvanceUntilAsync(() => scene.Passed() == 1 && scene.TracesAsync().Result == 4, "the second to be planned");
        await scene.Bot.RestartAsync();
        scene.Bot.Connector.Recover();
        await scene.AdvanceUntilAsync(() => scene.Reminders(scene.Other).Count == 2 && scene.Reminders(scene.Partner).Count == 2, "the second");
        await scene.Bot.RestartAsync();
        scene.Jump("2026-12-04 22:00");
        await scene.DrainAsync();

        (scene.Reminders(scene.Other).Count, scene.Reminders(scene.Partner).Count, scene.Passed()).ShouldBe((2, 2, 1));
    }

    [Trait("promise", "reminders survive restarts and outages without duplicates")]
    [Fact]
    public async Task After_an_outage_over_both_occasions_people_get_the_latest_alone()
    {
        await using var scene = await Waiting.StartAsync();
        await scene.Bot.StopAsync();
        scene.Jump("2026-12-05 15:00");
        await scene.Bot.RestartAsync();

        await scene.AdvanceUntilAsync(() => scene.Reminders(scene.Other).Count == 1 && scene.Passed() == 1, "one reminder");
        await scene.DrainAsync();

        scene.Reminders(scene.Other).ShouldHaveSingleItem().Words.ShouldContain("L’échéance était");
    }

    [Trait("promise", "reminders survive restarts and outages without duplicates")]
    [Fact]
    public async Task After_a_long_outage_nobody_is_reminded_and_the_thread_is_told_all_the_same()
    {
        await using var scene = await Waiting.StartAsync();
        await scene.Bot.StopAsync();
        scene.Jump("2026-12-09 15:00");
        await scene.Bot.RestartAsync();

        await scene.AdvanceUntilAsync(() => scene.Passed() == 1, "the notice");
        await scene.DrainAsync();

        scene.Reminders(scene.Other).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_cannot_be_reached_keeps_it_from_nobody_is_not_tried_again_on_this_occasion_and_the_facilitator_can_know()
    {
        await using var scene = await Waiting.StartAsync();
        FailPrivate(scene, Fault.Forbidden, scene.Other);

        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(scene.Partner).Count == 1, "the other's reminder");
        scene.Bot.Connector.Recover();
        scene.Jump("2026-12-03 22:00");
        await scene.DrainAsync();

        scene.Reminders(scene.Other).ShouldBeEmpty();
        (await scene.Facilitator.SaysAsync("état")).Text.ShouldContain("1 personne a reçu un rappel");
        var shared = (await scene.Facilitator.SaysAsync("attendus")).Text;
        shared.ShouldContain("1 personne attendue n’a pas pu être jointe en privé. Pour savoir qui, écrivez-moi « attendus » en privé.");
        shared.ShouldNotContain("Thu");
        (await scene.Facilitator.Privately.SaysAsync("attendus")).Text.ShouldContain("Il s’agit de : Thu.");
        (await scene.Partner.Privately.SaysAsync("attendus")).Text.ShouldNotContain("Thu");

        await scene.ComesAsync(Waiting.Deadline, () => scene.Reminders(scene.Other).Count == 1, "the next occasion");
    }

    [Fact]
    public async Task Who_has_left_the_conversation_is_told_nothing_of_it()
    {
        await using var scene = await Waiting.StartAsync(prepare: scene => scene.Bot.Team.Member("Luc"));
        await scene.Facilitator.MentionsAsync("attendus", scene.Other, scene.Partner);
        scene.Bot.Connector.FindPeople = () => null;
        scene.Bot.Connector.Exclude(scene.Bot.Team.Channel, scene.Other.Person.Id);

        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(scene.Partner).Count == 1, "the other's reminder");

        scene.Reminders(scene.Other).ShouldBeEmpty();
        scene.Bot.Connector.Everything().ShouldContain("RAPPEL");
    }

    [Trait("promise", "expected people without an answer are reminded a day before and at the deadline")]
    [Fact]
    public async Task Grouping_is_for_those_who_lead_as_long_as_something_is_left()
    {
        await using var scene = await Waiting.StartAsync(deadline: null);
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Facilitator.SaysAsync("modifier échéance regrouper : 2026-12-04 16:00");

        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(scene.Facilitator).Count == 1, "the facilitator's reminder");
        scene.Reminders(scene.Facilitator)[0].Words.ShouldContain("Des changements attendent d’être mis en regroupements.");
        await scene.Facilitator.SaysAsync("regrouper 1 : Réseaux");
        await scene.ComesAsync(Waiting.Deadline, () => scene.Passed() == 1, "the notice");

        await scene.Facilitator.SeesAsync("L’échéance est passée : 0 changement sans regroupement.");
        (scene.Reminders(scene.Facilitator).Count, scene.Reminders(scene.Partner).Count, scene.Reminders(scene.Other).Count).ShouldBe((1, 0, 0));
    }

    [Trait("promise", "expected people without an answer are reminded a day before and at the deadline")]
    [Fact]
    public async Task Points_and_lessons_are_asked_for_as_well()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        scene.Bot.Team.TellsMembers();
        await scene.Facilitator.SaysAsync("modifier échéance voter : 2026-12-04");
        var form = await scene.Partner.OpensAsync("Voter");
        await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), "3"));

        await scene.ComesAsync("2026-12-03 22:00", () => scene.Reminders(scene.Other).Count == 1, "the reminder to vote");
        scene.Reminders(scene.Other)[0].Words.ShouldContain("Quels regroupements comptent le plus ? Vous avez 5 points");
        (await scene.Other.Privately.OpensAsync("Voter")).Words.ShouldContain("Réseaux");

        await scene.Facilitator.SaysAsync("suivant");
        await scene.Facilitator.SaysAsync("modifier échéance approfondir : 2026-12-08 16 h 30");
        await scene.ComesAsync("2026-12-08 21:30", () => scene.Reminders(scene.Other).Count == 2 && scene.Reminders(scene.Partner).Count == 1, "the reminders to deepen");
        scene.Reminders(scene.Other)[1].Words.ShouldContain("L’échéance était mardi 8 décembre à 16 h 30.");
        scene.Reminders(scene.Other)[1].Words.ShouldContain("approfondir");
    }

    [Fact]
    public async Task A_closed_retrospective_keeps_no_trace_of_who_was_reminded_and_reopening_it_reminds_of_nothing_past()
    {
        await using var scene = await Waiting.StartAsync();
        await scene.ComesAsync(Waiting.Deadline, () => scene.Passed() == 1 && scene.TracesAsync().Result == 2, "reminders");

        await scene.Facilitator.SaysAsync("suivant clore confirmer");
        (await scene.TracesAsync()).ShouldBe(0);
        await scene.Facilitator.SaysAsync("rouvrir");
        await scene.Facilitator.SaysAsync("précédent nommer");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
        scene.Jump("2026-12-04 23:00");
        await scene.DrainAsync();

        (scene.Reminders(scene.Other).Count, scene.Passed(), await scene.TracesAsync()).ShouldBe((1, 1, 0));
    }

    [Trait("promise", "reminders survive restarts and outages without duplicates")]
    [Fact]
    public async Task Two_instances_that_plan_at_the_same_moment_remind_once()
    {
        await using var scene = await Waiting.StartAsync();
        FailPrivate(scene, Fault.Unavailable);
        scene.Jump(Waiting.DayBefore);
        await scene.AdvanceUntilAsync(() => scene.TracesAsync().Result == 2, "two planned reminders");

        // What the second instance would write is refused by the key, with the outbox row beside it.
        await Should.ThrowAsync<Microsoft.EntityFrameworkCore.DbUpdateException>(() => scene.ReadAsync(async database =>
        {
            var first = database.Reminders.First();
            database.ChangeTracker.Clear();
            database.Reminders.Add(new ReminderRow { Retrospective = first.Retrospective, Phase = first.Phase, Person = first.Person, Occasion = first.Occasion, Deadline = first.Deadline });
            return await database.SaveChangesAsync();
        }));

        scene.Bot.Connector.Recover();
        await scene.AdvanceUntilAsync(() => scene.Reminders(scene.Other).Count == 1, "the reminder");
    }

    [Fact]
    public async Task A_large_group_is_reminded_one_after_the_other()
    {
        await using var scene = await Waiting.StartAsync(prepare: scene =>
        {
            foreach (var number in Enumerable.Range(1, 57)) scene.Bot.Team.Member($"Personne {number}");
        });
        scene.Jump(Waiting.DayBefore);
        await scene.AdvanceUntilAsync(() => scene.TracesAsync().Result == 59, "fifty-nine planned reminders");

        var times = await scene.ReadAsync(database => Task.FromResult(database.Outbox.Where(row => row.Kind == OutboxKind.Reminder).Select(row => row.DueAt).ToList()));
        times.Distinct().Count().ShouldBe(times.Count);
        await scene.DrainAsync();

        scene.Bot.Connector.Posts.Count(post => post.Words.Contains("RAPPEL", StringComparison.Ordinal)).ShouldBe(59);
    }

    /// <summary>Private chats are not opened, nor written to: nobody's, or one person's.</summary>
    private static void FailPrivate(Scene scene, Fault fault, Member? member = null) => scene.Bot.Connector.FailWhen((path, body) =>
        (path.Length == 0 && body?["members"] is { } members && (member is null || members.ToJsonString().Contains(member.Person.Id, StringComparison.Ordinal)))
        || (path.Contains("/a:", StringComparison.Ordinal) && (member is null || path.Contains(member.Person.Id, StringComparison.Ordinal)))
            ? fault
            : null);
}
