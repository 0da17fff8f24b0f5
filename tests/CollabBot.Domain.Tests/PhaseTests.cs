namespace CollabBot.Domain.Tests;

public sealed class PhaseTests
{
    private static readonly Progress NothingNamed = new();
    private static readonly Progress NamedOptions = new(Named: 7, NotDone: 3, Themes: 1, Lessons: 2);

    [Trait("promise", "a retrospective goes through all steps in order")]
    [Theory]
    [InlineData(Phase.Draft, Phase.Naming)]
    [InlineData(Phase.Naming, Phase.Grouping)]
    [InlineData(Phase.Grouping, Phase.Prioritising)]
    [InlineData(Phase.Prioritising, Phase.Deepening)]
    [InlineData(Phase.Deepening, Phase.Closed)]
    public void The_facilitator_moves_forward_and_back_between_neighbouring_steps(Phase before, Phase after)
    {
        var retrospective = In(before);

        Move(retrospective, forward: true).ShouldBeAccepted().ShouldBe(new PhaseMoved(before, after, Reveals: before == Phase.Naming));
        retrospective.Phase.ShouldBe(after);

        Move(retrospective, forward: false).ShouldBeAccepted().ShouldBe(new PhaseMoved(after, before, Reveals: false));
        retrospective.Phase.ShouldBe(before);
    }

    [Fact]
    public void A_retrospective_starts_in_draft()
    {
        new Meeting().Phase.ShouldBe(Phase.Draft);
    }

    [Fact]
    public void Moving_back_from_draft_is_refused()
    {
        var retrospective = In(Phase.Draft);

        Move(retrospective, forward: false).ShouldBeRefused(new Refusal.NoSuchPhase(Phase.Draft, Forward: false));
        retrospective.Phase.ShouldBe(Phase.Draft);
    }

    [Fact]
    public void Moving_forward_from_closed_is_refused()
    {
        var retrospective = In(Phase.Closed);

        retrospective.Move(Meeting.Facilitator, true, null, true, NothingNamed, Meeting.Later.AddDays(1))
            .ShouldBeRefused(new Refusal.NoSuchPhase(Phase.Closed, Forward: true));
        retrospective.Phase.ShouldBe(Phase.Closed);
        retrospective.ClosedAt.ShouldBe(Meeting.Later);
    }

    [Fact]
    public void Without_named_changes_every_step_can_be_passed()
    {
        var retrospective = In(Phase.Draft);

        for (var phase = Phase.Naming; phase <= Phase.Closed; phase++)
        {
            retrospective.Move(Meeting.Facilitator, true, null, confirmed: true, NothingNamed, Meeting.Later).ShouldBeAccepted().To
                .ShouldBe(phase);
        }
    }

    [Fact]
    public void A_button_made_in_another_step_is_refused()
    {
        foreach (var current in Enum.GetValues<Phase>())
        {
            foreach (var drawn in Enum.GetValues<Phase>().Where(phase => phase != current))
            {
                var retrospective = In(current);

                Move(retrospective, forward: true, seen: drawn).ShouldBeRefused(new Refusal.StalePhase(drawn, current));
                Move(retrospective, forward: false, seen: drawn).ShouldBeRefused(new Refusal.StalePhase(drawn, current));
                retrospective.Phase.ShouldBe(current);
            }
        }
    }

    [Fact]
    public void A_button_pressed_twice_moves_once()
    {
        var retrospective = In(Phase.Grouping);

        Move(retrospective, forward: true, seen: Phase.Grouping).ShouldBeAccepted();
        Move(retrospective, forward: true, seen: Phase.Grouping)
            .ShouldBeRefused(new Refusal.StalePhase(Phase.Grouping, Phase.Prioritising));
        retrospective.Phase.ShouldBe(Phase.Prioritising);
    }

    [Fact]
    public void Only_the_facilitator_can_move_and_others_always_get_the_same_refusal()
    {
        foreach (var phase in Enum.GetValues<Phase>())
        {
            foreach (var seen in new Phase?[] { null, phase, Phase.Draft, Phase.Closed })
            {
                var retrospective = In(phase);

                Move(retrospective, forward: true, seen, Meeting.Partner).ShouldBeRefused(new Refusal.FacilitatorOnly());
                Move(retrospective, forward: false, seen, Meeting.Partner).ShouldBeRefused(new Refusal.FacilitatorOnly());
                retrospective.Phase.ShouldBe(phase);
            }
        }
    }

    [Fact]
    public void Moving_forward_out_of_naming_asks_for_a_confirmation_with_the_figures()
    {
        var retrospective = In(Phase.Naming);

        retrospective.Move(Meeting.Facilitator, true, Phase.Naming, confirmed: false, NamedOptions, Meeting.Later)
            .ShouldBeRefused(new Refusal.MoveUnconfirmed(Phase.Naming, Phase.Grouping, NamedOptions, Reveals: true, Unlinks: false));
        retrospective.Phase.ShouldBe(Phase.Naming);

        retrospective.Move(Meeting.Facilitator, true, Phase.Naming, confirmed: true, NamedOptions, Meeting.Later)
            .ShouldBeAccepted().ShouldBe(new PhaseMoved(Phase.Naming, Phase.Grouping, Reveals: true));
    }

