using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Lessons;

/// <summary>Draws the lists of a theme: each lesson with its number, which text commands use, and its number of « +1 ».</summary>
internal static class LessonLines
{
    public static void AddTo(
        List<AdaptiveElement> body,
        IReadOnlyCollection<Lesson> lessons,
        IReadOnlyDictionary<LessonId, int> plusOnes,
        Texts texts,
        int cap,
        int length)
    {
        foreach (var kind in Enum.GetValues<LessonKind>())
        {
            List<Lesson> list = [.. lessons.Where(lesson => lesson.Kind == kind)];
            if (list.Count == 0) continue;

            body.Add(CardElements.Heading(texts.LessonKindHeading(kind), spacing: AdaptiveSpacing.Medium));
            foreach (var lesson in list.Take(cap))
            {
                body.Add(CardElements.Words(Line(lesson, plusOnes.GetValueOrDefault(lesson.Id), texts, length)));
                AddItems(body, lesson, texts, cap, length);
            }

            if (list.Count > cap) body.Add(CardElements.Subtle(texts.AndOthers(list.Count - cap)));
        }
    }

    public static void AddItems(List<AdaptiveElement> body, Lesson lesson, Texts texts, int cap, int length)
    {
        foreach (var item in lesson.Items.Take(cap)) body.Add(CardElements.SubItem(item, length));
        if (lesson.Items.Count > cap) body.Add(CardElements.Subtle(texts.AndOthers(lesson.Items.Count - cap)));
    }

    /// <summary>A lesson as one line, for example « 3 · Une vision commune (+2) ».</summary>
    public static string Line(Lesson lesson, int plusOnes, Texts texts, int length)
    {
        var count = lesson.PlusOnesKept + plusOnes;
        var line = $"{lesson.Position.ToString(texts.Culture)} · {CardFitter.Cut(lesson.Text.Text, length)}";
        return count > 0 ? $"{line} (+{count.ToString(texts.Culture)})" : line;
    }
}
