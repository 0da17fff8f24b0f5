namespace CollabBot.Domain.Tests;

public sealed class AssigningTests
{
    private readonly Meeting meeting = new();
    private readonly Theme theme;
    private readonly Change one;
    private readonly Change two;

    public AssigningTests()
    {
        meeting.GoTo(Phase.Naming);
        one = meeting.Name("Un").ShouldBeAccepted();
        two = meeting.Name("Deux", Direction.Negative).ShouldBeAccepted();
        meeting.GoTo(Phase.Grouping);
        theme = meeting.AddTheme("Réseaux", Direction.NoChange).ShouldBeAccepted();
    }

    [Fact]
    public void Changes_go_into_a_theme_and_keep_their_own_direction_and_words()
    {
        Assign([one, two], theme).ShouldBeAccepted().ShouldBe(2);

        one.Theme.ShouldBe(theme.Id);
        two.Theme.ShouldBe(theme.Id);
        two.Direction.ShouldBe(Direction.Negative);
        two.Statement.Text.ShouldBe("Deux");
        theme.Direction.ShouldBe(Direction.NoChange);
    }

    [Fact]
    public void Changes_can_move_to_another_theme_or_out_of_all_themes()
    {
        var other = meeting.AddTheme("Autre").ShouldBeAccepted();
        Assign([one, two], theme).ShouldBeAccepted();

        Assign([one], other).ShouldBeAccepted();
        Assign([two], null).ShouldBeAccepted();

        one.Theme.ShouldBe(other.Id);
        two.Theme.ShouldBeNull();
    }

    [Fact]
    public void Assigning_no_changes_is_accepted_and_changes_nothing()
    {
        Assign([], theme).ShouldBeAccepted().ShouldBe(0);
        meeting.Changes.ShouldAllBe(change => change.Theme == null);
    }

    [Fact]
    public void If_one_change_is_not_revealed_none_is_assigned()
    {
        meeting.GoTo(Phase.Naming);
        var hidden = meeting.Name("Encore privé").ShouldBeAccepted();
        meeting.Retrospective.Move(Meeting.Facilitator, true, null, true, new Progress(), Meeting.Later).ShouldBeAccepted();

        Assign([one, hidden], theme).ShouldBeRefused(new Refusal.ChangeUnknown());
        one.Theme.ShouldBeNull();
        hidden.Theme.ShouldBeNull();
    }

    [Fact]
    public void If_one_change_belongs_to_another_retrospective_none_is_assigned()
    {
        var elsewhere = new Meeting().GoTo(Phase.Naming);
        var foreign = elsewhere.Name("D'ailleurs").ShouldBeAccepted();
        elsewhere.GoTo(Phase.Grouping);

        Assign([one, foreign], theme).ShouldBeRefused(new Refusal.ChangeUnknown());
        one.Theme.ShouldBeNull();
        foreign.Theme.ShouldBeNull();
    }

    [Fact]
    public void A_theme_of_another_retrospective_is_refused()
    {
        var foreign = new Meeting().GoTo(Phase.Grouping).AddTheme("Réseaux").ShouldBeAccepted();

        Assign([one], foreign).ShouldBeRefused(new Refusal.ThemeUnknown());
        one.Theme.ShouldBeNull();
    }

    [Fact]
    public void Only_the_facilitator_can_assign_changes()
    {
        meeting.Retrospective.Assign(Meeting.Partner, [one], theme).ShouldBeRefused(new Refusal.FacilitatorOnly());
        one.Theme.ShouldBeNull();
    }

    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Naming)]
    [InlineData(Phase.Prioritising)]
    [InlineData(Phase.Deepening)]
    [InlineData(Phase.Closed)]
    public void Assigning_is_refused_outside_the_grouping_step(Phase phase)
    {
        meeting.GoTo(phase);

        Assign([one], theme).ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Grouping));
        one.Theme.ShouldBeNull();
    }

    [Fact]
    public void Moving_back_and_forth_between_steps_keeps_the_grouping()
    {
        Assign([one], theme).ShouldBeAccepted();

        meeting.GoTo(Phase.Draft).GoTo(Phase.Closed);

        one.Theme.ShouldBe(theme.Id);
    }

    private Outcome<int> Assign(IReadOnlyCollection<Change> changes, Theme? theme) =>
        meeting.Retrospective.Assign(Meeting.Facilitator, changes, theme);
}
