using System.Globalization;
using System.Text.RegularExpressions;
using CollabBot.Requests;

namespace CollabBot.Features.History;

/// <summary>The past retrospectives of a conversation.</summary>
internal sealed partial class HistoryFeature : IFeature
{
    public void Register(FeatureBuilder feature) => feature
        .Command(() => new ShowHistory(), "historique", "history")
        .WordedText("historique 2", Read, _ => true)
        .Handler<HistoryHandler>();

    private static ShowHistory? Read(string text) =>
        Past().Match(text.Trim()) is { Success: true } past
        && int.TryParse(past.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ShowHistory(number)
            : null;

    [GeneratedRegex(@"^/?(?:historique|history)\s+(?<number>\d{1,4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Past();
}
