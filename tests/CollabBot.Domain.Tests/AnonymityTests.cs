namespace CollabBot.Domain.Tests;

/// <summary>The anonymity level, and what closing in anonymous mode removes.</summary>
public sealed class AnonymityTests
{
    [Fact]
    public void The_default_level_shows_only_the_organisation() =>
        new Meeting().Retrospective.Anonymity.ShouldBe(Anonymity.OrganisationOnly);

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
    public void Once_the_retrospective_has_begun_the_level_can_only_become_stricter(Phase phase)
    {
        var meeting = new Meeting().GoTo(phase);

        meeting.SetLevel(Anonymity.Names).RefusalOrNull()
            .ShouldBe(new Refusal.AnonymityLoosened(Anonymity.OrganisationOnly, Anonymity.Names));
        meeting.Retrospective.Anonymity.ShouldBe(Anonymity.OrganisationOnly);
        meeting.SetLevel(Anonymity.Anonymous).ShouldBeAccepted();
        meeting.SetLevel(Anonymity.OrganisationOnly).RefusalOrNull()
            .ShouldBe(new Refusal.AnonymityLoosened(Anonymity.Anonymous, Anonymity.OrganisationOnly));
    }

    [Fact]
    public void Going_back_to_draft_does_not_allow_a_looser_level()
    {
        var meeting = new Meeting().GoTo(Phase.Naming).GoTo(Phase.Draft);

        meeting.SetLevel(Anonymity.Names).RefusalOrNull().ShouldBeOfType<Refusal.AnonymityLoosened>();
    }

    [Fact]
    public void Only_the_facilitator_can_change_the_level() =>
        new Meeting().SetLevel(Anonymity.Anonymous, Meeting.Partner).RefusalOrNull().ShouldBeOfType<Refusal.FacilitatorOnly>();

    [Trait("promise", "before closing anonymously people hear that it is the last chance to erase")]
    [Fact]
    public void Closing_in_anonymous_mode_needs_a_confirmation_from_every_step()
    {
        var meeting = Anonymously();
        foreach (var from in new[] { Phase.Deepening, Phase.Grouping })
        {
            meeting.Close(parting: false, from).RefusalOrNull()
                .ShouldBeOfType<Refusal.MoveUnconfirmed>().Unlinks.ShouldBeTrue();
        }

        meeting.Close(parting: true, from: Phase.Deepening).ShouldBeAccepted().To.ShouldBe(Phase.Closed);
    }

    [Fact]
    public void A_move_that_reveals_and_closes_anonymously_needs_both_confirmations()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        meeting.SetLevel(Anonymity.Anonymous).ShouldBeAccepted();
        meeting.Name("Un").ShouldBeAccepted();

        meeting.Retrospective.GuardMove(Meeting.Facilitator, true, null, confirmed: false, meeting.Progress, Phase.Closed)
            .ShouldBeOfType<Refusal.MoveUnconfirmed>().Unlinks
            .ShouldBeTrue();
        meeting.Retrospective.GuardMove(Meeting.Facilitator, true, null, confirmed: true, meeting.Progress, Phase.Closed)
            .ShouldBeOfType<Refusal.MoveUnconfirmed>();
        meeting.Retrospective.GuardMove(Meeting.Facilitator, true, null, confirmed: true, meeting.Progress, Phase.Closed, parting: true)
            .ShouldBeNull();
    }

    [Fact]
    public void Closing_at_another_level_needs_no_second_confirmation() =>
        new Meeting().GoTo(Phase.Deepening).GoTo(Phase.Closed).Phase.ShouldBe(Phase.Closed);

    [Fact]
    public void Unlinking_removes_every_person_keeps_the_counts_and_shortens_times_to_days()
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
    public void Nothing_is_unlinked_before_closing_or_at_another_level()
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
    public void After_reopening_old_words_stay_unlinked_voting_is_refused_and_new_lessons_are_linked_until_closing()
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
    public void Points_without_voters_move_with_a_merged_theme_and_return_when_the_merge_is_undone()
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
    public void An_unlinked_ballot_keeps_its_points_under_a_random_voter_id()
    {
        var (meeting, theme, _, _) = Given(close: false);
        var ballot = meeting.Ballots[0];

        var unlinked = ballot.Unlinked(Guid.NewGuid());

        unlinked.On(theme.Id).ShouldBe(3);
        unlinked.Voter.ShouldNotBe(ballot.Voter);
        unlinked.Voter.Value.ShouldStartWith("unlinked/");
    }

    [Fact]
    public void The_origin_of_a_change_shows_only_what_the_level_allows()
    {
        var from = new Attribution("Aïcha", "Centre des femmes");

        from.Within(Anonymity.Names).ShouldBe(from);
        from.Within(Anonymity.OrganisationOnly).ShouldBe(new Attribution(null, "Centre des femmes"));
        from.Within(Anonymity.Anonymous).IsEmpty.ShouldBeTrue();
        new Attribution(null, null, ForRoom: true).Within(Anonymity.Anonymous).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_closed_retrospective_is_stored_until_its_retention_period_has_passed()
    {
        var keeping = new RetentionPolicy(7);
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
        var typed = meeting.Retrospective.NameForRoom(
            Meeting.Facilitator, new ChangeId(Guid.NewGuid()), new ChangeDraft(Wording.Of("Deux"), Direction.Negative), 1)
            .ShouldBeAccepted();
        meeting.GoTo(Phase.Grouping);
        typed.Reveal();
        if (close) meeting.Changes.Add(typed);
        var theme = meeting.AddTheme("Réseaux").ShouldBeAccepted();
        meeting.GoTo(Phase.Prioritising);
        meeting.Cast(Meeting.Partner.Person, (theme, 3)).ShouldBeAccepted();
        meeting.Retain().ShouldBeAccepted();
        meeting.GoTo(Phase.Deepening);
        var lesson = meeting.Learn(theme, LessonKind.Enabler, "Se parler").ShouldBeAccepted();
        PlusOne[] plusOnes =
        [
            .. new[] { "une", "deux" }
                .Select(name => meeting.Retrospective.Support(lesson, new PersonId(name)).ShouldBeAccepted())
        ];
        if (close) meeting.Close(parting: true, from: Phase.Deepening).ShouldBeAccepted();
        return (meeting, theme, lesson, plusOnes);
    }
}
