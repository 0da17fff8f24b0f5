namespace CollabBot.Domain.Tests;

/// <summary>What is shown of people, and what closing in anonymous mode leaves of them.</summary>
public sealed class AnonymityTests
{
    [Fact]
    public void Nobody_says_a_level_and_it_is_the_organisation_alone() => new Meeting().Retrospective.Anonymity.ShouldBe(Anonymity.OrganisationOnly);

    [Theory]
    [InlineData(Anonymity.Names, Anonymity.Anonymous)]
    [InlineData(Anonymity.Anonymous, Anonymity.Names)]
    [InlineData(Anonymity.OrganisationOnly, Anonymity.Names)]
    public void In_draft_any_level_can_be_chosen(Anonymity first, Anonymity then)
    {
        var meeting = new Meeting();

        meeting.SetLevel(first).ShouldBeAccepted();
        meeting.SetLevel(then).ShouldBeAccepted();

        meeting.Retrospective.Anonymity.ShouldBe(then);
    }

    [Trait("promise", "anonymity can only become stricter once the retrospective has begun")]
    [Theory]
    [InlineData(Phase.Naming)]
    [InlineData(Phase.Grouping)]
    [InlineData(Phase.Prioritising)]
    public void Once_it_has_begun_it_only_becomes_stricter(Phase phase)
    {
        var meeting = new Meeting().GoTo(phase);

        meeting.SetLevel(Anonymity.Names).RefusalOrNull().ShouldBe(new Refusal.AnonymityLoosened(Anonymity.OrganisationOnly, Anonymity.Names));
        meeting.Retrospective.Anonymity.ShouldBe(Anonymity.OrganisationOnly);
        meeting.SetLevel(Anonymity.Anonymous).ShouldBeAccepted();
        meeting.SetLevel(Anonymity.OrganisationOnly).RefusalOrNull().ShouldBe(new Refusal.AnonymityLoosened(Anonymity.Anonymous, Anonymity.OrganisationOnly));
    }

    [Fact]
    public void Going_back_to_draft_does_not_free_the_choice_because_people_have_given_something_under_it()
    {
        var meeting = new Meeting().GoTo(Phase.Naming).GoTo(Phase.Draft);

        meeting.SetLevel(Anonymity.Names).RefusalOrNull().ShouldBeOfType<Refusal.AnonymityLoosened>();
    }

    [Fact]
    public void Only_the_facilitator_sets_it() =>
        new Meeting().SetLevel(Anonymity.Anonymous, Meeting.Partner).RefusalOrNull().ShouldBeOfType<Refusal.FacilitatorOnly>();

    [Trait("promise", "before closing anonymously people hear that it is the last chance to erase")]
    [Fact]
    public void Closing_in_anonymous_mode_asks_first_wherever_it_starts()
    {
        var meeting = Anonymously();
        meeting.Close(parting: false, from: Phase.Deepening).RefusalOrNull().ShouldBe(new Refusal.ClosingUnconfirmed(Phase.Deepening));
        meeting.Close(parting: false, from: Phase.Grouping).RefusalOrNull().ShouldBe(new Refusal.ClosingUnconfirmed(Phase.Grouping));

        meeting.Close(parting: true, from: Phase.Deepening).ShouldBeAccepted().To.ShouldBe(Phase.Closed);
    }

    [Fact]
    public void A_reveal_that_closes_at_once_says_so_and_agreeing_to_show_is_not_agreeing_to_part()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        meeting.SetLevel(Anonymity.Anonymous).ShouldBeAccepted();
        meeting.Name("Un").ShouldBeAccepted();

