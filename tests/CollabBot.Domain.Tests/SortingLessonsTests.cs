namespace CollabBot.Domain.Tests;

/// <summary>Operations on an existing lesson.</summary>
public sealed class SortingLessonsTests
{
    private static readonly Actor Other = new(new PersonId("autre"), IsFacilitator: false);
    private readonly Meeting meeting = new(retained: 1);
    private readonly Theme theme;
    private readonly Lesson lesson;

    public SortingLessonsTests()
    {
        meeting.GoTo(Phase.Grouping);
        theme = meeting.AddTheme("A", Direction.Negative).ShouldBeAccepted();
        meeting.GoTo(Phase.Prioritising).Retain().ShouldBeAccepted();
        meeting.GoTo(Phase.Deepening);
        lesson = meeting.Learn(theme, LessonKind.Enabler, "Une vision", ["commune"]).ShouldBeAccepted();
    }

    private Retrospective Retrospective => meeting.Retrospective;

    [Fact]
    public void Authors_can_rewrite_and_move_their_own_lessons_but_not_those_of_others()
    {
        Retrospective.Rework(Other, lesson, Draft(LessonKind.Wish, "Autre chose")).ShouldBeRefused(new Refusal.NotYours());
        Retrospective.Rework(Meeting.Facilitator, lesson, Draft(LessonKind.Wish, "Autre chose")).ShouldBeRefused(new Refusal.NotYours());

        Retrospective.Rework(Meeting.Partner, lesson, Draft(LessonKind.Wish, "Deux visions", "a", "b")).ShouldBeAccepted();
        (lesson.Kind, lesson.Text.Text).ShouldBe((LessonKind.Wish, "Deux visions"));
        lesson.Items.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void The_facilitator_can_move_any_lesson_without_changing_its_words()
    {
        Retrospective.Rework(Meeting.Facilitator, lesson, Draft(LessonKind.Pitfall, "Une vision", "commune")).ShouldBeAccepted().Kind
            .ShouldBe(LessonKind.Pitfall);
        lesson.Items.ShouldBe(["commune"]);
    }

    [Trait("promise", "lessons move between lists, and two lists can hold the same text")]
    [Fact]
    public void The_same_words_may_be_in_two_lists()
    {
        var copy = Retrospective.Copy(Other, new LessonId(Guid.NewGuid()), lesson, LessonKind.Pitfall, 2).ShouldBeAccepted();

        (copy.Text, copy.Kind, copy.Author).ShouldBe((lesson.Text, LessonKind.Pitfall, Other.Person));
        copy.Items.ShouldBe(lesson.Items);
        lesson.Kind.ShouldBe(LessonKind.Enabler);
        Retrospective.Copy(Other, new LessonId(Guid.NewGuid()), lesson, LessonKind.Enabler, 3)
            .ShouldBeRefused(new Refusal.SameList(LessonKind.Enabler));
    }

    [Fact]
    public void Authors_withdraw_their_own_lessons_and_the_facilitator_withdraws_the_rooms()
    {
        var room = Retrospective.LearnFromRoom(
            Meeting.Facilitator, new LessonId(Guid.NewGuid()), theme, Draft(LessonKind.Wish, "De la salle"), 2)
            .ShouldBeAccepted();

        (room.Author, room.IsFromRoom).ShouldBe((null, true));
        Retrospective.LearnFromRoom(Other, new LessonId(Guid.NewGuid()), theme, Draft(LessonKind.Wish, "x"), 3)
            .ShouldBeRefused(new Refusal.FacilitatorOnly());
        Retrospective.Withdraw(Other, lesson).ShouldBeRefused(new Refusal.NotYours());
        Retrospective.Withdraw(Meeting.Facilitator, lesson).ShouldBeRefused(new Refusal.NotYours());
        Retrospective.Withdraw(Meeting.Partner, lesson).ShouldBeAccepted();
        Retrospective.Withdraw(Meeting.Partner, room).ShouldBeRefused(new Refusal.NotYours());
        Retrospective.Withdraw(Meeting.Facilitator, room).ShouldBeAccepted();
    }

    [Fact]
    public void A_lesson_can_be_turned_into_a_change_of_its_theme_and_back_without_loss()
    {
        Retrospective.CarryBack(Meeting.Partner, lesson, theme, new ChangeId(Guid.NewGuid()), 1)
            .ShouldBeRefused(new Refusal.FacilitatorOnly());
        var change = Retrospective.CarryBack(Meeting.Facilitator, lesson, theme, new ChangeId(Guid.NewGuid()), 1).ShouldBeAccepted();
        meeting.Changes.Add(change);

        (change.Statement.Text, change.Direction, change.Example!.Text, change.Theme, change.IsRevealed)
            .ShouldBe(("Une vision", Direction.Negative, "commune", theme.Id, true));
        meeting.Minutes.Themes.Single().Lessons.ShouldBeEmpty();
        meeting.Minutes.Themes.Single().Changes.Single().Text.ShouldBe("Une vision");
        Retrospective.Support(lesson, Other.Person).ShouldBeRefused(new Refusal.LessonUnknown());

        Retrospective.PutBack(Meeting.Partner, lesson, null).ShouldBeRefused(new Refusal.FacilitatorOnly());
        Retrospective.PutBack(Meeting.Facilitator, lesson, null).ShouldBeAccepted().ShouldBe(change.Id);
        Retrospective.PutBack(Meeting.Facilitator, lesson, null).ShouldBeRefused(new Refusal.LessonUnknown());
        var told = meeting.Minutes.Themes.Single().Lessons.Single();
        (told.Kind, told.Text).ShouldBe((LessonKind.Enabler, "Une vision"));
        told.Items.ShouldBe(["commune"]);
    }

    [Fact]
    public void A_lesson_made_from_a_revised_change_takes_the_revised_words()
    {
        var change = Retrospective.CarryBack(Meeting.Facilitator, lesson, theme, new ChangeId(Guid.NewGuid()), 1).ShouldBeAccepted();
        meeting.Changes.Add(change);
        meeting.GoTo(Phase.Naming);
        var draft = new ChangeDraft(
            Wording.Of("Une vision à tous"),
            Direction.Positive,
            Why: Wording.Of("Elle tient"),
            Example: Wording.Of("commune\n\nchaque mois"));
        Retrospective.Revise(Meeting.Partner.Person, change, draft).ShouldBeAccepted();
        meeting.GoTo(Phase.Deepening);

        Retrospective.PutBack(Meeting.Facilitator, lesson, change).ShouldBeAccepted();

        (lesson.Text.Text, lesson.Kind).ShouldBe(("Une vision à tous", LessonKind.Enabler));
        lesson.Items.ShouldBe(["commune", "chaque mois", "Elle tient"]);
    }

    [Fact]
    public void Plus_ones_are_counted_without_names()
    {
        var plus = Retrospective.Support(lesson, Other.Person).ShouldBeAccepted();
        lesson.KeepPlusOnes(2);

        (plus.Lesson, plus.Person).ShouldBe((lesson.Id, Other.Person));
        var minutes = MinutesContent.Of(
            Retrospective, meeting.Themes, [], meeting.Lessons, new Dictionary<LessonId, int> { [lesson.Id] = 1 });
        minutes.Themes.Single().Lessons.Single().PlusOnes.ShouldBe(3);
        ImportedRetrospective.From(minutes, "19:autre", Meeting.Later, Guid.NewGuid).Lessons.Single().PlusOnesKept.ShouldBe(3);
    }

    [Fact]
    public void All_lesson_operations_are_refused_outside_the_deepening_step()
    {
        meeting.GoTo(Phase.Closed);
        var refused = new Refusal.WrongPhase(Phase.Closed, Phase.Deepening);

        Retrospective.Support(lesson, Other.Person).ShouldBeRefused(refused);
        Retrospective.TakeBack(lesson).ShouldBeRefused(refused);
        Retrospective.Rework(Meeting.Partner, lesson, Draft(LessonKind.Wish, "x")).ShouldBeRefused(refused);
        Retrospective.Copy(Other, new LessonId(Guid.NewGuid()), lesson, LessonKind.Wish, 2).ShouldBeRefused(refused);
        Retrospective.Withdraw(Meeting.Partner, lesson).ShouldBeRefused(refused);
        Retrospective.CarryBack(Meeting.Facilitator, lesson, theme, new ChangeId(Guid.NewGuid()), 1).ShouldBeRefused(refused);
        Retrospective.PutBack(Meeting.Facilitator, lesson, null).ShouldBeRefused(refused);
    }

    private static LessonDraft Draft(LessonKind kind, string text, params string[] items) =>
        new(kind, Wording.Of(text), [.. items.Select(Wording.Of)]);
}
