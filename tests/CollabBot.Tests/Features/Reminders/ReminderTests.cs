using CollabBot.Domain;
using CollabBot.Storage;
using CollabBot.Testing;

namespace CollabBot.Tests.Features.Reminders;

/// <summary>Who is reminded, when and how often, and what cancels a reminder.</summary>
public sealed class ReminderTests
{
    [Trait("promise", "a deadline sends reminders but moves nothing")]
    [Trait("promise", "period, purpose and retention are stated when a person is first asked")]
    [Trait("promise", "expected people without an answer are reminded a day before and at the deadline")]
    [Fact]
    public async Task People_without_an_answer_are_reminded_in_private_a_day_before_and_at_the_deadline()
    {
        await using var scene = await Waiting.StartAsync(prepare: scene => scene.Bot.Team.ChannelName = "Bilan *et* suites");
        await scene.Partner.SaysAsync("état");
        await scene.Partner.Privately.SaysAsync("aide");

        scene.Jump("2026-12-03 20:58");
        await scene.DrainAsync();
        scene.Reminders(scene.Partner).ShouldBeEmpty();

        await scene.ComesAsync(
            Waiting.DayBefore,
            () => scene.Reminders(scene.Partner).Count == 1 && scene.Reminders(scene.Other).Count == 1,
            "two reminders");
        scene.Passed().ShouldBe(0);
        var words = scene.Reminders(scene.Other)[0].Words;
        words.ShouldContain(Scene.Title);
        words.ShouldContain("Bilan *et* suites");
        words.ShouldContain("Depuis le début du plan 2021–2025, quel changement significatif voyez-vous");
        words.ShouldContain("Répondez d’ici vendredi 4 décembre à 16 h.");
        words.ShouldContain("Vous pouvez aussi écrire ici « nommer ».");
        words.ShouldContain("Personne d’autre ne voit ce rappel.");
        (await scene.Facilitator.SaysAsync("état")).Text.ShouldContain("2 personnes ont reçu un rappel");

        await scene.ComesAsync(
            Waiting.Deadline,
            () => scene.Reminders(scene.Partner).Count == 2 && scene.Reminders(scene.Other).Count == 2,
            "two more");
        scene.Reminders(scene.Other)[1].Words.ShouldContain("L’échéance était vendredi 4 décembre à 16 h. Vous pouvez encore répondre");
        await scene.Facilitator.SeesAsync(
            "L’échéance est passée : 0 personne sur 2 a répondu. Vous pouvez continuer ou passer à la suite.");

        // The step stays the same after the deadline, and no further reminder is sent.
        scene.Jump("2026-12-05 21:00");
        await scene.DrainAsync();
        scene.Jump("2026-12-07 21:00");
        await scene.DrainAsync();
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
        (scene.Reminders(scene.Partner).Count, scene.Reminders(scene.Other).Count, scene.Reminders(scene.Facilitator).Count, scene.Passed())
            .ShouldBe((2, 2, 0, 1));
    }

    [Fact]
    public async Task The_button_of_a_reminder_opens_the_form_and_the_change_is_saved()
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
    public async Task A_reminder_is_in_the_persons_chosen_language_or_else_in_that_of_their_client()
    {
        await using var scene = await Waiting.StartAsync(prepare: scene => scene.Bot.Team.Member("Grace", "en-CA"));
        var grace = scene.Bot.Team.Member("Grace");
        await grace.SaysAsync("status");
        await scene.Other.Privately.SaysAsync("langue en");

        await scene.ComesAsync(
            Waiting.DayBefore,
            () => scene.Reminders(grace).Count == 1 && scene.Reminders(scene.Other).Count == 1 && scene.Reminders(scene.Partner).Count == 1,
            "three reminders");

        scene.Reminders(grace)[0].Words.ShouldContain("Please answer by Friday, December 4 at 4:00 p.m.");
        scene.Reminders(scene.Other)[0].Words.ShouldContain("Please answer by");
        scene.Reminders(scene.Partner)[0].Words.ShouldContain("Répondez d’ici");
    }

    [Fact]
    public async Task In_an_English_retrospective_the_deadline_notice_in_the_thread_is_in_English()
    {
        await using var scene = await Waiting.StartAsync(locale: "en-CA");

        await scene.ComesAsync(Waiting.Deadline, () => scene.Passed() == 1 && scene.Reminders(scene.Other).Count == 1, "the notice");

        await scene.Facilitator.SeesAsync("The deadline has passed: 0 people of 2 have answered. You can go on, or move to the next step.");
        await scene.Facilitator.SeesCardAsync("Deadline: Friday, December 4 at 4:00 p.m.");
    }

    [Trait("promise", "expected people without an answer are reminded a day before and at the deadline")]
    [Fact]
    public async Task A_person_who_has_answered_or_is_done_is_not_reminded()
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
    public async Task A_planned_reminder_is_cancelled_if_the_person_is_done_before_it_is_sent()
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
    public async Task A_move_or_a_changed_deadline_cancels_planned_reminders(string typed)
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
    public async Task A_postponed_deadline_reminds_at_its_new_time_and_nobody_gets_more_than_two_reminders_a_step()
    {
        await using var scene = await Waiting.StartAsync();
        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(scene.Other).Count == 1, "the first");
        await scene.Facilitator.SaysAsync("modifier échéance nommer : 2026-12-08 16:00");

