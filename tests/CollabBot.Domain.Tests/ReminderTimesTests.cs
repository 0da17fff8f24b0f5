namespace CollabBot.Domain.Tests;

/// <summary>Local times, quiet hours and reminder occasions, including the days on which clocks change.</summary>
public sealed class ReminderTimesTests
{
    private static readonly TimeZoneInfo Toronto = TimeZoneInfo.FindSystemTimeZoneById("America/Toronto");
    private static readonly QuietHours Night = new(new TimeOnly(20, 0), new TimeOnly(8, 0));

    [Theory]
    [InlineData("2026-12-04T16:00", "2026-12-04T21:00Z")]
    [InlineData("2026-07-04T16:00", "2026-07-04T20:00Z")]
    [InlineData("2026-03-08T01:59", "2026-03-08T06:59Z")]
    [InlineData("2026-03-08T02:30", "2026-03-08T07:30Z")]
    [InlineData("2026-03-08T03:00", "2026-03-08T07:00Z")]
    [InlineData("2026-11-01T00:59", "2026-11-01T04:59Z")]
    [InlineData("2026-11-01T01:30", "2026-11-01T05:30Z")]
    [InlineData("2026-11-01T02:00", "2026-11-01T07:00Z")]
    public void A_skipped_local_time_is_moved_forward_and_an_ambiguous_one_means_its_first_occurrence(string local, string instant) =>
        LocalTimes.At(Local(local), Toronto).ShouldBe(At(instant));

    [Fact]
    public void Converting_to_local_time_and_back_gives_the_same_instant_except_in_the_repeated_hour()
    {
        for (var instant = At("2026-01-01T00:00Z"); instant < At("2027-01-01T00:00Z"); instant += TimeSpan.FromMinutes(30))
        {
            var again = LocalTimes.At(LocalTimes.Shown(instant, Toronto), Toronto);
            if (instant >= At("2026-11-01T06:00Z") && instant < At("2026-11-01T07:00Z")) again.ShouldBe(instant - TimeSpan.FromHours(1));
            else again.ShouldBe(instant);
        }
    }

    [Theory]
    [InlineData("2026-12-04T21:00Z", "2026-12-03T21:00Z")]
    [InlineData("2026-11-01T21:00Z", "2026-10-31T20:00Z")]
    [InlineData("2026-03-08T20:00Z", "2026-03-07T21:00Z")]
    public void One_day_before_is_the_same_local_time_even_if_the_clocks_change_in_between(string deadline, string before) =>
        ReminderTimes.When(ReminderOccasion.DayBefore, At(deadline), Toronto).ShouldBe(At(before));

    [Trait("promise", "no reminder is sent during quiet hours in the person's time zone")]
    [Theory]
    [InlineData("19:59", false)]
    [InlineData("20:00", true)]
    [InlineData("00:00", true)]
    [InlineData("07:59", true)]
    [InlineData("08:00", false)]
    [InlineData("12:00", false)]
    public void Quiet_hours_include_their_start_and_exclude_their_end(string time, bool quiet) =>
        Night.Cover(TimeOnly.Parse(time, null)).ShouldBe(quiet);

    [Fact]
    public void Quiet_hours_may_lie_within_one_day_and_equal_times_mean_none()
    {
        var noon = new QuietHours(new TimeOnly(12, 0), new TimeOnly(13, 0));
        noon.Cover(new TimeOnly(12, 30)).ShouldBeTrue();
        noon.Cover(new TimeOnly(13, 0)).ShouldBeFalse();
        new QuietHours(new TimeOnly(8, 0), new TimeOnly(8, 0)).Cover(new TimeOnly(8, 0)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-12-03T20:59Z", null)]
    [InlineData("2026-12-03T21:00Z", ReminderOccasion.DayBefore)]
    [InlineData("2026-12-04T20:59Z", ReminderOccasion.DayBefore)]
    [InlineData("2026-12-04T21:00Z", ReminderOccasion.AtDeadline)]
    [InlineData("2026-12-06T21:00Z", ReminderOccasion.AtDeadline)]
    [InlineData("2026-12-06T21:01Z", null)]
    public void Only_the_latest_occasion_is_due_and_only_for_a_limited_time(string now, ReminderOccasion? due) =>
        ReminderTimes.Due(At("2026-12-04T21:00Z"), since: null, At(now), Toronto).ShouldBe(due);

    [Theory]
    [InlineData("2026-12-03T21:00Z", "2026-12-03T22:00Z", ReminderOccasion.DayBefore)]
    [InlineData("2026-12-03T21:01Z", "2026-12-03T22:00Z", null)]
    [InlineData("2026-12-03T21:01Z", "2026-12-04T21:00Z", ReminderOccasion.AtDeadline)]
    [InlineData("2026-12-04T21:01Z", "2026-12-04T22:00Z", null)]
    public void Occasions_from_before_the_step_began_or_its_deadline_was_set_are_skipped(string since, string now, ReminderOccasion? due) =>
        ReminderTimes.Due(At("2026-12-04T21:00Z"), At(since), At(now), Toronto).ShouldBe(due);

    [Fact]
    public void A_new_deadline_in_the_past_is_refused_but_an_unchanged_one_is_accepted()
    {
        var retrospective = new Meeting().GoTo(Phase.Naming).Retrospective;
        var past = new PhaseDeadlines(Meeting.Later.AddDays(-1), null, null, null, Meeting.Later);
        Change(retrospective, past).ShouldBeRefused(new Refusal.DeadlinePast(Phase.Naming));
        Change(retrospective, past with { Naming = Meeting.Later }).ShouldBeRefused(new Refusal.DeadlinePast(Phase.Naming));

        var coming = past with { Naming = Meeting.Later.AddDays(1), Deepening = Meeting.Later.AddDays(9) };
        Change(retrospective, coming).ShouldBeAccepted();
        retrospective.Deadline.ShouldBe(coming.Naming);
        Change(retrospective, coming with { SetAt = Meeting.Later.AddDays(3) }).ShouldBeAccepted();
        Change(retrospective, coming with { Naming = null, SetAt = Meeting.Later.AddDays(3) }).ShouldBeAccepted();
        retrospective.Deadline.ShouldBeNull();
        retrospective.DeepeningDueAt.ShouldBe(coming.Deepening);
    }

    [Fact]
    public void Reminders_start_again_with_the_step_or_its_deadline_but_not_with_that_of_another_step()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        meeting.Retrospective.RemindsSince.ShouldBe(Meeting.Later);

        var first = new PhaseDeadlines(Meeting.Later.AddDays(4), null, null, null, Meeting.Later.AddDays(1));
        Change(meeting.Retrospective, first).ShouldBeAccepted();
        meeting.Retrospective.RemindsSince.ShouldBe(first.SetAt);

        Change(meeting.Retrospective, first with { Grouping = Meeting.Later.AddDays(7), SetAt = Meeting.Later.AddDays(2) })
            .ShouldBeAccepted();
        meeting.Retrospective.RemindsSince.ShouldBe(first.SetAt);
    }

    private static Outcome<Retrospective> Change(Retrospective retrospective, PhaseDeadlines deadlines) => retrospective.ChangeSetup(
        Meeting.Facilitator,
        new RetrospectiveSettings(retrospective.Title, null, null, null, null, "fr", Deadlines: deadlines),
        mostGiven: 0);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTime Local(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
