using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Features.Decision;
using CollabBot.Features.Lessons;
using CollabBot.Features.Voting;
using CollabBot.Localization;

namespace CollabBot.Testing.Samples;

internal static partial class SampleCards
{
    private static AdaptiveCard RoomPoints(Texts texts, SampleWords words, Refusal? refusal)
    {
        var meeting = SampleMeeting.At(Phase.Prioritising, words);
        return RoomPointsForm.Of(
            meeting.Retrospective,
            meeting.Themes,
            refusal is null ? null : "12",
            meeting.Themes.ToDictionary(theme => theme.Id, _ => refusal is null ? "0" : "18"),
            texts,
            SampleMeeting.Once,
            refusal is null ? null : texts.For(refusal));
    }

    private static AdaptiveCard Decision(Texts texts, SampleWords words, Refusal? refusal)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        var now = DecisionForm.Now(meeting.Retrospective, meeting.Themes);
        var fields = refusal is null ? now : now with { Chosen = [.. now.Chosen.Skip(1)], Dissents = words.Item(1) };
        return DecisionForm.Of(
            meeting.Retrospective, meeting.Themes, fields, texts, SampleMeeting.Once, refusal is null ? null : texts.For(refusal));
    }

    private static AdaptiveCard Avoid(Texts texts, SampleWords words)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        return AvoidForm.Of(
            meeting.Retrospective,
            meeting.Themes[0],
            meeting.Lessons.First(lesson => lesson.Kind == LessonKind.Pitfall),
            texts,
            SampleMeeting.Once);
    }

    private static AdaptiveCard RoomLessons(Texts texts, SampleWords words, string? typed)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        typed = typed?[..Math.Min(typed.Length, RoomLessonsForm.Limit)];
        List<RoomLessonLine> left = [.. RoomLessonLines.Read(typed ?? "").SelectMany(block => block.Lines)];
        return RoomLessonsForm.Of(meeting.Retrospective, meeting.Themes[0], typed, typed is null ? 0 : 2, left, texts, SampleMeeting.Once);
    }

    private static AdaptiveCard Lessons(Texts texts, SampleWords words, string? notice)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        List<Lesson> lessons = [.. meeting.Lessons.OrderBy(lesson => lesson.Kind).ThenBy(lesson => lesson.Position)];
        var view = new LessonsView(
            meeting.Themes[0],
            lessons[1..],
            lessons[..1],
            lessons.Take(3).ToDictionary(lesson => lesson.Id, _ => 4),
            lessons.Take(2).Select(lesson => lesson.Id).ToHashSet(),
            IsLeading: true);
        return LessonsCard.Of(meeting.Retrospective, view, 0, texts, notice);
    }

    private static AdaptiveCard OneLesson(Texts texts, SampleWords words, Actor actor)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        return LessonForm.Of(meeting.Retrospective, meeting.Lessons[1], actor, new LessonFields(), texts, meeting.NewId);
    }

    private static MinutesContent Decided(SampleWords words)
    {
        var minutes = SampleMeeting.At(Phase.Closed, words).Minutes;
        return minutes with
        {
            OverrideReason = words.Lesson(1),
            Dissents = [words.Item(1), words.Item(2)],
            Themes = [.. minutes.Themes.Select(theme => theme.Retained ? theme with { RetainedBecause = words.Lesson(2) } : theme)],
        };
    }
}
