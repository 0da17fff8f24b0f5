using System.Globalization;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Prioritising;

/// <summary>The themes with their numbers and points, a line each, for people who vote in words.</summary>
internal static class VoteList
{
    /// <summary>Room for sixty themes in one message.</summary>
    private const int LabelLength = 100;

    public static string Of(IReadOnlyList<Theme> themes, Func<ThemeId, int> points, Texts texts) => string.Join('\n', themes.Select((theme, index) =>
        $"{(index + 1).ToString(CultureInfo.InvariantCulture)} · {Parts.Sign(theme.Direction)} {Fitting.Cut(theme.ShortLabel.Text.ReplaceLineEndings(" "), LabelLength)} — {texts.PointCount(points(theme.Id))}"));
}
