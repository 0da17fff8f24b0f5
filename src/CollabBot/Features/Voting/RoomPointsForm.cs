using System.Globalization;
using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Voting;

/// <summary>The form for the points of the people in the room: how many people there are, and the points of each theme.</summary>
internal static class RoomPointsForm
{
    public static AdaptiveCard Of(
        Retrospective retrospective,
        IReadOnlyList<Theme> themes,
        string? people,
        IReadOnlyDictionary<ThemeId, string> points,
        Texts texts,
        Guid once,
        string? refusal = null) => CardFitter.Fullest(length =>
    {
        var card = CardElements.Card(texts, texts.RoomPointsTitle());
        if (refusal is not null) card.Body.Add(CardElements.Notice(refusal, refused: true));

        card.Body.Add(CardElements.Sentence(
            texts.RoomPointsQuestion(retrospective.PointsPerPerson, RetrospectiveSettings.PointsPerTheme), AdaptiveSpacing.Small));
        card.Body.Add(Inputs.Text(
            VotingKeys.People, texts.RoomPointsPeople(), people, 4, required: texts.For(new Refusal.PeopleMissing())));
        foreach (var (theme, index) in themes.Select((theme, index) => (theme, index)))
        {
            card.Body.Add(Inputs.Text(
                VotingKeys.Points + theme.Id,
                $"{(index + 1).ToString(CultureInfo.InvariantCulture)} · {CardElements.Sign(theme.Direction)} "
                    + $"{CardFitter.Label(theme.ShortLabel.Text, Math.Min(length, 80))}",
                points.GetValueOrDefault(theme.Id, "0"),
                5));
        }

        card.Body.Add(CardElements.Subtle(texts.RoomPointsNote(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, VotingKeys.RoomPoints, retrospective, once));
        return card;
    });
}
