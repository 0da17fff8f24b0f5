using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Lessons;

/// <summary>The lessons of one theme, as one person sees them.</summary>
/// <param name="Lessons">The lessons of the theme, sorted by list and number.</param>
/// <param name="Carried">The lessons that were moved to the changes.</param>
/// <param name="PlusOnes">Number of « +1 » for each lesson.</param>
/// <param name="Mine">The lessons to which this person gave a « +1 ».</param>
/// <param name="IsLeading">Whether this person is a facilitator.</param>
internal sealed record LessonsView(
    Theme Theme,
    IReadOnlyList<Lesson> Lessons,
    IReadOnlyList<Lesson> Carried,
    IReadOnlyDictionary<LessonId, int> PlusOnes,
    IReadOnlySet<LessonId> Mine,
    bool IsLeading);

/// <summary>
/// The lessons of a theme, one page at a time, each with a « +1 » button and a button that opens its form.
/// The card replaces the live card only for the person who pressed the button.
/// </summary>
internal static class LessonsCard
{
    public const int PageSize = 8;

    private const int MaxItems = 5;

    public static AdaptiveCard Of(
        Retrospective retrospective,
        LessonsView view,
        int page,
        Texts texts,
        string? notice = null,
        bool refused = false) => CardFitter.Fullest((cap, length) =>
    {
        var card = CardElements.Card(texts, texts.LessonsTitle());
        if (notice is not null) card.Body.Add(CardElements.Notice(notice, refused));

        var pages = Math.Max(1, (view.Lessons.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        card.Body.Add(CardElements.Head(
            texts.DeepenHead(), pages > 1 ? texts.PageOf(page + 1, pages) : null, view.Theme.ShortLabel.Text, null));
        if (view.Lessons.Count == 0) card.Body.Add(CardElements.Sentence(texts.LessonsNone()));

        LessonKind? kind = null;
        foreach (var lesson in view.Lessons.Skip(page * PageSize).Take(PageSize))
        {
            if (kind != lesson.Kind)
                card.Body.Add(CardElements.Heading(texts.LessonKindHeading((kind = lesson.Kind).Value), spacing: AdaptiveSpacing.Medium));
            AddTo(card.Body, lesson, retrospective, view, page, texts, Math.Min(cap, MaxItems), length);
        }

        AddCarried(card.Body, retrospective, view, page, texts, cap, length);
        card.Body.Add(CardElements.Subtle(view.Lessons.Count > 0 ? texts.LessonsByText() : texts.DeepenByText(), AdaptiveSpacing.Medium));
        if (pages > 1) card.Actions.Add(LessonButtons.Paging(texts, ButtonTitle.More, retrospective, (page + 1) % pages));
        card.Actions.Add(Buttons.Opening(texts, ButtonTitle.Deepen, LessonKeys.LessonForm, retrospective, primary: true));
        card.Actions.Add(Buttons.BackToLiveCard(texts, ButtonTitle.Return, retrospective));
        return card;
    });

    private static void AddTo(
        List<AdaptiveElement> body,
        Lesson lesson,
        Retrospective retrospective,
        LessonsView view,
        int page,
        Texts texts,
        int cap,
        int length)
    {
        body.Add(CardElements.Words(LessonLines.Line(lesson, view.PlusOnes.GetValueOrDefault(lesson.Id), texts, length)));
        LessonLines.AddItems(body, lesson, texts, cap, length);

        var isMine = view.Mine.Contains(lesson.Id);
        var number = lesson.Position.ToString(texts.Culture);
        var buttons = new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small };
        buttons.Actions.Add(LessonButtons.Sorting(
            isMine ? texts.PlusOneBack(number) : texts.PlusOne(number),
            retrospective,
            lesson.Id,
            isMine ? LessonAct.Unsupport : LessonAct.Support,
            page));
        buttons.Actions.Add(LessonButtons.Editing(texts.EditLesson(number), retrospective, lesson.Id));
        body.Add(buttons);
    }

    /// <summary>Lists, for facilitators, the lessons that were moved to the changes, with a button to move each one back.</summary>
    private static void AddCarried(
        List<AdaptiveElement> body, Retrospective retrospective, LessonsView view, int page, Texts texts, int cap, int length)
    {
        if (!view.IsLeading || view.Carried.Count == 0) return;

        var most = Math.Min(cap, PageSize);
        body.Add(CardElements.Heading(texts.LessonsCarried()));
        foreach (var lesson in view.Carried.Take(most))
        {
            body.Add(CardElements.Words(LessonLines.Line(lesson, 0, texts, length)));
            var buttons = new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small };
            buttons.Actions.Add(LessonButtons.Sorting(
                texts.PutBackLesson(lesson.Position.ToString(texts.Culture)), retrospective, lesson.Id, LessonAct.PutBack, page));
            body.Add(buttons);
        }

        if (view.Carried.Count > most) body.Add(CardElements.Subtle(texts.AndOthers(view.Carried.Count - most)));
    }
}
