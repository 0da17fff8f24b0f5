using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Changes;

/// <summary>
/// The form in which the facilitator types changes for the room, with the result of the last lines and the changes typed so far.
/// </summary>
internal static class RoomChangesForm
{
    /// <summary>Max characters of the lines field, so that the whole form stays within the size limit of a card.</summary>
    private const int LinesLimit = 12_000;

    public static AdaptiveCard Of(
        Retrospective retrospective, IReadOnlyList<NumberedChange> typed, EnterState state, Texts texts, Guid once, bool inWindow = true) =>
        CardFitter.Fullest((cap, length) => Draw(retrospective, typed, state, texts, once, inWindow, cap, length));

    private static AdaptiveCard Draw(
        Retrospective retrospective,
        IReadOnlyList<NumberedChange> typed,
        EnterState state,
        Texts texts,
        Guid once,
        bool inWindow,
        int cap,
        int length)
    {
        var card = CardElements.Card(texts, texts.EnterTitle());
        if (state.Kept > 0)
            card.Body.Add(CardElements.Notice($"{texts.Entered(state.Kept)} {state.Understood}".TrimEnd(), refused: false));
        AddRefused(card.Body, state, texts, cap, length);

        card.Body.Add(CardElements.Sentence(texts.NameQuestion(retrospective.Period), AdaptiveSpacing.Small));
        card.Body.Add(Inputs.Text(
            ButtonData.Lines, texts.EnterLines(), state.Lines, LinesLimit, multiline: true, placeholder: texts.EnterPlaceholder()));

        // A text run, so that brackets and signs are not read as Markdown.
        card.Body.Add(CardElements.Words(texts.EnterSigns(), AdaptiveTextSize.Small, subtle: true, spacing: AdaptiveSpacing.None));
        card.Body.Add(CardElements.Subtle(texts.EnterPrivacy(), AdaptiveSpacing.Small));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, ChangeKeys.Enter, retrospective, once));
        if (typed.Count == 0) return card;

        card.Body.Add(CardElements.Heading(texts.EnteredSoFar(typed.Count)));
        OwnChangesList.AddTo(card.Body, typed, state.Page, texts, length, canTakeUp: true);
        card.Actions.Add(ChangeButtons.TakingUp(texts, retrospective, inWindow, primary: false));
        OwnChangesList.AddFollowing(card.Actions, typed, state.Page, ChangeKeys.RoomForm, retrospective, texts, inWindow);
        return card;
    }

    private static void AddRefused(List<AdaptiveElement> body, EnterState state, Texts texts, int cap, int length)
    {
        if (state.Refused.Count == 0) return;

        body.Add(CardElements.Notice(texts.EnterRefused(state.Refused.Count), refused: true));
        foreach (var (line, refusal) in state.Refused.Take(cap))
        {
            body.Add(CardElements.Words($"{texts.EnterLine(line.Number)} {texts.For(refusal)}"));
            body.Add(CardElements.Words(
                "\u00a0\u00a0\u00a0\u00a0" + CardFitter.Cut(line.Text, Math.Min(100, length)),
                subtle: true,
                spacing: AdaptiveSpacing.None));
        }

        if (state.Refused.Count > cap) body.Add(CardElements.Subtle(texts.AndOthers(state.Refused.Count - cap)));
    }
}

/// <summary>The result of the lines that were sent, and the content of the field.</summary>
/// <param name="Kept">Number of lines that were stored.</param>
/// <param name="Refused">The lines that were not stored, each with the reason.</param>
/// <param name="Lines">The content of the field: the lines to correct, as typed.</param>
/// <param name="Page">The page of the changes typed so far.</param>
internal sealed record EnterState(int Kept, IReadOnlyList<(RoomLine Line, Refusal Refusal)> Refused, string? Lines, int Page = 0)
{
    public static readonly EnterState Fresh = new(0, [], null);

    /// <summary>How the signs of the stored lines were read, in a sentence; null if none was stored.</summary>
    public string? Understood { get; init; }
}