    [Fact]
    public void A_stale_reveal_button_is_refused_as_stale_before_any_confirmation_is_asked_for()
    {
        var retrospective = In(Phase.Naming);

        retrospective.Move(Meeting.Facilitator, true, Phase.Draft, confirmed: false, NamedOptions, Meeting.Later)
            .ShouldBeRefused(new Refusal.StalePhase(Phase.Draft, Phase.Naming));
    }

    [Fact]
    public void Moving_back_out_of_naming_needs_no_confirmation_and_reveals_nothing()
    {
        In(Phase.Naming).Move(Meeting.Facilitator, false, null, confirmed: false, NamedOptions, Meeting.Later)
            .ShouldBeAccepted().ShouldBe(new PhaseMoved(Phase.Naming, Phase.Draft, Reveals: false));
    }

    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Grouping)]
    [InlineData(Phase.Prioritising)]
    public void A_move_that_leaves_nothing_behind_needs_no_confirmation(Phase phase) =>
        In(phase).Move(Meeting.Facilitator, true, phase, confirmed: false, new Progress(Themes: 2), Meeting.Later)
            .ShouldBeAccepted().Reveals.ShouldBeFalse();

    [Theory]
    [InlineData(Phase.Grouping, 0, 0, 0)]
    [InlineData(Phase.Grouping, 2, 7, 0)]
    [InlineData(Phase.Prioritising, 0, 0, 0)]
    [InlineData(Phase.Prioritising, 2, 0, 3)]
    [InlineData(Phase.Naming, 2, 0, 0)]
    [InlineData(Phase.Deepening, 2, 0, 0)]
    public void A_move_that_reveals_closes_or_leaves_something_behind_asks_once(Phase phase, int themes, int ungrouped, int notDone)
    {
        var left = new Progress(NotDone: notDone, Themes: themes, Ungrouped: ungrouped, Lessons: 5);
        var retrospective = In(phase);

        retrospective.Move(Meeting.Facilitator, true, phase, confirmed: false, left, Meeting.Later)
            .ShouldBeRefused<PhaseMoved, Refusal.MoveUnconfirmed>();
        retrospective.Phase.ShouldBe(phase);
        retrospective.Move(Meeting.Facilitator, true, phase, confirmed: true, left, Meeting.Later).ShouldBeAccepted();
    }

    [Fact]
    public void Leaving_naming_a_second_time_asks_for_a_confirmation_again()
    {
        var retrospective = In(Phase.Grouping);
        Move(retrospective, forward: false).ShouldBeAccepted();

        retrospective.Move(Meeting.Facilitator, true, null, confirmed: false, NamedOptions, Meeting.Later)
            .ShouldBeRefused<PhaseMoved, Refusal.MoveUnconfirmed>();
        retrospective.Move(Meeting.Facilitator, true, null, confirmed: true, NamedOptions, Meeting.Later).ShouldBeAccepted().Reveals
            .ShouldBeTrue();
    }

    [Fact]
    public void Closing_stores_the_time_and_reopening_clears_it()
    {
        var retrospective = In(Phase.Deepening);
        retrospective.ClosedAt.ShouldBeNull();

        Move(retrospective, forward: true).ShouldBeAccepted();
        retrospective.ClosedAt.ShouldBe(Meeting.Later);

        Move(retrospective, forward: false).ShouldBeAccepted();
        retrospective.ClosedAt.ShouldBeNull();

        var again = Meeting.Later.AddDays(2);
        retrospective.Move(Meeting.Facilitator, true, null, confirmed: true, NothingNamed, again).ShouldBeAccepted();
        retrospective.ClosedAt.ShouldBe(again);
        retrospective.OpenedAt.ShouldBe(Meeting.Opened);
    }

    [Fact]
    public void The_guard_accepts_only_the_step_that_is_needed()
    {
        foreach (var current in Enum.GetValues<Phase>())
        {
            foreach (var needed in Enum.GetValues<Phase>())
            {
                In(current).Guard(needed).ShouldBe(current == needed ? null : new Refusal.WrongPhase(current, needed));
            }
        }
    }

    private static Retrospective In(Phase phase) => new Meeting().GoTo(phase).Retrospective;

    private static Outcome<PhaseMoved> Move(Retrospective retrospective, bool forward, Phase? seen = null, Actor? actor = null) =>
        retrospective.Move(actor ?? Meeting.Facilitator, forward, seen, confirmed: true, NothingNamed, Meeting.Later);
}
