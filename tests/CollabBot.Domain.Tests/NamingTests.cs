namespace CollabBot.Domain.Tests;

public sealed class NamingTests
{
    [Trait("promise", "a change has a statement and a direction, and optionally a theme, a reason and an example")]
    [Fact]
    public void A_named_change_stores_all_fields_and_is_not_revealed()
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
    public void Naming_is_refused_outside_the_naming_step(Phase phase)
    {
        var meeting = new Meeting().GoTo(phase);

        meeting.Name("Trop tôt ou trop tard").ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Naming));
        meeting.Name("Même pour l'animation", by: Meeting.Facilitator).ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Naming));
        meeting.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Everyone_can_name_changes_even_the_facilitator_and_the_same_words_may_appear_twice()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);

        meeting.Name("Plus de liens").ShouldBeAccepted();
        meeting.Name("Plus de liens", by: Meeting.Facilitator).ShouldBeAccepted();

        meeting.Changes.Select(change => change.Author).ShouldBe([Meeting.Partner.Person, Meeting.Facilitator.Person]);
    }

    [Trait("promise", "going back hides nothing, and changes named then are private until the next reveal")]
    [Fact]
    public void A_change_named_after_the_reveal_stays_private_until_the_next_reveal()
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
