namespace CollabBot.Domain.Tests;

/// <summary>Moving to a named step, forward and back.</summary>
public sealed class SkippingTests
{
    private static readonly Progress NamedOptions = new(Named: 7, NotDone: 3, Themes: 1, Lessons: 2);

    [Trait("promise", "the facilitator can skip and go back without losing anything")]
    [Fact]
    public void The_facilitator_can_move_to_any_later_or_earlier_step()
    {
        foreach (var from in Enum.GetValues<Phase>())
        {
            foreach (var to in Enum.GetValues<Phase>().Where(phase => phase != from))
            {
                var retrospective = new Meeting().GoTo(from).Retrospective;

                var moved = retrospective.Move(Meeting.Facilitator, to > from, from, confirmed: true, NamedOptions, Meeting.Later, to)
                    .ShouldBeAccepted();

                moved.ShouldBe(new PhaseMoved(from, to, Reveals: from <= Phase.Naming && to > Phase.Naming));
                retrospective.Phase.ShouldBe(to);
                retrospective.ClosedAt.HasValue.ShouldBe(to == Phase.Closed);
            }
        }
    }

    [Fact]
    public void A_step_in_the_other_direction_is_refused()
    {
        var retrospective = new Meeting().GoTo(Phase.Grouping).Retrospective;

        Move(retrospective, true, Phase.Naming).ShouldBeRefused(new Refusal.WrongWay(Phase.Grouping, Phase.Naming, Forward: true));
        Move(retrospective, true, Phase.Grouping).ShouldBeRefused(new Refusal.WrongWay(Phase.Grouping, Phase.Grouping, Forward: true));
        Move(retrospective, false, Phase.Deepening).ShouldBeRefused(new Refusal.WrongWay(Phase.Grouping, Phase.Deepening, Forward: false));
        retrospective.Phase.ShouldBe(Phase.Grouping);
    }

    [Trait("promise", "the first move forward out of naming is the reveal")]
    [Theory]
    [InlineData(Phase.Naming)]
    [InlineData(Phase.Draft)]
    public void Every_move_from_draft_or_naming_to_a_step_after_naming_asks_for_a_confirmation(Phase from)
    {
        foreach (var to in new[] { Phase.Grouping, Phase.Prioritising, Phase.Deepening, Phase.Closed })
        {
            var retrospective = new Meeting().GoTo(from).Retrospective;

            retrospective.Move(Meeting.Facilitator, true, null, confirmed: false, NamedOptions, Meeting.Later, to)
                .ShouldBeRefused(new Refusal.MoveUnconfirmed(from, to, NamedOptions, Reveals: true, Unlinks: false));
            retrospective.Phase.ShouldBe(from);
            retrospective.Move(Meeting.Facilitator, true, null, confirmed: true, NamedOptions, Meeting.Later, to).ShouldBeAccepted().Reveals
                .ShouldBeTrue();
        }
    }

    [Fact]
    public void Themes_must_be_retained_on_every_move_from_before_deepening_into_it_or_past_it()
    {
        foreach (var from in Enum.GetValues<Phase>())
        {
            foreach (var to in Enum.GetValues<Phase>().Where(phase => phase > from))
            {
                new Meeting().GoTo(from).Retrospective.NeedsRetention(forward: true, to)
                    .ShouldBe(from < Phase.Deepening && to >= Phase.Deepening);
            }
        }
    }

    private static Outcome<PhaseMoved> Move(Retrospective retrospective, bool forward, Phase to) =>
        retrospective.Move(Meeting.Facilitator, forward, null, confirmed: true, NamedOptions, Meeting.Later, to);
}
