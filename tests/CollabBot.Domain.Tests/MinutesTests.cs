namespace CollabBot.Domain.Tests;

public sealed class MinutesTests
{
    [Fact]
    public void The_minutes_contain_the_settings()
    {
        var settings = new RetrospectiveSettings(
            Wording.Of("Bilan"),
            Wording.Of("Comprendre"),
            Period.Between(2019, 2024).ShouldBeAccepted(),
            new DateOnly(2024, 6, 12),
            Wording.Of("La maison"),
            "en",
            3,
            7);
        var retrospective = Retrospective.Open(new RetrospectiveId(Guid.NewGuid()), "19:canal", settings, Meeting.Opened);

        var minutes = MinutesContent.Of(retrospective, [], [], []);

        minutes.Id.ShouldBe(retrospective.Id);
        minutes.Phase.ShouldBe(Phase.Draft);
        (minutes.Title, minutes.Intention, minutes.Place, minutes.Language).ShouldBe(("Bilan", "Comprendre", "La maison", "en"));
        minutes.Period.ShouldBe(settings.Period);
        minutes.HeldOn.ShouldBe(settings.HeldOn);
        (minutes.RetainedCount, minutes.PointsPerPerson).ShouldBe((3, 7));
        minutes.Notes.ShouldBeEmpty();
        minutes.Themes.ShouldBeEmpty();
        minutes.Ungrouped.ShouldBeEmpty();
    }

    [Fact]
    public void Changes_that_are_not_revealed_are_left_out()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        meeting.Name("Public").ShouldBeAccepted();
        meeting.GoTo(Phase.Grouping).GoTo(Phase.Naming);
        meeting.Name("Privé").ShouldBeAccepted();

        meeting.Minutes.Ungrouped.ShouldHaveSingleItem().Text.ShouldBe("Public");
    }

    [Fact]
    public void A_change_is_listed_with_all_its_fields_and_without_its_author()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        var draft = new ChangeDraft(Wording.Of("S"), Direction.Negative, Wording.Of("T"), Wording.Of("W"), Wording.Of("E"));
        meeting.Changes.Add(
            meeting.Retrospective.NameChange(new ChangeId(Guid.NewGuid()), Meeting.Partner.Person, draft, 0).ShouldBeAccepted());
        meeting.GoTo(Phase.Grouping);

        meeting.Minutes.Ungrouped.ShouldBe([new MinutesChange("S", Direction.Negative, Why: "W", Example: "E", ProposedTheme: "T")]);
    }

    [Fact]
    public void Themes_are_sorted_by_direction_then_rank_then_position()
    {
        var meeting = new Meeting(retained: 2, points: 4).GoTo(Phase.Grouping);
        meeting.AddTheme("u", Direction.Unclear).ShouldBeAccepted();
        meeting.AddTheme("0", Direction.NoChange).ShouldBeAccepted();
        meeting.AddTheme("n", Direction.Negative).ShouldBeAccepted();
        meeting.AddTheme("p made first", Direction.Positive).ShouldBeAccepted();
        meeting.AddTheme("p made second", Direction.Positive).ShouldBeAccepted();
        var second = meeting.AddTheme("p second", Direction.Positive).ShouldBeAccepted();
        var first = meeting.AddTheme("p first", Direction.Positive).ShouldBeAccepted();
        meeting.GoTo(Phase.Prioritising);
        meeting.Cast(Meeting.Partner.Person, (second, 1), (first, 2)).ShouldBeAccepted();
        meeting.Retain().ShouldBeAccepted();
        meeting.GoTo(Phase.Closed);
        meeting.Themes.Reverse();

        meeting.Minutes.Themes.Select(theme => theme.LongLabel)
            .ShouldBe(["p first", "p second", "p made first", "p made second", "n", "0", "u"]);
        meeting.Minutes.Deepened.Select(theme => (theme.LongLabel, theme.Rank, theme.DeepeningRank, theme.Points))
            .ShouldBe([("p first", 1, 1, 2), ("p second", 2, null, 1)]);
    }

    [Fact]
    public void Changes_and_lessons_are_sorted_by_position_whatever_order_they_are_passed_in()
    {
        var meeting = new Meeting().GoTo(Phase.Naming);
        foreach (var text in new[] { "1", "2", "3", "4" }) meeting.Name(text).ShouldBeAccepted();
        meeting.GoTo(Phase.Grouping);
        var theme = meeting.AddTheme("A", shortLabel: "a").ShouldBeAccepted();
        meeting.Retrospective.Assign(Meeting.Facilitator, [meeting.Changes[2], meeting.Changes[0]], theme).ShouldBeAccepted();
        meeting.GoTo(Phase.Prioritising).Retain().ShouldBeAccepted();
        meeting.GoTo(Phase.Deepening);
        meeting.Learn(theme, LessonKind.Pitfall, "x").ShouldBeAccepted();
        meeting.Learn(theme, LessonKind.Enabler, "y", ["y1", "y2"]).ShouldBeAccepted();
        meeting.Learn(theme, LessonKind.Pitfall, "z").ShouldBeAccepted();
        meeting.Changes.Reverse();
        meeting.Lessons.Reverse();

        var told = meeting.Minutes.Themes.ShouldHaveSingleItem();

        (told.LongLabel, told.ShortLabel).ShouldBe(("A", "a"));
        told.Changes.Select(change => change.Text).ShouldBe(["1", "3"]);
        meeting.Minutes.Ungrouped.Select(change => change.Text).ShouldBe(["2", "4"]);
        told.Lessons.Select(lesson => lesson.Text).ShouldBe(["x", "y", "z"]);
        told.Of(LessonKind.Pitfall).Select(lesson => lesson.Text).ShouldBe(["x", "z"]);
        told.Of(LessonKind.Enabler).ShouldHaveSingleItem().Items.ShouldBe(["y1", "y2"]);
        told.Count(LessonKind.Enabler).ShouldBe(1);
    }

    [Fact]
    public void The_second_part_follows_the_order_of_deepening_with_themes_never_opened_last()
    {
        MinutesTheme Told(string label, int? rank, bool retained = true) =>
            new() { LongLabel = label, ShortLabel = label, Direction = Direction.Positive, Retained = retained, DeepeningRank = rank };

        var minutes = new MinutesContent
        {
            Title = "t",
            Themes = [Told("never", null), Told("third", 3), Told("dropped", 1, retained: false), Told("second", 2)]
        };

        minutes.Deepened.Select(theme => theme.LongLabel).ShouldBe(["second", "third", "never"]);
    }
}
