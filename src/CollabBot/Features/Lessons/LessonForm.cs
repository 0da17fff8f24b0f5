using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Lessons;

/// <summary>
/// One lesson and what this person may do with it.
/// The owner may edit or withdraw it, facilitators may move it, and everyone may copy it to another list.
/// </summary>
internal static class LessonForm
{
    public static AdaptiveCard Of(
        Retrospective retrospective,
        Lesson lesson,
        Actor actor,
        LessonFields fields,
        Texts texts,
        Func<Guid> newId,
        string? refusal = null) => CardFitter.Fullest(length =>
    {
        var card = CardElements.Card(texts, texts.LessonTitle());
        if (refusal is not null) card.Body.Add(CardElements.Notice(refusal, refused: true));

        card.Body.Add(CardElements.Words(LessonLines.Line(lesson, 0, texts, length), weight: AdaptiveTextWeight.Bolder));
        LessonLines.AddItems(card.Body, lesson, texts, int.MaxValue, length);
        if (lesson.CarriedTo is not null)
        {
            if (actor.IsFacilitator)
            {
                card.Actions.Add(
                    LessonButtons.SortingForm(texts, ButtonTitle.PutBack, retrospective, lesson.Id, LessonAct.PutBack, newId()));
            }

            return card;
        }

        var isHers = lesson.BelongsTo(actor);
        if (isHers)
        {
            card.Body.Add(Inputs.Text(
                LessonKeys.Text,
                texts.DeepenText(),
                fields.Text ?? lesson.Text.Text,
                Wording.StatementLimit,
                multiline: true,
                required: texts.For(new Refusal.TextMissing())));
            card.Body.Add(Inputs.Text(
                LessonKeys.Items,
                texts.DeepenItems(),
                fields.Text is null ? string.Join('\n', lesson.Items) : fields.Items,
                ItemsLimit(lesson),
                multiline: true));
        }

        card.Body.Add(Inputs.Choice(
            LessonKeys.Kind,
            texts.DeepenKind(),
            fields.Kind ?? lesson.Kind.ToString(),
            Enum.GetValues<LessonKind>().Select(kind => (texts.LessonKindChoice(kind), kind.ToString())),
            required: texts.For(new Refusal.KindMissing())));
        card.Body.Add(CardElements.Subtle(
            isHers || actor.IsFacilitator ? texts.LessonNote() : texts.LessonNoteOthers(), AdaptiveSpacing.Medium));
        AddActions(card.Actions, retrospective, lesson, isHers, actor.IsFacilitator, texts, newId);
        return card;
    });

    private static void AddActions(
        List<AdaptiveAction> actions,
        Retrospective retrospective,
        Lesson lesson,
        bool isHers,
        bool isLeading,
        Texts texts,
        Func<Guid> newId)
    {
        if (isHers || isLeading)
            actions.Add(LessonButtons.SortingForm(texts, ButtonTitle.Save, retrospective, lesson.Id, LessonAct.Rework, newId()));
        actions.Add(LessonButtons.SortingForm(texts, ButtonTitle.Copy, retrospective, lesson.Id, LessonAct.Copy, newId()));
        if (isHers)
            actions.Add(LessonButtons.SortingForm(texts, ButtonTitle.Withdraw, retrospective, lesson.Id, LessonAct.Withdraw, newId()));
        if (isLeading) actions.Add(LessonButtons.SortingForm(texts, ButtonTitle.Carry, retrospective, lesson.Id, LessonAct.Carry, newId()));
    }

    /// <summary>Max characters of the sub-items field: at least the length of the sub-items it is filled with.</summary>
    private static int ItemsLimit(Lesson lesson) => Math.Max(Wording.ExplanationLimit, lesson.Items.Sum(item => item.Length + 1));
}
