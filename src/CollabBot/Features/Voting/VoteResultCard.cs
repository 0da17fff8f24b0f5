using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Voting;

/// <summary>
/// Tells everybody the result of the vote: which themes are retained and why, with a bar and the points if these may be shown.
/// </summary>
internal static class VoteResultCard
{
    /// <summary>Cells of a bar; the theme with most points fills them all.</summary>
    private const int Cells = 6;

    public static AdaptiveCard Of(VoteResult result, Texts texts) => CardFitter.Fullest((cap, length) =>
    {
        var card = CardElements.Card(texts, Sentence(result, texts));
        card.Body.Add(CardElements.Head(
            texts.VoteResultHead(),
            null,
            result.Retrospective.Title.Text,
            result.Points is null ? null : texts.VoteResultVoters(result.Voters)));

        card.Body.Add(CardElements.Heading(texts.VoteResultRetained(result.Retained.Count()), spacing: AdaptiveSpacing.Medium));
        foreach (var theme in result.Retained) card.Body.Add(Line(theme, result, texts, length));
        AddDecision(card, result, texts, length);
        if (result.Points is null)
        {
            card.Body.Add(CardElements.Subtle(
                result.Retrospective.ShowsPoints ? texts.VoteResultSecret() : texts.VoteResultHidden(),
                AdaptiveSpacing.Medium));
            return card;
        }

        List<Theme> others = [.. result.Others];
        if (others.Count > 0) card.Body.Add(CardElements.Heading(texts.VoteResultOthers(), spacing: AdaptiveSpacing.Medium));
        foreach (var theme in others.Take(cap)) card.Body.Add(Line(theme, result, texts, length));
        if (others.Count > cap) card.Body.Add(CardElements.Subtle(texts.AndOthers(others.Count - cap), AdaptiveSpacing.Small));
        return card;
    });

    /// <summary>What an earlier card becomes when the vote is reopened.</summary>
    public static AdaptiveCard Reopened(Retrospective retrospective, Texts texts)
    {
        var card = CardElements.Card(texts, texts.VoteReopened());
        card.Body.Add(CardElements.Head(texts.VoteReopenedHead(), null, retrospective.Title.Text, null));
        card.Body.Add(CardElements.Sentence(texts.VoteReopened()));
        return card;
    }

    /// <summary>The sentence for notifications and screen readers.</summary>
    public static string Sentence(VoteResult result, Texts texts) => texts.VoteResultSentence(
        result.Retained.Count(), CardFitter.Cut(string.Join(", ", result.Retained.Select(Name)), 400));

    private static AdaptiveContainer Line(Theme theme, VoteResult result, Texts texts, int length)
    {
        var line = new AdaptiveContainer { Spacing = AdaptiveSpacing.Small };
        line.Items.Add(CardElements.Words(
            $"{CardElements.Sign(theme.Direction)} {CardFitter.Cut(theme.ShortLabel.Text, length)}",
            weight: theme.IsRetained ? AdaptiveTextWeight.Bolder : AdaptiveTextWeight.Default));
        if (result.Points is not null)
        {
            var points = result.PointsOf(theme);
            line.Items.Add(CardElements.Subtle($"{Bar(points, result.Points.Values.Max())} {texts.PointCount(points)}"));
        }

        if (theme is { IsRetained: true, RetainedBecause: { } why })
            line.Items.Add(CardElements.Words(texts.VoteResultBecause(CardFitter.Cut(why.Text, length)), subtle: true));
        return line;
    }

    private static void AddDecision(AdaptiveCard card, VoteResult result, Texts texts, int length)
    {
        if (result.Retrospective.OverrideReason is { } reason)
        {
            card.Body.Add(CardElements.Words(
                texts.VoteResultOverride(CardFitter.Cut(reason.Text, length)), spacing: AdaptiveSpacing.Medium));
        }
        else if (result.Tied is { Count: > 0 } tied)
        {
            card.Body.Add(CardElements.Words(
                texts.VoteResultTie(Listed(tied, texts), Listed([.. tied.Where(theme => theme.IsRetained)], texts)),
                spacing: AdaptiveSpacing.Medium));
        }
    }

    private static string Listed(IReadOnlyList<Theme> themes, Texts texts)
    {
        string[] names = [.. themes.Select(theme => texts.QuotedName(Name(theme)))];
        return names.Length < 2 ? string.Concat(names) : texts.QuotedList(string.Join(", ", names[..^1]), names[^1]);
    }

    private static string Name(Theme theme) => CardFitter.Label(theme.ShortLabel.Text, 60);

    private static string Bar(int points, int most)
    {
        var filled = points == 0 ? 0 : Math.Max(1, (int)Math.Round((double)points * Cells / most, MidpointRounding.AwayFromZero));
        return new string('▮', filled) + new string('▯', Cells - filled);
    }
}
