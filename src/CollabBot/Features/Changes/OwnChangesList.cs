using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Changes;

/// <summary>
/// A numbered list of changes on a card, with the choice of one to revise or withdraw. Long lists are divided into pages.
/// </summary>
internal static class OwnChangesList
{
    private const int PageLength = 15;
    private const int TitleLength = 60;

    /// <param name="length">The maximum number of characters of one text.</param>
    /// <param name="canTakeUp">Whether a change can be chosen and revised or withdrawn now.</param>
    public static void AddTo(
        List<AdaptiveElement> body, IReadOnlyList<NumberedChange> changes, int page, Texts texts, int length, bool canTakeUp)
    {
        List<NumberedChange> shown = [.. changes.Skip(Start(changes, page)).Take(PageLength)];
        foreach (var (number, change) in shown)
        {
            var latest = change.Latest;
            body.Add(CardElements.Words($"{number} · {CardFitter.Cut(latest.Statement.Text, length)}"));
            body.Add(CardElements.Words(
                $"\u00a0\u00a0\u00a0\u00a0{Line(change, texts, length)}", subtle: true, spacing: AdaptiveSpacing.None));
            if (change.Source is { } source) body.Add(CardElements.Link(texts.Button(ButtonTitle.SeeMessage), source));
        }

        if (shown.Count < changes.Count) body.Add(CardElements.Subtle(texts.AndOthers(changes.Count - shown.Count), AdaptiveSpacing.Small));
        if (!canTakeUp) return;
        body.Add(Inputs.Choice(
            ButtonData.Change,
            texts.MyChangesWhich(),
            shown.Count == 1 ? shown[0].Change.Id.ToString() : null,
            shown.Select(item => (
                $"{item.Number} · {CardFitter.Label(item.Change.Latest.Statement.Text, Math.Min(TitleLength, length))}",
                item.Change.Id.ToString())),
            expanded: false));
    }

    /// <summary>Adds the button to the next page, or back to the first page from the last, if there are several pages.</summary>
    public static void AddFollowing(
        List<AdaptiveAction> actions,
        IReadOnlyList<NumberedChange> changes,
        int page,
        string form,
        Retrospective retrospective,
        Texts texts,
        bool inWindow)
    {
        if (changes.Count > PageLength)
        {
            var next = Start(changes, page) / PageLength + 1;
            actions.Add(Buttons.Turning(
                texts,
                ButtonTitle.Following,
                form,
                retrospective,
                inWindow,
                page: next * PageLength < changes.Count ? next : 0));
        }
    }

    /// <summary>The index of the first change on a page. A page that does not exist, or no longer exists, counts as the first.</summary>
    private static int Start(IReadOnlyList<NumberedChange> changes, int page) =>
        page < (changes.Count + PageLength - 1) / PageLength ? page * PageLength : 0;

    private static string Line(Change change, Texts texts, int length)
    {
        var latest = change.Latest;
        string?[] facts =
        [
            $"{CardElements.Sign(latest.Direction)} {texts.DirectionWord(latest.Direction)}",
            latest.ProposedTheme is { } theme ? CardFitter.Cut(theme.Text, Math.Min(100, length)) : null,
            change.Revision is null ? null : texts.MyChangesRevised(),
        ];
        return string.Join(" · ", facts.Where(fact => fact is not null));
    }
}
