using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Lessons;

/// <summary>
/// The form to add lessons to a theme. It is shown again after each lesson; facilitators can also switch the theme in it.
/// </summary>
internal static class DeepenForm
{
    /// <param name="below">Adds the elements below the form, which count towards the size limit of the card.</param>
    /// <param name="changes">The changes of the theme.</param>
    /// <param name="plusOnes">Number of « +1 » for each lesson.</param>
    public static AdaptiveCard Of(
        Retrospective retrospective,
        Theme theme,
        IReadOnlyList<Lesson> lessons,
        LessonInput fields,
        Texts texts,
        Guid once,
        IReadOnlyCollection<Change> changes,
        string? notice = null,
        bool refused = false,
        Action<AdaptiveCard>? below = null,
        IReadOnlyDictionary<LessonId, int>? plusOnes = null) => CardFitter.Fullest((cap, length) =>
    {
        var card = CardElements.Card(texts, texts.DeepenTitle());
        if (notice is not null) card.Body.Add(CardElements.Notice(notice, refused));

        card.Body.Add(CardElements.Head(texts.DeepenHead(), null, theme.ShortLabel.Text, null));
        ThemeChanges.AddTo(card.Body, "changes", theme, changes, texts, cap, length);
        LessonLines.AddTo(card.Body, lessons, plusOnes ?? new Dictionary<LessonId, int>(), texts, cap, length);

        var kinds = Inputs.Choice(
            LessonKeys.Kind,
            texts.DeepenKind(),
            fields.Kind ?? LessonKind.Enabler.ToString(),
            Enum.GetValues<LessonKind>().Select(kind => (texts.LessonKindChoice(kind), kind.ToString())),
            required: texts.For(new Refusal.KindMissing()));

        // A line separates the group's lessons from the question to this person.
        kinds.Separator = lessons.Count > 0;
        kinds.Spacing = AdaptiveSpacing.Medium;
        card.Body.Add(kinds);
        card.Body.Add(Inputs.Text(
            LessonKeys.Text,
            texts.DeepenText(),
            fields.Text,
            Wording.StatementLimit,
            multiline: true,
            required: texts.For(new Refusal.TextMissing())));
        card.Body.Add(Inputs.Text(LessonKeys.Items, texts.DeepenItems(), fields.Items, Wording.ExplanationLimit, multiline: true));
        card.Body.Add(CardElements.Subtle(texts.DeepenNote(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, LessonKeys.Add, retrospective, once, theme.Id));
        below?.Invoke(card);
        return card;
    });
}
