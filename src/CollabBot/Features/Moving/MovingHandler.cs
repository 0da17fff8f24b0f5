using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Features.Following;
using CollabBot.Features.Summarising;
using CollabBot.Localization;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Moving;

/// <summary>Moves the phase, with what each move brings about: the reveal, the retained themes, the summary.</summary>
internal sealed class MovingHandler(Database database, Retrospectives retrospectives, LiveCard live)
{
    public async Task<Reply> HandleAsync(Gesture.Move gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, gesture.Retrospective, cancellationToken);
        return found.TryGet(out var retrospective, out var refusal)
            ? await MoveAsync(retrospective, gesture.Forward, gesture.Seen, gesture.Confirmed, chosen: null, turn, cancellationToken)
            : Reply.Say(turn.Texts.For(refusal));
    }

    public async Task<Reply> HandleAsync(Gesture.ChooseRetained gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, gesture.Retrospective, cancellationToken);
        return found.TryGet(out var retrospective, out var refusal)
            ? await MoveAsync(retrospective, forward: true, gesture.Seen ?? Phase.Prioritising, confirmed: false, gesture.Themes, turn, cancellationToken)
            : Reply.Say(turn.Texts.For(refusal));
    }

    public async Task<Reply> HandleAsync(Gesture.Done gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, gesture.Retrospective, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));
        if (gesture.Seen is { } seen && seen != retrospective.Phase)
        {
            return await live.RefuseAsync(retrospective, new Refusal.StalePhase(seen, retrospective.Phase), turn, cancellationToken);
        }

        if (retrospective.Phase is not (Phase.Naming or Phase.Prioritising or Phase.Deepening))
        {
            return await live.RefuseAsync(retrospective, new Refusal.WrongPhase(retrospective.Phase, Phase.Naming), turn, cancellationToken);
        }

        (await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken)).FinishPhase(retrospective.Phase);
        var reply = await live.ReplyAsync(retrospective, turn.Texts.DoneNoted(), refused: false, turn, cancellationToken);
        return reply.Refreshing(retrospective);
    }

    private async Task<Reply> MoveAsync(
        Retrospective retrospective, bool forward, Phase? seen, bool confirmed, IReadOnlyList<ThemeId>? chosen, TurnInfo turn, CancellationToken cancellationToken)
    {
        var actor = await retrospectives.ActorAsync(turn, retrospective, cancellationToken);
        if (forward && actor.IsFacilitator && retrospective.Phase == Phase.Prioritising && (seen ?? Phase.Prioritising) == Phase.Prioritising
            && await RetainAsync(retrospective, chosen, turn, cancellationToken) is { } undecided)
        {
            return undecided;
        }

        if (!forward && retrospective.Phase == Phase.Closed && await retrospectives.OpenInAsync(retrospective.Conversation, cancellationToken) is { } open)
        {
            return await live.RefuseAsync(retrospective, new Refusal.AlreadyOpen(open.Title.Text), turn, cancellationToken);
        }

        var progress = await retrospectives.ProgressAsync(retrospective, cancellationToken);
        var outcome = retrospective.Move(actor, forward, seen, confirmed, progress, turn.Now);
        if (!outcome.TryGet(out var moved, out var refusal)) return await RefuseAsync(retrospective, refusal, turn, cancellationToken);

        if (moved.Reveals) await RevealAsync(retrospective, cancellationToken);
        return await TellAsync(retrospective, moved, turn, cancellationToken);
    }

    /// <summary>Settles the retained themes; where points are equal at the cut, asks instead.</summary>
    private async Task<Reply?> RetainAsync(Retrospective retrospective, IReadOnlyList<ThemeId>? chosen, TurnInfo turn, CancellationToken cancellationToken)
    {
        var themes = await retrospectives.ThemesAsync(retrospective, cancellationToken);

        // Phases may be skipped: without a theme there is nothing to decide, and the group can still go on to close.
        if (themes.Count == 0) return null;

        var points = await database.Ballots.AsNoTracking()
            .Where(ballot => ballot.Retrospective == retrospective.Id)
            .SelectMany(ballot => ballot.Votes)
            .GroupBy(vote => vote.Theme)
            .ToDictionaryAsync(group => group.Key, group => group.Sum(vote => vote.Points), cancellationToken);
        List<ThemeTally> tallies = [.. themes.Select(theme => new ThemeTally(theme, points.GetValueOrDefault(theme.Id)))];

        return retrospective.Retain(tallies, chosen).Match<Reply?>(
            _ => null,
            refusal => Undecided(retrospective, refusal, tallies, turn));
    }

    private static Reply Undecided(Retrospective retrospective, Refusal refusal, List<ThemeTally> tallies, TurnInfo turn)
    {
        var texts = turn.TextsFor(retrospective);
        var tie = refusal is Refusal.RetentionCount
            ? Retention.Decide(tallies, retrospective.RetainedCount).Match<RetentionTie?>(_ => null, again => (again as Refusal.RetentionTied)?.Tie)
            : (refusal as Refusal.RetentionTied)?.Tie;
        if (tie is null) return Reply.Say(texts.For(refusal));

        var wrong = refusal is Refusal.RetentionCount ? texts.For(refusal) : null;
        return Reply.Show(RetainCard.Of(retrospective, tie, texts, wrong, withPoints: !turn.ShowsWay), texts.RetainQuestion(tie.Places));
    }

    private async Task<Reply> RefuseAsync(Retrospective retrospective, Refusal refusal, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (refusal is not Refusal.RevealUnconfirmed question) return await live.RefuseAsync(retrospective, refusal, turn, cancellationToken);

        var texts = turn.TextsFor(retrospective);
        return Reply.Show(RevealCard.Of(retrospective, question, texts), texts.For(question));
    }

    private async Task RevealAsync(Retrospective retrospective, CancellationToken cancellationToken)
    {
        var hidden = await database.Changes.Where(change => change.Retrospective == retrospective.Id && (!change.IsRevealed || change.Revision != null)).ToListAsync(cancellationToken);
        foreach (var change in hidden) change.Reveal();
    }

    /// <summary>Says the move once in the thread of the live card; when it closes, the summary follows there.</summary>
    private async Task<Reply> TellAsync(Retrospective retrospective, PhaseMoved moved, TurnInfo turn, CancellationToken cancellationToken)
    {
        var shared = Texts.For(retrospective.Language);
        var told = turn.Door == Door.Button
            ? await live.ReplyAsync(retrospective, turn.Texts.Moved(moved), refused: false, turn, cancellationToken)
            : Reply.Say(turn.TextsFor(retrospective).Moved(moved));
        var reply = told.And(Message.Notice(retrospective, shared.MovedNotice(moved))).Refreshing(retrospective);
        if (moved.To != Phase.Closed) return reply;

        // What could still be undone may name who gave points; once it is closed, nothing is undone any more.
        database.GroupingMoves.RemoveRange(await database.GroupingMoves.Where(step => step.Retrospective == retrospective.Id).ToListAsync(cancellationToken));

        await database.SaveChangesAsync(cancellationToken);
        var summary = Summary.Of(await retrospectives.MinutesAsync(retrospective, cancellationToken));
        return reply.And(new Message(Target.Thread, SummaryCard.Message(summary, shared), retrospective.Id));
    }
}
