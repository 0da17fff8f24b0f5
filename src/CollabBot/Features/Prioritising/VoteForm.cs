using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Prioritising;

/// <summary>A person's ballot as a form: every theme with the points they give it now.</summary>
internal static class VoteForm
{
    public static AdaptiveCard Of(
        Retrospective retrospective,
        IReadOnlyList<Theme> themes,
        IReadOnlyDictionary<ThemeId, string> points,
        int spent,
        Texts texts,
        Guid once,
        string? notice = null,
        bool refused = false)
    {
        var card = Parts.Card(texts, texts.VoteTitle());
        if (notice is not null) card.Body.Add(Parts.Notice(notice, refused));

        card.Body.Add(Parts.Sentence(
            texts.VoteQuestion(retrospective.PointsPerPerson, RetrospectiveSettings.PointsPerTheme), AdaptiveSpacing.Small));
        var left = retrospective.PointsPerPerson - spent;
        card.Body.Add(Parts.Subtle(refused ? texts.VoteStillLeft(left) : texts.VoteLeft(left), AdaptiveSpacing.Small));
        foreach (var (theme, index) in themes.Select((theme, index) => (theme, index)))
        {
            card.Body.Add(Inputs.Choice(
                ButtonData.Points + theme.Id,
                $"{(index + 1).ToString(texts.Culture)} · {Parts.Sign(theme.Direction)} {Fitting.Label(theme.ShortLabel.Text)}",
                points.GetValueOrDefault(theme.Id, "0"),
                Enumerable.Range(0, RetrospectiveSettings.PointsPerTheme + 1)
                    .Select(given => (texts.PointCount(given), given.ToString(texts.Culture))),
                expanded: false));
        }

        card.Body.Add(Parts.Subtle(texts.VotePrivacy(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, ButtonData.Acts.Vote, retrospective, once));
        return card;
    }
}
