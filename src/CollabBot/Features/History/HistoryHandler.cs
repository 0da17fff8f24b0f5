using CollabBot.Domain;
using CollabBot.Features.Summary;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.History;

/// <summary>Lists the closed retrospectives of the conversation, each with a button to its summary.</summary>
internal sealed class HistoryHandler(Database database, RetrospectiveQueries retrospectives, SummaryHandler summaries)
{
    /// <summary>The most retrospectives that one card lists; the others can be asked for by number, in text.</summary>
    private const int Most = 10;

    public async Task<Reply> HandleAsync(Gesture.History gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var closed = await retrospectives.FindClosedAsync(turn, cancellationToken);
        var open = (await retrospectives.FindAsync(turn, null, cancellationToken)).Match<Retrospective?>(found => found, _ => null);
        var texts = turn.IsShared && (open ?? closed.FirstOrDefault()) is { } shared ? turn.TextsFor(shared) : turn.Texts;
        if (closed.Count == 0) return Reply.Say(texts.HistoryNone());

        if (gesture.Number is { } number)
        {
            return number >= 1 && number <= closed.Count
                ? await summaries.HandleAsync(new Gesture.Summarise(closed[number - 1].Id), turn, cancellationToken)
                : Reply.Say(texts.For(new Refusal.NumberOutOfRange(1, closed.Count)));
        }

        List<PastRetrospective> past = [];
        foreach (var retrospective in closed.Take(Most)) past.Add(await CountAsync(retrospective, cancellationToken));
        return Reply.Show(HistoryCard.Of(past, closed.Count, texts), texts.HistoryCount(closed.Count));
    }

    private async Task<PastRetrospective> CountAsync(Retrospective retrospective, CancellationToken cancellationToken) => new(
        retrospective,
        await database.Changes.CountAsync(change => change.Retrospective == retrospective.Id, cancellationToken),
        await database.Themes.CountAsync(theme => theme.Retrospective == retrospective.Id, cancellationToken),
        await database.Lessons.Where(lesson => lesson.Retrospective == retrospective.Id)
            .GroupBy(lesson => lesson.Kind)
            .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken));
}
