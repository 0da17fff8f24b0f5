using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Phases;

/// <summary>Shows the facilitator the themes whose points are tied at the cut, to choose which of them are retained.</summary>
internal static class RetainCard
{
    /// <summary>The card shows no points: whether they may be shown is decided when voting has ended.</summary>
    /// <param name="to">The target step of the move that needs this decision; null for Deepening.</param>
    public static AdaptiveCard Of(Retrospective retrospective, RetentionTie tie, Texts texts, string? refusal, Phase? to)
    {
        var card = CardElements.Card(texts, texts.RetainQuestion(tie.Places));
        if (refusal is not null) card.Body.Add(CardElements.Notice(refusal, refused: true));

        if (tie.Sure.Count > 0)
        {
            card.Body.Add(CardElements.Heading(texts.RetainSure(), spacing: AdaptiveSpacing.Small));
            foreach (var tally in tie.Sure) card.Body.Add(CardElements.Words($"• {Line(tally)}"));
        }

        card.Body.Add(CardElements.Sentence(texts.RetainQuestion(tie.Places)));
        card.Body.Add(Inputs.Choice(
            ButtonData.Chosen,
            texts.RetainLabel(),
            null,
            tie.Tied.Select(tally => (Line(tally), tally.Theme.Id.ToString())),
            several: true));
        card.Body.Add(CardElements.Subtle(texts.RetainByText(), AdaptiveSpacing.Small));
        card.Actions.Add(PhaseButtons.Retaining(texts, retrospective, to));
        card.Actions.Add(Buttons.BackToLiveCard(texts, ButtonTitle.Return, retrospective));
        return card;
    }

    private static string Line(ThemeTally tally) =>
        $"{CardElements.Sign(tally.Theme.Direction)} {CardFitter.Label(tally.Theme.ShortLabel.Text)}";
}
