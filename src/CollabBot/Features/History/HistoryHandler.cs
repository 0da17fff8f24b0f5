using CollabBot.Domain;
using CollabBot.Features.Summary;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.History;

/// <summary>Lists the closed retrospectives of the conversation, each with a button to its summary.</summary>
internal sealed class HistoryHandler(Database database, RetrospectiveQueries retrospectives, SummaryHandler summaries)
    : IHandler<ShowHistory>
{
    /// <summary>The most retrospectives that one card lists; the others can be asked for by number, in text.</summary>
    private const int MaxShown = 10;

    public async Task<Reply> HandleAsync(ShowHistory request, Turn turn, CancellationToken cancellationToken)
    {
        var closed = await retrospectives.FindClosedAsync(turn, cancellationToken);
        var open = (await retrospectives.FindAsync(turn, null, cancellationToken)).Match<Retrospective?>(found => found, _ => null);
        var texts = turn.IsShared && (open ?? closed.FirstOrDefault()) is { } shared ? turn.TextsFor(shared) : turn.Texts;
        if (closed.Count == 0) return Reply.Say(texts.HistoryNone());

        if (request.Number is { } number)
        {
            return number >= 1 && number <= closed.Count
                ? await SumUpAsync(closed[number - 1], turn, cancellationToken)
                : Reply.Say(texts.For(new Refusal.NumberOutOfRange(1, closed.Count)));
        }

        List<PastRetrospective> past = [];
        foreach (var retrospective in closed.Take(MaxShown)) past.Add(await CountAsync(retrospective, cancellationToken));
        return Reply.Show(HistoryCard.Of(past, closed.Count, texts), texts.HistoryCount(closed.Count));
    }

    private async Task<Reply> SumUpAsync(Retrospective retrospective, Turn turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, retrospective.Id, Access.Coordinate, cancellationToken);
        if (!found.TryGet(out var shown, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var actor = await retrospectives.ActorAsync(turn, shown, leads: false, cancellationToken);
        var about = new RetrospectiveTurn(turn, shown, actor);
        return turn.NeedsInvitation
            ? await summaries.PostAsync(about, cancellationToken)
            : await summaries.PreviewAsync(about, cancellationToken);
    }

    private async Task<PastRetrospective> CountAsync(Retrospective retrospective, CancellationToken cancellationToken) => new(
        retrospective,
        await database.Changes.CountAsync(change => change.Retrospective == retrospective.Id, cancellationToken),
        await database.Themes.CountAsync(theme => theme.Retrospective == retrospective.Id, cancellationToken),
        await database.Lessons.Where(lesson => lesson.Retrospective == retrospective.Id)
            .CountByAsync(lesson => lesson.Kind, cancellationToken));
}
