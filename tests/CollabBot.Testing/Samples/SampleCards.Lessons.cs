using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Features.Lessons;
using CollabBot.Localization;

namespace CollabBot.Testing.Samples;

internal static partial class SampleCards
{
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
        var noted = typed is null ? null : texts.RoomLessonsNoted(2);
        return RoomLessonsForm.Of(meeting.Retrospective, meeting.Themes[0], typed, noted, left, texts, SampleMeeting.Once);
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
}