        scene.Jump(Waiting.Deadline);
        await scene.DrainAsync();
        scene.Passed().ShouldBe(0);
        await scene.ComesAsync(
            "2026-12-08 21:00",
            () => scene.Passed() == 1 && scene.Reminders(scene.Other).Count == 2,
            "the second, at the new deadline");
        await scene.Facilitator.SaysAsync("modifier échéance nommer : 2026-12-10 16:00");
        await scene.ComesAsync("2026-12-10 21:00", () => scene.Passed() == 2, "the notice of the newest deadline");

        scene.Reminders(scene.Other).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_deadline_set_less_than_a_day_ahead_reminds_only_once()
    {
        await using var scene = await Waiting.StartAsync(deadline: null);
        scene.Jump("2026-12-04 13:30");
        await scene.Facilitator.SaysAsync("modifier échéance nommer : 2026-12-04 16:00");
        scene.Jump("2026-12-04 15:00");
        await scene.DrainAsync();
        scene.Reminders(scene.Other).ShouldBeEmpty();

        await scene.ComesAsync(
            Waiting.Deadline,
            () => scene.Passed() == 1 && scene.Reminders(scene.Other).Count == 1,
            "the one at the deadline");
    }

    [Trait("promise", "a person gets at most two reminders a step, or as configured")]
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    public async Task The_maximum_number_of_reminders_a_step_can_be_configured(string most, int count)
    {
        await using var scene = await Waiting.StartAsync(settings: ["--Reminders:MostPerPhase", most]);
        scene.Jump(Waiting.DayBefore);
        await scene.AdvanceUntilAsync(() => scene.Reminders(scene.Other).Count == count, "the reminder, if there is one");

        await scene.ComesAsync(Waiting.Deadline, () => scene.Passed() == 1, "the notice");

        scene.Reminders(scene.Other).Count.ShouldBe(count);
    }

    [Trait("promise", "each person can stop reminders")]
    [Fact]
    public async Task A_button_stops_reminders_for_all_retrospectives_and_another_starts_them_again()
    {
        await using var scene = await Waiting.StartAsync();
        await scene.ComesAsync(Waiting.DayBefore, () => scene.Reminders(scene.Other).Count == 1, "a reminder");

        var off = (await scene.Other.Privately.ClicksAsync("Ne plus me rappeler")).Card;
        off.Words.ShouldContain("vous ne recevrez plus de rappels, d’aucune rétrospective");
        await scene.ComesAsync(Waiting.Deadline, () => scene.Reminders(scene.Partner).Count == 2, "the other's second");
        scene.Reminders(scene.Other).Count.ShouldBe(1);

        // The reminder at the deadline can be sent up to two days late, so a person who turns reminders on again still gets it.
        (await off.ClicksAsync("Recevoir les rappels")).Card.Words.ShouldContain("vous recevrez les rappels de toutes vos rétrospectives");
        await scene.AdvanceUntilAsync(() => scene.Reminders(scene.Other).Count == 2, "the reminder of the other person");
    }

    [Trait("promise", "each person can stop reminders")]
    [Theory]
    [InlineData("rappels non", "rappels oui", "vous ne recevrez plus de rappels", "vous recevrez les rappels")]
    [InlineData("reminders off", "reminders on", "vous ne recevrez plus de rappels", "vous recevrez les rappels")]
    public async Task Reminders_can_be_stopped_and_started_by_text_in_the_channel_and_in_private(
        string off,
        string on,
        string noted,
        string again)
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
    public async Task After_restarts_no_reminder_is_sent_twice_and_planned_ones_are_sent_once()
    {
        await using var scene = await Waiting.StartAsync();
        await scene.ComesAsync(
            Waiting.DayBefore,
            () => scene.Reminders(scene.Other).Count == 1 && scene.Reminders(scene.Partner).Count == 1,
            "the first");
        await scene.Bot.RestartAsync();
        scene.Jump("2026-12-03 21:30");
        await scene.DrainAsync();
        scene.Reminders(scene.Other).Count.ShouldBe(1);

        FailPrivate(scene, Fault.Unavailable);
        scene.Jump(Waiting.Deadline);
        await scene.AdvanceUntilAsync(() => scene.Passed() == 1 && scene.TracesAsync().Result == 4, "the second to be planned");
        await scene.Bot.RestartAsync();
        scene.Bot.Connector.Recover();
        await scene.AdvanceUntilAsync(
            () => scene.Reminders(scene.Other).Count == 2 && scene.Reminders(scene.Partner).Count == 2,
            "the second");
        await scene.Bot.RestartAsync();
        scene.Jump("2026-12-04 22:00");
        await scene.DrainAsync();

        (scene.Reminders(scene.Other).Count, scene.Reminders(scene.Partner).Count, scene.Passed()).ShouldBe((2, 2, 1));
    }

