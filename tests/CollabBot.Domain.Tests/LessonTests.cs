namespace CollabBot.Domain.Tests;

public sealed class LessonTests
{
    private readonly Meeting meeting = new(retained: 1);
    private readonly Theme theme;
    private readonly Theme beaten;

    public LessonTests()
    {
        meeting.GoTo(Phase.Grouping);
        theme = meeting.AddTheme("Intersectorialité").ShouldBeAccepted();
        beaten = meeting.AddTheme("Essoufflement").ShouldBeAccepted();
        meeting.GoTo(Phase.Prioritising);
        meeting.Cast(Meeting.Partner.Person, (theme, 1)).ShouldBeAccepted();
        meeting.Retain().ShouldBeAccepted();
        meeting.GoTo(Phase.Deepening);
    }

    [Trait("promise", "a lesson is an enabler, a wish or a pitfall and can have sub-items")]
    [Fact]
    public void A_lesson_stores_its_kind_its_words_and_its_sub_items_in_order()
    {
        var lesson = meeting.Learn(
            theme, LessonKind.Enabler, "Les projets communs :", ["la fête (ex. : 2019)", "le jardin", "la fête (ex. : 2019)"])
            .ShouldBeAccepted();

        lesson.Retrospective.ShouldBe(meeting.Retrospective.Id);
        lesson.Theme.ShouldBe(theme.Id);
        lesson.Author.ShouldBe(Meeting.Partner.Person);
        lesson.Kind.ShouldBe(LessonKind.Enabler);
        lesson.Text.Text.ShouldBe("Les projets communs :");
        lesson.Items.ShouldBe(["la fête (ex. : 2019)", "le jardin", "la fête (ex. : 2019)"]);
        lesson.Position.ShouldBe(0);
    }

    [Fact]
    public void The_same_words_may_be_both_an_enabler_and_a_pitfall_and_appear_twice()
    {
        meeting.Learn(this.theme, LessonKind.Enabler, "Le temps").ShouldBeAccepted();
        meeting.Learn(this.theme, LessonKind.Pitfall, "Le temps").ShouldBeAccepted();
        meeting.Learn(this.theme, LessonKind.Pitfall, "Le temps").ShouldBeAccepted();

        var told = meeting.Minutes.Themes.Single(theme => theme.Retained);
        (told.Count(LessonKind.Enabler), told.Count(LessonKind.Wish), told.Count(LessonKind.Pitfall)).ShouldBe((1, 0, 2));
    }

    [Fact]
    public void Lessons_can_be_added_to_any_retained_theme_not_only_the_current_one()
    {
        var meeting = new Meeting(retained: 2).GoTo(Phase.Grouping);
        meeting.AddTheme("A").ShouldBeAccepted();
        var second = meeting.AddTheme("B").ShouldBeAccepted();
        meeting.GoTo(Phase.Prioritising).Retain().ShouldBeAccepted();
        meeting.GoTo(Phase.Deepening);

        meeting.Learn(second, LessonKind.Wish, "Un lieu").ShouldBeAccepted().Theme.ShouldBe(second.Id);
    }

    [Fact]
    public void A_lesson_for_a_theme_that_is_not_retained_is_refused()
    {
        meeting.Learn(beaten, LessonKind.Wish, "Un lieu").ShouldBeRefused(new Refusal.NotRetained());
    }

    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Naming)]
    [InlineData(Phase.Grouping)]
    [InlineData(Phase.Prioritising)]
    [InlineData(Phase.Closed)]
    public void Adding_lessons_is_refused_outside_the_deepening_step(Phase phase)
    {
        meeting.GoTo(phase).Learn(theme, LessonKind.Wish, "Un lieu").ShouldBeRefused(new Refusal.WrongPhase(phase, Phase.Deepening));
        meeting.Lessons.ShouldBeEmpty();
    }

    [Fact]
    public void A_lesson_stays_when_its_theme_is_no_longer_retained()
    {
        meeting.Learn(this.theme, LessonKind.Pitfall, "La fatigue").ShouldBeAccepted();
        meeting.GoTo(Phase.Prioritising);
        meeting.Cast(Meeting.Partner.Person, (beaten, 1)).ShouldBeAccepted();
        meeting.Retain().ShouldBeAccepted();

        meeting.Minutes.Themes.Single(theme => !theme.Retained).Lessons.ShouldHaveSingleItem().Text.ShouldBe("La fatigue");
        meeting.Minutes.Deepened.ShouldHaveSingleItem().LongLabel.ShouldBe("Essoufflement");
    }
}