        meeting.Retrospective.GuardMove(Meeting.Facilitator, true, null, confirmed: false, meeting.Progress, Phase.Closed).ShouldBeOfType<Refusal.RevealUnconfirmed>().Unlinks.ShouldBeTrue();
        meeting.Retrospective.GuardMove(Meeting.Facilitator, true, null, confirmed: true, meeting.Progress, Phase.Closed).ShouldBeOfType<Refusal.ClosingUnconfirmed>();
        meeting.Retrospective.GuardMove(Meeting.Facilitator, true, null, confirmed: true, meeting.Progress, Phase.Closed, parting: true).ShouldBeNull();
    }

    [Fact]
    public void With_another_level_closing_asks_nothing() => new Meeting().GoTo(Phase.Deepening).GoTo(Phase.Closed).Phase.ShouldBe(Phase.Closed);

    [Fact]
    public void Unlinked_nothing_has_a_person_the_counts_stay_and_times_are_days()
    {
        var (meeting, theme, lesson, plusOnes) = Given();
        var before = meeting.Minutes;

        meeting.Unlink(plusOnes).ShouldBeTrue();

        meeting.Changes.ShouldAllBe(change => change.Author == null && change.Typist == null);
        meeting.Lessons.ShouldAllBe(kept => kept.Author == null);
        lesson.PlusOnesKept.ShouldBe(2);
        theme.PointsKept.ShouldBe(3);
        theme.Points.ShouldBe(3);
        meeting.Retrospective.OpenedAt.TimeOfDay.ShouldBe(TimeSpan.Zero);
        meeting.Retrospective.ClosedAt!.Value.TimeOfDay.ShouldBe(TimeSpan.Zero);
        meeting.Minutes.Themes.Select(told => (told.LongLabel, told.Points, told.Changes.Count, told.Lessons.Count))
            .ShouldBe(before.Themes.Select(told => (told.LongLabel, told.Points, told.Changes.Count, told.Lessons.Count)));
    }

    [Fact]
    public void Nothing_is_unlinked_before_it_is_closed_or_with_another_level()
    {
        var (open, _, _, _) = Given(close: false);
        open.Unlink([]).ShouldBeFalse();
        open.Changes.ShouldAllBe(change => change.Author != null);

        var linked = new Meeting().GoTo(Phase.Closed);
        linked.Unlink([]).ShouldBeFalse();
        linked.Retrospective.IsUnlinked.ShouldBeFalse();
    }

    [Trait("promise", "reopening an anonymous retrospective restores no links to people")]
    [Fact]
    public void Reopened_what_was_unlinked_stays_so_points_are_nobodys_and_new_words_are_linked_until_it_is_closed_again()
    {
        var (meeting, theme, _, _) = Given();
        meeting.Unlink([]).ShouldBeTrue();
        meeting.Ballots.Clear();
        meeting.GoTo(Phase.Deepening);

        var lesson = meeting.Learn(theme, LessonKind.Wish, "Du temps").ShouldBeAccepted();
        lesson.Author.ShouldBe(Meeting.Partner.Person);
        meeting.GoTo(Phase.Prioritising);
        meeting.Cast(Meeting.Partner.Person, (theme, 3)).RefusalOrNull().ShouldBeOfType<Refusal.PointsKept>();

        meeting.Close(parting: true, from: Phase.Deepening).ShouldBeAccepted();
        meeting.Unlink([]).ShouldBeTrue();
        lesson.Author.ShouldBeNull();
        theme.PointsKept.ShouldBe(3);
    }

    [Fact]
    public void Points_of_nobody_follow_a_theme_that_is_merged_and_come_back_when_that_is_undone()
    {
        var workshop = new Workshop();
        var (one, other) = (workshop.Make("Un", 1), workshop.Make("Deux", 2));
        workshop.Meeting.GoTo(Phase.Prioritising);
        workshop.Meeting.Cast(Meeting.Partner.Person, (one, 1), (other, 2)).ShouldBeAccepted();
        workshop.Meeting.SetLevel(Anonymity.Anonymous).ShouldBeAccepted();
        workshop.Meeting.Retain().ShouldBeAccepted();
        workshop.Meeting.Close(parting: true, from: Phase.Deepening).ShouldBeAccepted();
        workshop.Meeting.Unlink([]).ShouldBeTrue();
        workshop.Meeting.Ballots.Clear();
        workshop.Meeting.GoTo(Phase.Grouping);

        workshop.Do(work => work.Merge([one, other], null)).ShouldBeAccepted();
        workshop.Themes.ShouldHaveSingleItem().PointsKept.ShouldBe(3);
        workshop.Undo().ShouldBeAccepted();
        workshop.Themes.Select(theme => theme.PointsKept).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public void A_ballot_of_nobody_has_the_same_points()
    {
        var (meeting, theme, _, _) = Given(close: false);
        var ballot = meeting.Ballots[0];

        var unlinked = ballot.Unlinked(Guid.NewGuid());

        unlinked.On(theme.Id).ShouldBe(3);
        unlinked.Voter.ShouldNotBe(ballot.Voter);
        unlinked.Voter.Value.ShouldStartWith("unlinked/");
    }

    [Fact]
    public void Who_a_change_comes_from_is_told_as_far_as_the_level_allows()
    {
        var from = new Attribution("Aïcha", "Centre des femmes");

        from.Within(Anonymity.Names).ShouldBe(from);
        from.Within(Anonymity.OrganisationOnly).ShouldBe(new Attribution(null, "Centre des femmes"));
        from.Within(Anonymity.Anonymous).IsEmpty.ShouldBeTrue();
        new Attribution(null, null, ForRoom: true).Within(Anonymity.Anonymous).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void What_is_kept_so_many_years_is_kept_until_that_day_and_not_less()
    {
        var keeping = new Keeping(7);
        var closed = new DateTimeOffset(2020, 2, 29, 9, 0, 0, TimeSpan.Zero);

        (closed <= keeping.Limit(keeping.Until(closed).AddSeconds(-1))).ShouldBeFalse();
        (closed <= keeping.Limit(keeping.Until(closed).AddDays(1))).ShouldBeTrue();
    }

    private static Meeting Anonymously()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        meeting.SetLevel(Anonymity.Anonymous).ShouldBeAccepted();
        return meeting;
    }

    private static (Meeting Meeting, Theme Theme, Lesson Lesson, PlusOne[] PlusOnes) Given(bool close = true)
    {
        var meeting = Anonymously();
        meeting.Name("Un").ShouldBeAccepted();
        var typed = meeting.Retrospective.NameForRoom(Meeting.Facilitator, new ChangeId(Guid.NewGuid()), new ChangeDraft(Wording.Of("Deux"), Direction.Negative), 1).ShouldBeAccepted();
        meeting.GoTo(Phase.Grouping);
        typed.Reveal();
        if (close) meeting.Changes.Add(typed);
        var theme = meeting.AddTheme("Réseaux").ShouldBeAccepted();
        meeting.GoTo(Phase.Prioritising);
        meeting.Cast(Meeting.Partner.Person, (theme, 3)).ShouldBeAccepted();
        meeting.Retain().ShouldBeAccepted();
        meeting.GoTo(Phase.Deepening);
        var lesson = meeting.Learn(theme, LessonKind.Enabler, "Se parler").ShouldBeAccepted();
        PlusOne[] plusOnes = [.. new[] { "une", "deux" }.Select(name => meeting.Retrospective.Support(lesson, new PersonId(name)).ShouldBeAccepted())];
        if (close) meeting.Close(parting: true, from: Phase.Deepening).ShouldBeAccepted();
        return (meeting, theme, lesson, plusOnes);
    }
}