    [Trait("promise", "reminders survive restarts and outages without duplicates")]
    [Fact]
    public async Task After_an_outage_over_both_reminders_only_the_later_one_is_sent()
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
    public async Task After_an_outage_of_several_days_no_reminder_is_sent_but_the_thread_is_told_of_the_deadline()
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
    public async Task An_unreachable_person_is_not_retried_until_the_next_reminder_and_the_facilitator_is_told_in_private()
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
    public async Task A_person_who_has_left_the_conversation_is_not_reminded()
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
    public async Task In_grouping_only_facilitators_are_reminded_and_only_while_changes_are_without_a_theme()
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
        (scene.Reminders(scene.Facilitator).Count, scene.Reminders(scene.Partner).Count, scene.Reminders(scene.Other).Count)
            .ShouldBe((1, 0, 0));
    }

    [Trait("promise", "expected people without an answer are reminded a day before and at the deadline")]
    [Fact]
    public async Task People_are_reminded_to_vote_and_to_add_lessons_too()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        scene.Bot.Team.TellsMembers();
        await scene.Facilitator.SaysAsync("modifier échéance voter : 2026-12-04");
        var form = await scene.Partner.OpensAsync("Voter");
        await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), "3"));

        await scene.ComesAsync("2026-12-03 22:00", () => scene.Reminders(scene.Other).Count == 1, "the reminder to vote");
        scene.Reminders(scene.Other)[0].Words.ShouldContain("Quels regroupements comptent le plus ? Vous avez 5 points");
        (await scene.Other.Privately.OpensAsync("Voter")).Words.ShouldContain("Réseaux");

        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Facilitator.SaysAsync("modifier échéance approfondir : 2026-12-08 16 h 30");
        await scene.ComesAsync(
            "2026-12-08 21:30",
            () => scene.Reminders(scene.Other).Count == 2 && scene.Reminders(scene.Partner).Count == 1,
            "the reminders to deepen");
        scene.Reminders(scene.Other)[1].Words.ShouldContain("L’échéance était mardi 8 décembre à 16 h 30.");
        scene.Reminders(scene.Other)[1].Words.ShouldContain("approfondir");
    }

    [Fact]
    public async Task Closing_deletes_the_stored_reminders_and_reopening_sends_none_for_a_past_deadline()
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
    public async Task If_two_instances_plan_the_same_reminder_it_is_sent_once()
    {
        await using var scene = await Waiting.StartAsync();
        FailPrivate(scene, Fault.Unavailable);
        scene.Jump(Waiting.DayBefore);
        await scene.AdvanceUntilAsync(() => scene.TracesAsync().Result == 2, "two planned reminders");

        // The primary key refuses the row of a second instance; its outbox row is in the same transaction, so it is not stored either.
        await Should.ThrowAsync<Microsoft.EntityFrameworkCore.DbUpdateException>(() => scene.ReadAsync(async database =>
        {
            var first = database.Reminders.First();
            database.ChangeTracker.Clear();
            database.Reminders.Add(new ReminderRow
            {
                Retrospective = first.Retrospective,
                Phase = first.Phase,
                Person = first.Person,
                Occasion = first.Occasion,
                Deadline = first.Deadline,
            });
            return await database.SaveChangesAsync();
        }));

        scene.Bot.Connector.Recover();
        await scene.AdvanceUntilAsync(() => scene.Reminders(scene.Other).Count == 1, "the reminder");
    }

    [Fact]
    public async Task Reminders_of_a_large_group_are_all_due_at_different_times()
    {
        await using var scene = await Waiting.StartAsync(prepare: scene =>
        {
            foreach (var number in Enumerable.Range(1, 57)) scene.Bot.Team.Member($"Personne {number}");
        });
        scene.Jump(Waiting.DayBefore);
        await scene.AdvanceUntilAsync(() => scene.TracesAsync().Result == 59, "fifty-nine planned reminders");

        var times = await scene.ReadAsync(
            database => Task.FromResult(database.Outbox.Where(row => row.Kind == OutboxKind.Reminder).Select(row => row.DueAt).ToList()));
        times.Distinct().Count().ShouldBe(times.Count);
        await scene.DrainAsync();

        scene.Bot.Connector.Posts.Count(post => post.Words.Contains("RAPPEL", StringComparison.Ordinal)).ShouldBe(59);
    }

    /// <summary>Makes creating private chats and sending to them fail, for everybody or for one person.</summary>
    private static void FailPrivate(Scene scene, Fault fault, Member? member = null) => scene.Bot.Connector.FailWhen((path, body) =>
        (path.Length == 0
            && body?["members"] is { } members
            && (member is null || members.ToJsonString().Contains(member.Person.Id, StringComparison.Ordinal)))
        || (path.Contains("/a:", StringComparison.Ordinal) && (member is null || path.Contains(member.Person.Id, StringComparison.Ordinal)))
            ? fault
            : null);
}
