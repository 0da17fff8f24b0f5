using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Minutes.Markdown;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Grouping;

/// <summary>Lists the revealed changes, or the themes, as text with the numbers and names that grouping by text commands needs.</summary>
internal sealed class ChangeListHandler(RetrospectiveQueries retrospectives, GroupingWork work)
    : IRetrospectiveHandler<ListChanges>
{
    private const int PerPage = 20;
    private const int MaxStatementLength = 300;
    private const int MaxLabelLength = 80;

    public async Task<Reply> HandleAsync(ListChanges request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        var changes = await work.ChangesAsync(retrospective, cancellationToken);
        var themes = await retrospectives.ReadThemesAsync(retrospective, cancellationToken);
        if (request.Themes && themes.Count == 0) return Reply.Say(texts.For(new Refusal.NoTheme()));
        if (!request.Themes && changes.Count == 0) return Reply.Say(texts.ListNothing());

        var signed = await retrospectives.SignedAsync(retrospective, changes, cancellationToken);
        List<string> parts = [.. request.Themes ? Themes(themes, changes, texts) : Changes(changes, themes, signed, request.Page, texts)];
        if (GroupingWork.RefusalOf(turn) is null) parts.Add(texts.GroupingWays());
        return Reply.SayMarkdown(string.Join("\n\n", parts));
    }

    private static IEnumerable<string> Changes(
        List<Change> changes, List<Theme> themes, IReadOnlyDictionary<ChangeId, Attribution> signed, int wanted, Texts texts)
    {
        var pages = (changes.Count + PerPage - 1) / PerPage;
        var page = Math.Clamp(wanted, 1, pages);
        yield return texts.ListChanges(changes.Count);
        yield return string.Join('\n', changes.Skip((page - 1) * PerPage).Take(PerPage).Select(change =>
        {
            var home = themes.FirstOrDefault(theme => theme.Id == change.Theme)?.ShortLabel.Text;
            var statement = MarkdownText.Line(CardFitter.Cut(change.Statement.Text, MaxStatementLength));
            var from = texts.From(signed.GetValueOrDefault(change.Id)) is { } known ? $" · {Name(known)}" : "";
            return $"- {change.Position} · {CardElements.Sign(change.Direction)} {statement}{from} "
                + $"— {(home is null ? texts.UngroupedHeading() : Name(home))}";
        }));
        if (page < pages) yield return texts.ListMore(page, pages);
    }

    private static IEnumerable<string> Themes(List<Theme> themes, List<Change> changes, Texts texts)
    {
        yield return $"{texts.ListThemes(themes.Count)} · {texts.GroupLeft(changes.Count(change => change.Theme is null))}";
        yield return string.Join('\n', themes.Select((theme, index) =>
        {
            var numbers = ChangeNumbers.Write(changes.Where(change => change.Theme == theme.Id).Select(change => change.Position));
            var full = theme.LongLabel == theme.ShortLabel ? "" : $" — {Name(theme.LongLabel.Text)}";
            return $"- {index + 1} · {CardElements.Sign(theme.Direction)} {Name(theme.ShortLabel.Text)}{full} "
                + $"({(numbers.Length == 0 ? texts.ChangeCount(0) : texts.ThemeChanges(numbers))})";
        }));
    }

    private static string Name(string label) => MarkdownText.Line(CardFitter.Cut(label, MaxLabelLength));
}
