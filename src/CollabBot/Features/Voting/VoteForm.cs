using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Voting;

/// <summary>A person's ballot as a form: every theme with the points they give it now.</summary>
internal static class VoteForm
{
    /// <summary>The fewest characters of a change that are worth reading.</summary>
    private const int LeastReadable = 60;

    /// <param name="changes">The changes of each theme.</param>
    public static AdaptiveCard Of(
        Retrospective retrospective,
        IReadOnlyList<Theme> themes,
        IReadOnlyDictionary<ThemeId, string> points,
        int spent,
        Texts texts,
        Guid once,
        ILookup<ThemeId, Change> changes,
        string? notice = null,
        bool refused = false) => CardFitter.Fullest(
        (cap, length) =>
    {
        var card = CardElements.Card(texts, texts.VoteTitle());
        if (notice is not null) card.Body.Add(CardElements.Notice(notice, refused));

        card.Body.Add(CardElements.Sentence(
            texts.VoteQuestion(retrospective.PointsPerPerson, RetrospectiveSettings.PointsPerTheme), AdaptiveSpacing.Small));
        var left = retrospective.PointsPerPerson - spent;
        card.Body.Add(CardElements.Subtle(refused ? texts.VoteStillLeft(left) : texts.VoteLeft(left), AdaptiveSpacing.Small));
        foreach (var (theme, index) in themes.Select((theme, index) => (theme, index)))
        {
            card.Body.Add(Inputs.Choice(
                VotingKeys.Points + theme.Id,
                $"{(index + 1).ToString(texts.Culture)} · {CardElements.Sign(theme.Direction)} {CardFitter.Label(theme.ShortLabel.Text)}",
                points.GetValueOrDefault(theme.Id, "0"),
                Enumerable.Range(0, RetrospectiveSettings.PointsPerTheme + 1)
                    .Select(given => (texts.PointCount(given), given.ToString(texts.Culture))),
                expanded: false));

            // A card that holds no more than the shortest lines leaves the changes out.
            if (length >= LeastReadable)
                ThemeChanges.AddTo(card.Body, $"changes{index + 1}", theme, [.. changes[theme.Id]], texts, cap, length);
        }

        if (length < LeastReadable) card.Body.Add(CardElements.Subtle(texts.VoteReading(), AdaptiveSpacing.Medium));
        card.Body.Add(CardElements.Subtle(texts.VotePrivacy(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, VotingKeys.Vote, retrospective, once));
        return card;
    },
        cap => themes.Sum(theme => Math.Min(changes[theme.Id].Count(), cap)));
}
