namespace CollabBot.Domain.Tests;

public sealed class NamingTests
{
    [Trait("promise", "a change has a statement and a direction, and optionally a theme, a reason and an example")]
    [Fact]
    public void A_named_change_keeps_all_that_was_said_and_is_seen_by_nobody_else()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        var id = new ChangeId(Guid.NewGuid());
        var draft = new ChangeDraft(
            Wording.Of("Les citoyen.ne.s « œuvrent » ensemble"),
            Direction.NoChange,
            Wording.Of("autre"),
            Wording.Of("Parce que"),
            Wording.Of("(ex. : la fête)"));

        var change = meeting.Retrospective.NameChange(id, Meeting.Partner.Person, draft, 12).ShouldBeAccepted();

        change.Id.ShouldBe(id);
        change.Retrospective.ShouldBe(meeting.Retrospective.Id);
        change.Author.ShouldBe(Meeting.Partner.Person);
        change.Position.ShouldBe(12);
        change.Statement.ShouldBe(draft.Statement);
        change.Direction.ShouldBe(Direction.NoChange);
        change.ProposedTheme.ShouldBe(draft.ProposedTheme);
        change.Why.ShouldBe(draft.Why);
        change.Example.ShouldBe(draft.Example);
        change.Theme.ShouldBeNull();
        change.IsRevealed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Grouping)]
    [InlineData(Phase.Prioritising)]
    [InlineData(Phase.Deepening)]
    [InlineData(Phase.Closed)]
    public void Naming_belongs_to_its_phase(Phase phase)
    {
        var meeting = new Meeting().GoTo(phase);

        meeting.Name("Trop tôt ou trop tard").ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Naming));
        meeting.Name("Même pour l'animation", by: Meeting.Facilitator).ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Naming));
        meeting.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Everyone_names_the_facilitator_included_and_the_same_words_may_stand_twice()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);

        meeting.Name("Plus de liens").ShouldBeAccepted();
        meeting.Name("Plus de liens", by: Meeting.Facilitator).ShouldBeAccepted();

        meeting.Changes.Select(change => change.Author).ShouldBe([Meeting.Partner.Person, Meeting.Facilitator.Person]);
    }

    [Trait("promise", "going back hides nothing, and changes named then are private until the next reveal")]
    [Fact]
    public void What_is_named_after_the_reveal_is_private_until_the_next_one()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        var early = meeting.Name("Avant").ShouldBeAccepted();
        meeting.GoTo(Phase.Grouping).GoTo(Phase.Naming);
        var late = meeting.Name("Après").ShouldBeAccepted();

        early.IsRevealed.ShouldBeTrue();
        late.IsRevealed.ShouldBeFalse();
        meeting.Minutes.Ungrouped.Select(change => change.Text).ShouldBe(["Avant"]);

        meeting.GoTo(Phase.Draft);
        late.IsRevealed.ShouldBeFalse();

        meeting.GoTo(Phase.Grouping);
        meeting.Minutes.Ungrouped.Select(change => change.Text).ShouldBe(["Avant", "Après"]);
    }
}
