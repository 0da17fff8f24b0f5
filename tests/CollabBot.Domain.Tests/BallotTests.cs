namespace CollabBot.Domain.Tests;

public sealed class BallotTests
{
    private readonly Meeting _meeting = new(points: 5);
    private readonly Theme _a;
    private readonly Theme _b;
    private readonly Theme _c;

    public BallotTests()
    {
        _meeting.GoTo(Phase.Grouping);
        _a = _meeting.AddTheme("A").ShouldBeAccepted();
        _b = _meeting.AddTheme("B").ShouldBeAccepted();
        _c = _meeting.AddTheme("C").ShouldBeAccepted();
        _meeting.GoTo(Phase.Prioritising);
    }

    private static PersonId Voter => Meeting.Partner.Person;

    [Fact]
    public void A_ballot_stores_the_points_and_the_voter()
    {
        var ballot = _meeting.Cast(Voter, (_a, 3), (_b, 0), (_c, 1)).ShouldBeAccepted();

        ballot.Voter.ShouldBe(Voter);
        ballot.Retrospective.ShouldBe(_meeting.Retrospective.Id);
        ballot.Spent.ShouldBe(4);
        (ballot.On(_a.Id), ballot.On(_b.Id), ballot.On(_c.Id)).ShouldBe((3, 0, 1));
        ballot.Votes.Select(vote => vote.Theme).ShouldBe([_a.Id, _c.Id]);
    }

    [Trait("promise", "voting has a budget, and the points left are always shown")]
    [Fact]
    public void A_vote_may_use_the_whole_budget_but_not_exceed_it()
    {
        _meeting.Cast(Voter, (_a, 3), (_b, 2)).ShouldBeAccepted().Spent.ShouldBe(5);
        _meeting.Cast(Voter, (_a, 3), (_b, 2), (_c, 1)).ShouldBeRefused(new Refusal.OverBudget(Given: 6, Budget: 5));
    }

    [Trait("promise", "the number of retained themes and the points per person are settings with limits")]
    [Fact]
    public void One_person_can_give_at_most_three_points_to_one_theme()
    {
        _meeting.Cast(Voter, (_a, 3)).ShouldBeAccepted();
        _meeting.Cast(Voter, (_a, 4)).ShouldBeRefused(new Refusal.OverThemeLimit(Given: 4, Limit: 3));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Negative_points_are_refused_even_if_the_sum_is_within_the_budget(int negative)
    {
        _meeting.Cast(Voter, (_a, 3), (_b, 3), (_c, negative)).ShouldBeRefused(new Refusal.PointsUnreadable());
    }

    [Fact]
    public void Very_large_numbers_of_points_are_refused_without_an_overflow()
    {
        _meeting.Cast(Voter, (_a, int.MaxValue), (_b, int.MaxValue), (_c, 2)).ShouldBeRefused(new Refusal.OverThemeLimit(int.MaxValue, 3));
    }

    [Fact]
    public void A_refused_vote_leaves_the_previous_ballot_unchanged()
    {
        _meeting.Cast(Voter, (_a, 2)).ShouldBeAccepted();

        _meeting.Cast(Voter, (_a, 1), (_b, 4)).ShouldBeRefused<Ballot, Refusal.OverThemeLimit>();
        _meeting.Cast(Voter, (_a, 1), (_b, -4)).ShouldBeRefused<Ballot, Refusal.PointsUnreadable>();
        _meeting.Cast(Voter, (_a, 2), (_b, 2), (_c, 2)).ShouldBeRefused<Ballot, Refusal.OverBudget>();
        _meeting.GoTo(Phase.Deepening).Cast(Voter, (_b, 1)).ShouldBeRefused<Ballot, Refusal.WrongPhase>();

        var kept = _meeting.BallotOf(Voter).ShouldNotBeNull().Votes.ShouldHaveSingleItem();
        (kept.Theme, kept.Points).ShouldBe((_a.Id, 2));
    }

    [Trait("promise", "points can be taken back")]
    [Fact]
    public void A_new_vote_replaces_the_whole_ballot_and_can_take_points_back()
    {
        _meeting.Cast(Voter, (_a, 3), (_b, 2)).ShouldBeAccepted();

        _meeting.Cast(Voter, (_c, 3)).ShouldBeAccepted().Votes.ShouldHaveSingleItem().Theme.ShouldBe(_c.Id);
        _meeting.Cast(Voter).ShouldBeAccepted().Votes.ShouldBeEmpty();
    }

    [Fact]
    public void A_vote_does_not_change_the_ballots_of_others()
    {
        _meeting.Cast(Voter, (_a, 3), (_b, 2)).ShouldBeAccepted();
        _meeting.Cast(new PersonId("autre"), (_a, 1)).ShouldBeAccepted();
        _meeting.Cast(new PersonId("autre"), (_b, 1)).ShouldBeAccepted();

        _meeting.BallotOf(Voter).ShouldNotBeNull().Spent.ShouldBe(5);
    }

    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Naming)]
    [InlineData(Phase.Grouping)]
    [InlineData(Phase.Deepening)]
    [InlineData(Phase.Closed)]
    public void Voting_is_refused_outside_the_prioritising_step(Phase phase)
    {
        _meeting.GoTo(phase).Cast(Voter, (_a, 1)).ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Prioritising));
        _meeting.Ballots.ShouldBeEmpty();
    }

    [Fact]
    public void The_budget_is_the_one_set_for_the_retrospective()
    {
        var meeting = new Meeting(points: 1).GoTo(Phase.Grouping);
        var theme = meeting.AddTheme("A").ShouldBeAccepted();
        meeting.GoTo(Phase.Prioritising);

        meeting.Cast(Voter, (theme, 2)).ShouldBeRefused(new Refusal.OverBudget(2, 1));
        meeting.Cast(Voter, (theme, 1)).ShouldBeAccepted();
    }
}
