namespace CollabBot.Domain.Tests;

public sealed class OwnChangesTests
{
    private static readonly ChangeDraft Better = new(
        Wording.Of("Mieux dit"), Direction.Negative, Wording.Of("Réseaux"), Wording.Of("Car"), Wording.Of("Le jardin"));

    [Fact]
    public void Revising_a_private_change_replaces_it()
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
    public void Others_see_the_old_version_of_a_revised_change_until_the_next_reveal_and_the_original_is_kept()
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
    public void Revising_a_change_back_to_the_shown_version_removes_the_revision()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        var change = meeting.Name("D'abord").ShouldBeAccepted();
        meeting.GoTo(Phase.Grouping).GoTo(Phase.Naming);

        meeting.Retrospective.Revise(Meeting.Partner.Person, change, Better).ShouldBeAccepted();
        meeting.Retrospective.Revise(Meeting.Partner.Person, change, new ChangeDraft(Wording.Of("D'abord"), Direction.Positive))
            .ShouldBeAccepted();

        change.Revision.ShouldBeNull();
    }

    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Grouping)]
    [InlineData(Phase.Prioritising)]
    [InlineData(Phase.Deepening)]
    [InlineData(Phase.Closed)]
    public void Revising_and_withdrawing_are_refused_outside_the_naming_step(Phase phase)
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
    public void Only_the_author_can_revise_or_withdraw_a_change_not_even_the_facilitator()
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
    public void A_change_typed_for_the_room_has_no_author_and_only_its_typist_can_revise_it()
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
        meeting.Retrospective.NameForRoom(Meeting.Facilitator, id, Better, 1)
            .ShouldBeRefused(new Refusal.WrongPhase(Phase.Grouping, Phase.Naming));
    }

    [Fact]
    public void Inform_and_ask_return_true_only_the_first_time_and_resume_clears_the_done_step()
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
