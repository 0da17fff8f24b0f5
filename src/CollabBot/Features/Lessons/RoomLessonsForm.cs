using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Lessons;

/// <summary>
/// The form to type many lessons for the people in the room. Lines that were not stored stay in the field, with a list of errors.
/// </summary>
internal static class RoomLessonsForm
{
    /// <summary>Max characters of the typed lines, so that the form can show all of them again.</summary>
    public const int Limit = 10_000;

    /// <param name="noted">What was just stored, in a sentence; null if nothing was.</param>
    /// <param name="left">The lines that were not stored; they stay in the field.</param>
    public static AdaptiveCard Of(
        Retrospective retrospective,
        Theme theme,
        string? typed,
        string? noted,
        IReadOnlyList<RoomLessonLine> left,
        Texts texts,
        Guid once,
        string? refusal = null) => CardFitter.Fullest((cap, length) =>
    {
        var card = CardElements.Card(texts, texts.RoomLessonsTitle());
        if (refusal is not null) card.Body.Add(CardElements.Notice(refusal, refused: true));
        if (noted is not null) card.Body.Add(CardElements.Notice(noted, refused: false));

        card.Body.Add(CardElements.Head(texts.DeepenHead(), null, theme.ShortLabel.Text, null));
        List<RoomLessonLine> wrong = [.. left.Where(line => line.Wrong is not null)];
        foreach (var line in wrong.Take(cap)) card.Body.Add(CardElements.Words(Verdict(line, Math.Min(length, 120), texts)));
        if (wrong.Count > cap) card.Body.Add(CardElements.Subtle(texts.AndOthers(wrong.Count - cap)));

        // A text run, because other elements would read the signs in the text as Markdown.
        card.Body.Add(CardElements.Words(texts.RoomLessonsHow(), spacing: AdaptiveSpacing.Medium));
        card.Body.Add(Inputs.Text(
            ButtonData.Lines,
            texts.RoomLessonsLines(),
            typed,
            Limit,
            multiline: true,
            required: texts.For(new Refusal.TextMissing()),
            placeholder: texts.RoomLessonsExample()));
        card.Body.Add(CardElements.Subtle(texts.RoomLessonsNote(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, LessonKeys.RoomLessons, retrospective, once, theme.Id));
        return card;
    });

    /// <summary>The error of a line, with the line's number and text.</summary>
    public static string Verdict(RoomLessonLine line, int length, Texts texts) =>
        texts.RoomLineWrong(line.Number, CardFitter.Cut(line.Text.Trim(), length), texts.For(line.Wrong!));
}
