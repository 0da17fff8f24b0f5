namespace CollabBot.Domain.Tests;

public sealed class BallotTests
{
    private readonly Meeting meeting = new(points: 5);
    private readonly Theme a;
    private readonly Theme b;
    private readonly Theme c;

    public BallotTests()
    {
        meeting.GoTo(Phase.Grouping);
        a = meeting.AddTheme("A").ShouldBeAccepted();
        b = meeting.AddTheme("B").ShouldBeAccepted();
        c = meeting.AddTheme("C").ShouldBeAccepted();
        meeting.GoTo(Phase.Prioritising);
    }

    private static PersonId Voter => Meeting.Partner.Person;

    [Fact]
    public void A_ballot_stores_the_points_and_the_voter()
    {
        var ballot = meeting.Cast(Voter, (a, 3), (b, 0), (c, 1)).ShouldBeAccepted();

        ballot.Voter.ShouldBe(Voter);
        ballot.Retrospective.ShouldBe(meeting.Retrospective.Id);
        ballot.Spent.ShouldBe(4);
        (ballot.On(a.Id), ballot.On(b.Id), ballot.On(c.Id)).ShouldBe((3, 0, 1));
        ballot.Votes.Select(vote => vote.Theme).ShouldBe([a.Id, c.Id]);
    }

    [Trait("promise", "voting has a budget, and the points left are always shown")]
    [Fact]
    public void A_vote_may_use_the_whole_budget_but_not_exceed_it()
    {
        meeting.Cast(Voter, (a, 3), (b, 2)).ShouldBeAccepted().Spent.ShouldBe(5);
        meeting.Cast(Voter, (a, 3), (b, 2), (c, 1)).ShouldBeRefused(new Refusal.OverBudget(Given: 6, Budget: 5));
    }

    [Trait("promise", "the number of retained themes and the points per person are settings with limits")]
    [Fact]
    public void One_person_can_give_at_most_three_points_to_one_theme()
    {
        meeting.Cast(Voter, (a, 3)).ShouldBeAccepted();
        meeting.Cast(Voter, (a, 4)).ShouldBeRefused(new Refusal.OverThemeLimit(Given: 4, Limit: 3));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Negative_points_are_refused_even_if_the_sum_is_within_the_budget(int negative)
    {
        meeting.Cast(Voter, (a, 3), (b, 3), (c, negative)).ShouldBeRefused(new Refusal.PointsUnreadable());
    }

    [Fact]
    public void Very_large_numbers_of_points_are_refused_without_an_overflow()
    {
        meeting.Cast(Voter, (a, int.MaxValue), (b, int.MaxValue), (c, 2)).ShouldBeRefused(new Refusal.OverThemeLimit(int.MaxValue, 3));
    }

    [Fact]
    public void A_refused_vote_leaves_the_previous_ballot_unchanged()
    {
        meeting.Cast(Voter, (a, 2)).ShouldBeAccepted();

        meeting.Cast(Voter, (a, 1), (b, 4)).ShouldBeRefused<Ballot, Refusal.OverThemeLimit>();
        meeting.Cast(Voter, (a, 1), (b, -4)).ShouldBeRefused<Ballot, Refusal.PointsUnreadable>();
        meeting.Cast(Voter, (a, 2), (b, 2), (c, 2)).ShouldBeRefused<Ballot, Refusal.OverBudget>();
        meeting.GoTo(Phase.Deepening).Cast(Voter, (b, 1)).ShouldBeRefused<Ballot, Refusal.WrongPhase>();

        var kept = meeting.BallotOf(Voter).ShouldNotBeNull().Votes.ShouldHaveSingleItem();
        (kept.Theme, kept.Points).ShouldBe((a.Id, 2));
    }

    [Trait("promise", "points can be taken back")]
    [Fact]
    public void A_new_vote_replaces_the_whole_ballot_and_can_take_points_back()
    {
        meeting.Cast(Voter, (a, 3), (b, 2)).ShouldBeAccepted();

        meeting.Cast(Voter, (c, 3)).ShouldBeAccepted().Votes.ShouldHaveSingleItem().Theme.ShouldBe(c.Id);
        meeting.Cast(Voter).ShouldBeAccepted().Votes.ShouldBeEmpty();
    }

    [Fact]
    public void A_vote_does_not_change_the_ballots_of_others()
    {
        meeting.Cast(Voter, (a, 3), (b, 2)).ShouldBeAccepted();
        meeting.Cast(new PersonId("autre"), (a, 1)).ShouldBeAccepted();
        meeting.Cast(new PersonId("autre"), (b, 1)).ShouldBeAccepted();

        meeting.BallotOf(Voter).ShouldNotBeNull().Spent.ShouldBe(5);
    }

    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Naming)]
    [InlineData(Phase.Grouping)]
    [InlineData(Phase.Deepening)]
    [InlineData(Phase.Closed)]
    public void Voting_is_refused_outside_the_prioritising_step(Phase phase)
    {
        meeting.GoTo(phase).Cast(Voter, (a, 1)).ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Prioritising));
        meeting.Ballots.ShouldBeEmpty();
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
