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
/// The lessons of a theme as a list, one page at a time. Below it one lesson can be chosen, to give it a « +1 » or to open its form.
/// The card replaces the live card only for the person who pressed the button.
/// </summary>
internal static class LessonsCard
{
    public const int PageSize = 8;

    private const int MaxItems = 5;
    private const int ChoiceLength = 60;

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

        List<Lesson> shown = [.. view.Lessons.Skip(page * PageSize).Take(PageSize)];
        foreach (var list in shown.GroupBy(lesson => lesson.Kind))
        {
            card.Body.Add(CardElements.Heading(texts.LessonKindHeading(list.Key), spacing: AdaptiveSpacing.Medium));
            foreach (var lesson in list)
            {
                var line = LessonLines.Line(lesson, view.PlusOnes.GetValueOrDefault(lesson.Id), texts, length);
                card.Body.Add(CardElements.Words(view.Mine.Contains(lesson.Id) ? $"{line} · {texts.PlusOneMine()}" : line));
                LessonLines.AddItems(card.Body, lesson, texts, Math.Min(cap, MaxItems), length);
            }
        }

        List<Lesson> carried = view.IsLeading ? [.. view.Carried.Take(Math.Min(cap, PageSize))] : [];
        if (carried.Count > 0) card.Body.Add(CardElements.Heading(texts.LessonsCarried()));
        foreach (var lesson in carried) card.Body.Add(CardElements.Words(LessonLines.Line(lesson, 0, texts, length)));
        if (view.IsLeading && view.Carried.Count > carried.Count)
            card.Body.Add(CardElements.Subtle(texts.AndOthers(view.Carried.Count - carried.Count)));

        if (shown.Count + carried.Count > 0) AddActions(card, [.. shown, .. carried], retrospective, view, page, texts);
        card.Body.Add(CardElements.Subtle(view.Lessons.Count > 0 ? texts.LessonsByText() : texts.DeepenByText(), AdaptiveSpacing.Medium));
        if (pages > 1) card.Actions.Add(LessonButtons.Paging(texts, ButtonTitle.More, retrospective, (page + 1) % pages));
        card.Actions.Add(Buttons.Opening(texts, ButtonTitle.Deepen, LessonKeys.LessonForm, retrospective, primary: true));
        card.Actions.Add(Buttons.BackToLiveCard(texts, ButtonTitle.Return, retrospective));
        return card;
    });

    /// <summary>The choice of a lesson, and what can be done with it; its form has only what this person may do.</summary>
    private static void AddActions(
        AdaptiveCard card, IReadOnlyList<Lesson> lessons, Retrospective retrospective, LessonsView view, int page, Texts texts)
    {
        var choice = Inputs.Choice(
            LessonKeys.Lesson,
            texts.LessonsChoose(),
            lessons[0].Id.ToString(),
            lessons.Select(lesson => (
                $"{lesson.Position.ToString(texts.Culture)} · {CardFitter.Label(lesson.Text.Text, ChoiceLength)}", lesson.Id.ToString())),
            expanded: false);
        choice.Separator = true;
        choice.Spacing = AdaptiveSpacing.Medium;
        card.Body.Add(choice);

        var buttons = new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small };
        buttons.Actions.Add(LessonButtons.SortingChosen(texts.Button(ButtonTitle.PlusOne), retrospective, LessonAct.Support, page));
        if (lessons.Any(lesson => view.Mine.Contains(lesson.Id)))
        {
            buttons.Actions.Add(
                LessonButtons.SortingChosen(texts.Button(ButtonTitle.PlusOneBack), retrospective, LessonAct.Unsupport, page));
        }

        buttons.Actions.Add(LessonButtons.OpeningChosen(texts.Button(ButtonTitle.OpenLesson), retrospective));
        card.Body.Add(buttons);
    }
}
