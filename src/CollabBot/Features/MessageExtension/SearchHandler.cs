using CollabBot.Domain;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.MessageExtension;

/// <summary>
/// Searches the revealed changes, themes and lessons of the conversation in which the search is opened; in the private chat, those of all
/// conversations the person belongs to.
/// </summary>
internal sealed class SearchHandler(Database database, RetrospectiveQueries retrospectives)
    : IHandler<Search>
{
    private const int MaxRetrospectives = 20;

    public async Task<Reply> HandleAsync(Search request, Turn turn, CancellationToken cancellationToken)
    {
        var conversations = await retrospectives.SearchableAsync(turn, cancellationToken);
        var recent = await database.Retrospectives.AsNoTracking()
            .Where(candidate => conversations.Contains(candidate.Conversation))
            .OrderByDescending(candidate => candidate.OpenedAt)
            .ThenBy(candidate => candidate.Id)
            .Take(MaxRetrospectives)
            .ToListAsync(cancellationToken);
        if (recent.Count == 0) return Reply.Say(turn.Texts.SearchNothingHere());

        string[] words = Folding.Of(request.Words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<SearchResult> page = [];
        var left = request.Skip;
        foreach (var retrospective in recent)
        {
            var fitting = (await FindingsAsync(retrospective, cancellationToken)).Where(finding => finding.Fits(words)).ToList();
            page.AddRange(fitting.Skip(left).Take(request.Count - page.Count));
            left = Math.Max(0, left - fitting.Count);
            if (page.Count == request.Count) break;
        }

        return page.Count == 0 && request.Skip == 0
            ? Reply.Say(turn.Texts.SearchNothingFound())
            : Reply.Found([.. page.Select(finding => SearchResultCard.Of(finding, turn.Texts))]);
    }

    private async Task<List<SearchResult>> FindingsAsync(Retrospective retrospective, CancellationToken cancellationToken)
    {
        var id = retrospective.Id;
        var themes = await database.Themes.AsNoTracking()
            .Where(theme => theme.Retrospective == id)
            .OrderBy(theme => theme.Position)
            .ToListAsync(cancellationToken);
        var names = themes.ToDictionary(theme => theme.Id, theme => theme.ShortLabel.Text);
        var changes = await database.Changes.AsNoTracking()
            .Where(change => change.Retrospective == id && change.IsRevealed)
            .OrderBy(change => change.Position)
            .ToListAsync(cancellationToken);
        var lessons = await database.Lessons.AsNoTracking()
            .Where(lesson => lesson.Retrospective == id && lesson.CarriedTo == null)
            .OrderBy(lesson => lesson.Position)
            .ToListAsync(cancellationToken);
        return
        [
            .. changes.Select(change =>
                new SearchResult(retrospective, change.Statement.Text, Name(change.Theme)) { Direction = change.Direction }),
            .. themes.Select(theme =>
                new SearchResult(retrospective, theme.LongLabel.Text, theme.ShortLabel.Text)
                {
                    IsTheme = true,
                    Direction = theme.Direction
                }),
            .. lessons.Select(lesson =>
                new SearchResult(retrospective, lesson.Text.Text, Name(lesson.Theme)) { Kind = lesson.Kind, Items = lesson.Items }),
        ];

        string? Name(ThemeId? theme) => theme is { } known ? names.GetValueOrDefault(known) : null;
    }
}
