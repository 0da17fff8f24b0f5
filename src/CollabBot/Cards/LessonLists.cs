using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Cards;

/// <summary>
/// The three lists of lessons of a theme, each under its heading. Empty lists are left out; lessons that do not fit are counted.
/// </summary>
internal static class LessonLists
{
    public static void AddTo(List<AdaptiveElement> body, IReadOnlyCollection<MinutesLesson> lessons, Texts texts, int cap, int length)
    {
        foreach (var kind in Enum.GetValues<LessonKind>())
        {
            List<MinutesLesson> list = [.. lessons.Where(lesson => lesson.Kind == kind)];
            if (list.Count == 0) continue;

            body.Add(CardElements.Heading(texts.LessonKindHeading(kind), spacing: AdaptiveSpacing.Medium));
            foreach (var lesson in list.Take(cap)) Add(body, lesson, texts, cap, length);
            if (list.Count > cap) body.Add(CardElements.Subtle(texts.AndOthers(list.Count - cap)));
        }
    }

    private static void Add(List<AdaptiveElement> body, MinutesLesson lesson, Texts texts, int cap, int length)
    {
        body.Add(lesson.PlusOnes > 0
            ? CardElements.Words($"• {CardFitter.Cut(lesson.Text, length)} (+{lesson.PlusOnes.ToString(texts.Culture)})")
            : CardElements.Item(lesson.Text, length));
        foreach (var item in lesson.Items.Take(cap)) body.Add(CardElements.SubItem(item, length));
        if (lesson.Items.Count > cap) body.Add(CardElements.Subtle(texts.AndOthers(lesson.Items.Count - cap)));
    }
}
