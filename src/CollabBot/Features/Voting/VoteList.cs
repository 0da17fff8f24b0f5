using System.Globalization;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Voting;

/// <summary>The themes with their numbers and points, one per line, for people who vote by text.</summary>
internal static class VoteList
{
    /// <summary>Short enough that the maximum of 60 themes fits into one message.</summary>
    private const int LabelLength = 100;

    public static string Of(IReadOnlyList<Theme> themes, Func<ThemeId, int> points, Texts texts) =>
        string.Join('\n', themes.Select((theme, index) =>
            $"{(index + 1).ToString(CultureInfo.InvariantCulture)} · {CardElements.Sign(theme.Direction)} "
            + $"{CardFitter.Cut(theme.ShortLabel.Text.ReplaceLineEndings(" "), LabelLength)} — {texts.PointCount(points(theme.Id))}"));
}
