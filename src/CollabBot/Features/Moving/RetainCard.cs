using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Moving;

/// <summary>Shows the facilitator the themes whose points are tied at the cut, to choose which of them are retained.</summary>
internal static class RetainCard
{
    /// <summary>The card shows no points: they are secret until the retrospective is closed.</summary>
    /// <param name="to">The target step of the move that needs this decision; null for Deepening.</param>
    public static AdaptiveCard Of(Retrospective retrospective, RetentionTie tie, Texts texts, string? refusal, Phase? to)
    {
        var card = Parts.Card(texts, texts.RetainQuestion(tie.Places));
        if (refusal is not null) card.Body.Add(Parts.Notice(refusal, refused: true));

        if (tie.Sure.Count > 0)
        {
            card.Body.Add(Parts.Heading(texts.RetainSure(), spacing: AdaptiveSpacing.Small));
            foreach (var tally in tie.Sure) card.Body.Add(Parts.Words($"• {Line(tally)}"));
        }

        card.Body.Add(Parts.Sentence(texts.RetainQuestion(tie.Places)));
        card.Body.Add(Inputs.Choice(
            ButtonData.Inputs.Chosen,
            texts.RetainLabel(),
            null,
            tie.Tied.Select(tally => (Line(tally), tally.Theme.Id.ToString())),
            several: true));
        card.Body.Add(Parts.Subtle(texts.RetainByText(), AdaptiveSpacing.Small));
        card.Actions.Add(Buttons.Retaining(texts, retrospective, to));
        return card;
    }

    private static string Line(ThemeTally tally) => $"{Parts.Sign(tally.Theme.Direction)} {Fitting.Label(tally.Theme.ShortLabel.Text)}";
}
