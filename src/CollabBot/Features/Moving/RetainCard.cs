using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Moving;

/// <summary>Shows the themes with equal points to the facilitator, who decides which are retained.</summary>
internal static class RetainCard
{
    /// <param name="withPoints">Whether points are shown: not where everybody sees the card, because they are secret until the retrospective is closed.</param>
    public static AdaptiveCard Of(Retrospective retrospective, RetentionTie tie, Texts texts, string? refusal, bool withPoints)
    {
        var card = Parts.Card(texts, texts.RetainQuestion(tie.Places));
        if (refusal is not null) card.Body.Add(Parts.Notice(refusal, refused: true));

        if (tie.Sure.Count > 0)
        {
            card.Body.Add(Parts.Heading(texts.RetainSure(), spacing: AdaptiveSpacing.Small));
            foreach (var tally in tie.Sure) card.Body.Add(Parts.Words($"• {Line(tally, texts, withPoints)}"));
        }

        card.Body.Add(Parts.Sentence(texts.RetainQuestion(tie.Places)));
        card.Body.Add(Inputs.Choice(
            ButtonData.Inputs.Chosen,
            texts.RetainLabel(),
            null,
            tie.Tied.Select(tally => (Line(tally, texts, withPoints), tally.Theme.Id.ToString())),
            several: true));
        card.Actions.Add(Buttons.Acting(texts, ButtonTitle.Retain, ButtonData.Acts.Retain, retrospective));
        return card;
    }

    private static string Line(ThemeTally tally, Texts texts, bool withPoints) =>
        $"{Parts.Sign(tally.Theme.Direction)} {Fitting.Label(tally.Theme.ShortLabel.Text)}{(withPoints ? $" ({texts.PointCount(tally.Points)})" : "")}";
}
