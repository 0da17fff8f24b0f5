using CollabBot.Domain;
using CollabBot.Features.Reminders;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Settings;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.LiveCard;

/// <summary>Reports the state of a retrospective, in counts only.</summary>
internal sealed class StatusHandler(
    Database database, ExpectedPeople expected, ReminderSettings settings, OwnClock clock)
    : IRetrospectiveHandler<ShowStatus>
{
    public async Task<Reply> HandleAsync(ShowStatus _, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        var attendance = await expected.OfAsync(database, retrospective, cancellationToken);
        var state = await LiveQueries.ReadAsync(database, retrospective, attendance, settings);
        var sentence = Sentence(state.By(await clock.OfAsync(turn, retrospective, cancellationToken)), texts);
        return Reply.Say(
            await ReturnedAsync(retrospective, turn, cancellationToken) is { } returned ? $"{sentence} · {returned}" : sentence);
    }

    /// <summary>
    /// Says how many points were returned to this person because themes were merged or removed; null if none.
    /// Points are private, so this appears only in the private chat.
    /// </summary>
    private async Task<string?> ReturnedAsync(Retrospective retrospective, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsShared) return null;

        var returned = await database.Ballots
            .Where(ballot => ballot.Retrospective == retrospective.Id && ballot.Voter == turn.Person)
            .Select(ballot => ballot.Returned)
            .FirstOrDefaultAsync(cancellationToken);
        return returned > 0 ? turn.Texts.PointsReturned(returned) : null;
    }

    private static string Sentence(LiveState state, Texts texts)
    {
        List<string> facts =
        [
            texts.StatusPhase(state.Retrospective.Title.Text, state.Retrospective.Phase), texts.ChangeCount(state.ChangeCount)
        ];
        facts.AddRange(Enum.GetValues<Direction>()
            .Where(direction => state.Changes.GetValueOrDefault(direction) > 0)
            .Select(direction => $"{state.Changes[direction]} {texts.DirectionTile(direction, state.Changes[direction])}"));
        if (state.ForRoom > 0) facts.Add(texts.ForRoom(state.ForRoom));
        if (state.Themes > 0) facts.Add(texts.ThemeCount(state.Themes));
        if (state.Retrospective.Phase >= Phase.Grouping && state.Ungrouped > 0) facts.Add(texts.GroupLeft(state.Ungrouped));
        facts.AddRange(Enum.GetValues<LessonKind>()
            .Where(kind => state.Lessons.ContainsKey(kind))
            .Select(kind => texts.LessonCount(kind, state.Lessons[kind])));
        var isAsked = state.Expected is not null && state.Retrospective.Phase is Phase.Naming or Phase.Prioritising or Phase.Deepening;
        if (isAsked || state.Answered > 0 || state.Done > 0) facts.Add(texts.LivePeople(state.Answered, state.Expected, state.Done));
        if (state.InRoom > 0) facts.Add(texts.InRoom(state.InRoom));
        if (state.LessonsFromRoom > 0) facts.Add(texts.LessonsFromRoom(state.LessonsFromRoom));
        if (state.Due is { } due) facts.Add(texts.DeadlineLine(due));
        if (state.Reminded > 0) facts.Add(texts.StatusReminded(state.Reminded));
        return string.Join(" · ", facts);
    }
}
