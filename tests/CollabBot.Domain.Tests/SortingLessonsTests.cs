namespace CollabBot.Domain.Tests;

/// <summary>Operations on an existing lesson.</summary>
public sealed class SortingLessonsTests
{
    private static readonly Actor _other = new(new PersonId("autre"), IsFacilitator: false);
    private readonly Meeting _meeting = new(retained: 1);
    private readonly Theme _theme;
    private readonly Lesson _lesson;

    public SortingLessonsTests()
    {
        _meeting.GoTo(Phase.Grouping);
        _theme = _meeting.AddTheme("A", Direction.Negative).ShouldBeAccepted();
        _meeting.GoTo(Phase.Prioritising).Retain().ShouldBeAccepted();
        _meeting.GoTo(Phase.Deepening);
        _lesson = _meeting.Learn(_theme, LessonKind.Enabler, "Une vision", ["commune"]).ShouldBeAccepted();
    }

    private Retrospective Retrospective => _meeting.Retrospective;

    [Fact]
    public void Authors_can_rewrite_and_move_their_own_lessons_but_not_those_of_others()
    {
        Retrospective.Rework(_other, _lesson, Draft(LessonKind.Wish, "Autre chose")).ShouldBeRefused(new Refusal.NotYours());
        Retrospective.Rework(Meeting.Facilitator, _lesson, Draft(LessonKind.Wish, "Autre chose")).ShouldBeRefused(new Refusal.NotYours());

        Retrospective.Rework(Meeting.Partner, _lesson, Draft(LessonKind.Wish, "Deux visions", "a", "b")).ShouldBeAccepted();
        (_lesson.Kind, _lesson.Text.Text).ShouldBe((LessonKind.Wish, "Deux visions"));
        _lesson.Items.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void The_facilitator_can_move_any_lesson_without_changing_its_words()
    {
        Retrospective.Rework(Meeting.Facilitator, _lesson, Draft(LessonKind.Pitfall, "Une vision", "commune")).ShouldBeAccepted().Kind
            .ShouldBe(LessonKind.Pitfall);
        _lesson.Items.ShouldBe(["commune"]);
    }

    [Trait("promise", "lessons move between lists, and two lists can hold the same text")]
    [Fact]
    public void The_same_words_may_be_in_two_lists()
    {
        var copy = Retrospective.Copy(_other, new LessonId(Guid.NewGuid()), _lesson, LessonKind.Pitfall, 2).ShouldBeAccepted();

        (copy.Text, copy.Kind, copy.Author).ShouldBe((_lesson.Text, LessonKind.Pitfall, _other.Person));
        copy.Items.ShouldBe(_lesson.Items);
        _lesson.Kind.ShouldBe(LessonKind.Enabler);
        Retrospective.Copy(_other, new LessonId(Guid.NewGuid()), _lesson, LessonKind.Enabler, 3)
            .ShouldBeRefused(new Refusal.SameList(LessonKind.Enabler));
    }

    [Fact]
    public void Authors_withdraw_their_own_lessons_and_the_facilitator_withdraws_the_rooms()
    {
        var room = Retrospective.LearnFromRoom(
            Meeting.Facilitator, new LessonId(Guid.NewGuid()), _theme, Draft(LessonKind.Wish, "De la salle"), 2)
            .ShouldBeAccepted();

        (room.Author, room.IsFromRoom).ShouldBe((null, true));
        Retrospective.LearnFromRoom(_other, new LessonId(Guid.NewGuid()), _theme, Draft(LessonKind.Wish, "x"), 3)
            .ShouldBeRefused(new Refusal.FacilitatorOnly());
        Retrospective.Withdraw(_other, _lesson).ShouldBeRefused(new Refusal.NotYours());
        Retrospective.Withdraw(Meeting.Facilitator, _lesson).ShouldBeRefused(new Refusal.NotYours());
        Retrospective.Withdraw(Meeting.Partner, _lesson).ShouldBeAccepted();
        Retrospective.Withdraw(Meeting.Partner, room).ShouldBeRefused(new Refusal.NotYours());
        Retrospective.Withdraw(Meeting.Facilitator, room).ShouldBeAccepted();
    }

    [Fact]
    public void A_lesson_can_be_turned_into_a_change_of_its_theme_and_back_without_loss()
    {
        Retrospective.CarryBack(Meeting.Partner, _lesson, _theme, new ChangeId(Guid.NewGuid()), 1)
            .ShouldBeRefused(new Refusal.FacilitatorOnly());
        var change = Retrospective.CarryBack(Meeting.Facilitator, _lesson, _theme, new ChangeId(Guid.NewGuid()), 1).ShouldBeAccepted();
        _meeting.Changes.Add(change);

        (change.Statement.Text, change.Direction, change.Example!.Text, change.Theme, change.IsRevealed)
            .ShouldBe(("Une vision", Direction.Negative, "commune", _theme.Id, true));
        _meeting.Minutes.Themes.Single().Lessons.ShouldBeEmpty();
        _meeting.Minutes.Themes.Single().Changes.Single().Text.ShouldBe("Une vision");
        Retrospective.Support(_lesson, _other.Person).ShouldBeRefused(new Refusal.LessonUnknown());

        Retrospective.PutBack(Meeting.Partner, _lesson, null).ShouldBeRefused(new Refusal.FacilitatorOnly());
        Retrospective.PutBack(Meeting.Facilitator, _lesson, null).ShouldBeAccepted().ShouldBe(change.Id);
        Retrospective.PutBack(Meeting.Facilitator, _lesson, null).ShouldBeRefused(new Refusal.LessonUnknown());
        var told = _meeting.Minutes.Themes.Single().Lessons.Single();
        (told.Kind, told.Text).ShouldBe((LessonKind.Enabler, "Une vision"));
        told.Items.ShouldBe(["commune"]);
    }

    [Fact]
    public void A_lesson_made_from_a_revised_change_takes_the_revised_words()
    {
        var change = Retrospective.CarryBack(Meeting.Facilitator, _lesson, _theme, new ChangeId(Guid.NewGuid()), 1).ShouldBeAccepted();
        _meeting.Changes.Add(change);
        _meeting.GoTo(Phase.Naming);
        var draft = new ChangeDraft(
            Wording.Of("Une vision à tous"),
            Direction.Positive,
            Why: Wording.Of("Elle tient"),
            Example: Wording.Of("commune\n\nchaque mois"));
        Retrospective.Revise(Meeting.Partner.Person, change, draft).ShouldBeAccepted();
        _meeting.GoTo(Phase.Deepening);

        Retrospective.PutBack(Meeting.Facilitator, _lesson, change).ShouldBeAccepted();

        (_lesson.Text.Text, _lesson.Kind).ShouldBe(("Une vision à tous", LessonKind.Enabler));
        _lesson.Items.ShouldBe(["commune", "chaque mois", "Elle tient"]);
    }

    [Fact]
    public void Plus_ones_are_counted_without_names()
    {
        var plus = Retrospective.Support(_lesson, _other.Person).ShouldBeAccepted();
        _lesson.KeepPlusOnes(2);

        (plus.Lesson, plus.Person).ShouldBe((_lesson.Id, _other.Person));
        var minutes = MinutesContent.Of(
            Retrospective, _meeting.Themes, [], _meeting.Lessons, new Dictionary<LessonId, int> { [_lesson.Id] = 1 });
        minutes.Themes.Single().Lessons.Single().PlusOnes.ShouldBe(3);
        ImportedRetrospective.From(minutes, "19:autre", Meeting.Later, Guid.NewGuid).Lessons.Single().PlusOnesKept.ShouldBe(3);
    }

    [Fact]
    public void All_lesson_operations_are_refused_outside_the_deepening_step()
    {
        _meeting.GoTo(Phase.Closed);
        var refused = new Refusal.WrongPhase(Phase.Closed, Phase.Deepening);

        Retrospective.Support(_lesson, _other.Person).ShouldBeRefused(refused);
        Retrospective.TakeBack(_lesson).ShouldBeRefused(refused);
        Retrospective.Rework(Meeting.Partner, _lesson, Draft(LessonKind.Wish, "x")).ShouldBeRefused(refused);
        Retrospective.Copy(_other, new LessonId(Guid.NewGuid()), _lesson, LessonKind.Wish, 2).ShouldBeRefused(refused);
        Retrospective.Withdraw(Meeting.Partner, _lesson).ShouldBeRefused(refused);
        Retrospective.CarryBack(Meeting.Facilitator, _lesson, _theme, new ChangeId(Guid.NewGuid()), 1).ShouldBeRefused(refused);
        Retrospective.PutBack(Meeting.Facilitator, _lesson, null).ShouldBeRefused(refused);
    }

    private static LessonDraft Draft(LessonKind kind, string text, params string[] items) =>
        new(kind, Wording.Of(text), [.. items.Select(Wording.Of)]);
}
