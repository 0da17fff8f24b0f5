namespace CollabBot.Domain.Tests;

public sealed class AssigningTests
{
    private readonly Meeting _meeting = new();
    private readonly Theme _theme;
    private readonly Change _one;
    private readonly Change _two;

    public AssigningTests()
    {
        _meeting.GoTo(Phase.Naming);
        _one = _meeting.Name("Un").ShouldBeAccepted();
        _two = _meeting.Name("Deux", Direction.Negative).ShouldBeAccepted();
        _meeting.GoTo(Phase.Grouping);
        _theme = _meeting.AddTheme("Réseaux", Direction.NoChange).ShouldBeAccepted();
    }

    [Fact]
    public void Changes_go_into_a_theme_and_keep_their_own_direction_and_words()
    {
        Assign([_one, _two], _theme).ShouldBeAccepted().ShouldBe(2);

        _one.Theme.ShouldBe(_theme.Id);
        _two.Theme.ShouldBe(_theme.Id);
        _two.Direction.ShouldBe(Direction.Negative);
        _two.Statement.Text.ShouldBe("Deux");
        _theme.Direction.ShouldBe(Direction.NoChange);
    }

    [Fact]
    public void Changes_can_move_to_another_theme_or_out_of_all_themes()
    {
        var other = _meeting.AddTheme("Autre").ShouldBeAccepted();
        Assign([_one, _two], _theme).ShouldBeAccepted();

        Assign([_one], other).ShouldBeAccepted();
        Assign([_two], null).ShouldBeAccepted();

        _one.Theme.ShouldBe(other.Id);
        _two.Theme.ShouldBeNull();
    }

    [Fact]
    public void Assigning_no_changes_is_accepted_and_changes_nothing()
    {
        Assign([], _theme).ShouldBeAccepted().ShouldBe(0);
        _meeting.Changes.ShouldAllBe(change => change.Theme == null);
    }

    [Fact]
    public void If_one_change_is_not_revealed_none_is_assigned()
    {
        _meeting.GoTo(Phase.Naming);
        var hidden = _meeting.Name("Encore privé").ShouldBeAccepted();
        _meeting.Retrospective.Move(Meeting.Facilitator, true, null, true, new NamingProgress(0, 0, 0), Meeting.Later).ShouldBeAccepted();

        Assign([_one, hidden], _theme).ShouldBeRefused(new Refusal.ChangeUnknown());
        _one.Theme.ShouldBeNull();
        hidden.Theme.ShouldBeNull();
    }

    [Fact]
    public void If_one_change_belongs_to_another_retrospective_none_is_assigned()
    {
        var elsewhere = new Meeting().GoTo(Phase.Naming);
        var foreign = elsewhere.Name("D'ailleurs").ShouldBeAccepted();
        elsewhere.GoTo(Phase.Grouping);

        Assign([_one, foreign], _theme).ShouldBeRefused(new Refusal.ChangeUnknown());
        _one.Theme.ShouldBeNull();
        foreign.Theme.ShouldBeNull();
    }

    [Fact]
    public void A_theme_of_another_retrospective_is_refused()
    {
        var foreign = new Meeting().GoTo(Phase.Grouping).AddTheme("Réseaux").ShouldBeAccepted();

        Assign([_one], foreign).ShouldBeRefused(new Refusal.ThemeUnknown());
        _one.Theme.ShouldBeNull();
    }

    [Fact]
    public void Only_the_facilitator_can_assign_changes()
    {
        _meeting.Retrospective.Assign(Meeting.Partner, [_one], _theme).ShouldBeRefused(new Refusal.FacilitatorOnly());
        _one.Theme.ShouldBeNull();
    }

    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Naming)]
    [InlineData(Phase.Prioritising)]
    [InlineData(Phase.Deepening)]
    [InlineData(Phase.Closed)]
    public void Assigning_is_refused_outside_the_grouping_step(Phase phase)
    {
        _meeting.GoTo(phase);

        Assign([_one], _theme).ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Grouping));
        _one.Theme.ShouldBeNull();
    }

    [Fact]
    public void Moving_back_and_forth_between_steps_keeps_the_grouping()
    {
        Assign([_one], _theme).ShouldBeAccepted();

        _meeting.GoTo(Phase.Draft).GoTo(Phase.Closed);

        _one.Theme.ShouldBe(_theme.Id);
    }

    private Outcome<int> Assign(IReadOnlyCollection<Change> changes, Theme? theme) =>
        _meeting.Retrospective.Assign(Meeting.Facilitator, changes, theme);
}
