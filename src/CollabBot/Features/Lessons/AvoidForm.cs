using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Lessons;

/// <summary>
/// Asks, after a pitfall was stored, what would help to avoid it. The person stores the answer as an enabler
/// or a wish, or skips the question.
/// </summary>
internal static class AvoidForm
{
    private static readonly LessonKind[] Kinds = [LessonKind.Enabler, LessonKind.Wish];

    public static AdaptiveCard Of(
        Retrospective retrospective, Theme theme, Lesson pitfall, Texts texts, Guid once) => CardFitter.Fullest(length =>
    {
        var card = CardElements.Card(texts, texts.AvoidTitle());
        card.Body.Add(CardElements.Notice(texts.Learnt(LessonKind.Pitfall), refused: false));
        card.Body.Add(CardElements.Head(texts.DeepenHead(), null, theme.ShortLabel.Text, null));
        card.Body.Add(CardElements.Words(LessonLines.Line(pitfall, 0, texts, length), spacing: AdaptiveSpacing.Medium));
        card.Body.Add(Inputs.Text(
            LessonKeys.Text,
            texts.AvoidQuestion(),
            null,
            Wording.StatementLimit,
            multiline: true,
            required: texts.For(new Refusal.TextMissing())));
        card.Body.Add(Inputs.Choice(
            LessonKeys.Kind,
            texts.DeepenKind(),
            nameof(LessonKind.Enabler),
            Kinds.Select(kind => (texts.LessonKindChoice(kind), kind.ToString())),
            required: texts.For(new Refusal.KindMissing())));
        card.Body.Add(Inputs.Text(LessonKeys.Items, texts.DeepenItems(), null, Wording.ExplanationLimit, multiline: true));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, LessonKeys.Add, retrospective, once, theme.Id));
        card.Actions.Add(Buttons.Passing(texts, ButtonTitle.Skip, LessonKeys.LessonForm, retrospective));
        return card;
    });
}
