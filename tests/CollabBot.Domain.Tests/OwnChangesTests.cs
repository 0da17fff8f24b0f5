namespace CollabBot.Domain.Tests;

public sealed class OwnChangesTests
{
    private static readonly ChangeDraft Better = new(Wording.Of("Mieux dit"), Direction.Negative, Wording.Of("Réseaux"), Wording.Of("Car"), Wording.Of("Le jardin"));

    [Fact]
    public void What_nobody_has_seen_is_simply_replaced()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        var change = meeting.Name("D'abord").ShouldBeAccepted();

        meeting.Retrospective.Revise(Meeting.Partner.Person, change, Better).ShouldBeAccepted().ShouldBe(change);

        change.Latest.ShouldBe(Better);
        change.Statement.ShouldBe(Better.Statement);
        change.Original.ShouldBeNull();
        change.Revision.ShouldBeNull();
    }

    [Trait("promise", "original wording and first classification are kept")]
    [Fact]
    public void What_the_group_has_seen_stays_as_it_was_until_the_next_reveal_and_the_original_is_kept()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        var change = meeting.Name("D'abord").ShouldBeAccepted();
        meeting.GoTo(Phase.Grouping).GoTo(Phase.Naming);

        meeting.Retrospective.Revise(Meeting.Partner.Person, change, Better).ShouldBeAccepted();

        change.Statement.Text.ShouldBe("D'abord");
        change.Direction.ShouldBe(Direction.Positive);
        change.Latest.ShouldBe(Better);
        meeting.Minutes.Ungrouped.Select(shown => shown.Text).ShouldBe(["D'abord"]);

        meeting.GoTo(Phase.Grouping);
        change.Statement.Text.ShouldBe("Mieux dit");
        change.Original.ShouldBe(new ChangeDraft(Wording.Of("D'abord"), Direction.Positive));
        change.Revision.ShouldBeNull();

        meeting.GoTo(Phase.Naming);
        meeting.Retrospective.Revise(Meeting.Partner.Person, change, Better with { Direction = Direction.Unclear }).ShouldBeAccepted();
        meeting.GoTo(Phase.Grouping);
        change.Direction.ShouldBe(Direction.Unclear);
        change.Original!.Statement.Text.ShouldBe("D'abord");
    }

    [Fact]
    public void A_revision_that_is_undone_leaves_nothing_to_reveal()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        var change = meeting.Name("D'abord").ShouldBeAccepted();
        meeting.GoTo(Phase.Grouping).GoTo(Phase.Naming);

        meeting.Retrospective.Revise(Meeting.Partner.Person, change, Better).ShouldBeAccepted();
        meeting.Retrospective.Revise(Meeting.Partner.Person, change, new ChangeDraft(Wording.Of("D'abord"), Direction.Positive)).ShouldBeAccepted();

        change.Revision.ShouldBeNull();
    }

    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Grouping)]
    [InlineData(Phase.Prioritising)]
    [InlineData(Phase.Deepening)]
    [InlineData(Phase.Closed)]
    public void Outside_naming_nothing_of_ones_own_is_changed(Phase phase)
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        var change = meeting.Name("D'abord").ShouldBeAccepted();
        meeting.GoTo(phase);

        meeting.Retrospective.Revise(Meeting.Partner.Person, change, Better).ShouldBeRefused(new Refusal.OwnChangesSettled(phase));
        meeting.Retrospective.Withdraw(Meeting.Partner.Person, change).ShouldBeRefused(new Refusal.OwnChangesSettled(phase));
        change.Latest.Statement.Text.ShouldBe("D'abord");
    }

    [Trait("promise", "people edit, reclassify and withdraw their own changes, and only their own")]
    [Fact]
    public void Nobody_touches_what_another_has_named_the_facilitator_included()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        var change = meeting.Name("D'abord").ShouldBeAccepted();
        var elsewhere = new Meeting().GoTo(Phase.Naming);

        meeting.Retrospective.Revise(Meeting.Facilitator.Person, change, Better).ShouldBeRefused(new Refusal.ChangeUnknown());
        meeting.Retrospective.Withdraw(Meeting.Facilitator.Person, change).ShouldBeRefused(new Refusal.ChangeUnknown());
        elsewhere.Retrospective.Withdraw(Meeting.Partner.Person, change).ShouldBeRefused(new Refusal.ChangeUnknown());
        meeting.Retrospective.Withdraw(Meeting.Partner.Person, change).ShouldBeAccepted().ShouldBe(change);
    }

    [Fact]
    public void What_is_typed_for_the_room_is_nobodys_own_and_only_who_typed_it_puts_it_right()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        var id = new ChangeId(Guid.NewGuid());

        meeting.Retrospective.NameForRoom(Meeting.Partner, id, Better, 1).ShouldBeRefused(new Refusal.FacilitatorOnly());
        var change = meeting.Retrospective.NameForRoom(Meeting.Facilitator, id, Better, 1).ShouldBeAccepted();

        change.Origin.ShouldBe(Origin.Room);
        change.Author.ShouldBeNull();
        meeting.Retrospective.Revise(Meeting.Partner.Person, change, Better).ShouldBeRefused(new Refusal.ChangeUnknown());
        meeting.Retrospective.Revise(Meeting.Facilitator.Person, change, Better with { Direction = Direction.NoChange }).ShouldBeAccepted();
        change.Direction.ShouldBe(Direction.NoChange);

        meeting.GoTo(Phase.Grouping);
        meeting.Retrospective.NameForRoom(Meeting.Facilitator, id, Better, 1).ShouldBeRefused(new Refusal.WrongPhase(Phase.Grouping, Phase.Naming));
    }

    [Fact]
    public void A_person_is_told_and_asked_once_and_is_not_done_any_more_when_she_gives_something()
    {
        var participant = new Participant(new RetrospectiveId(Guid.NewGuid()), Meeting.Partner.Person);

        participant.Inform().ShouldBeTrue();
        participant.Inform().ShouldBeFalse();
        participant.AskForAbsence().ShouldBeTrue();
        participant.AskForAbsence().ShouldBeFalse();

        participant.FinishPhase(Phase.Naming);
        participant.Resume();
        participant.DoneWith.ShouldBeNull();
    }
}
