using CollabBot.Domain;
using CollabBot.Features.Privacy;
using CollabBot.Features.Reminders;
using CollabBot.Features.Summary;
using CollabBot.Features.Voting;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Phases;

/// <summary>Moves the retrospective to another step, with the consequences of each move: reveal, retained themes, summary.</summary>
internal sealed class PhaseHandler(
    Database database,
    RetrospectiveQueries retrospectives,
    Tallies tallies,
    VoteResults results,
    ILiveCardAnswers live,
    IDoneQuestion question,
    ExpectedPeople expected,
    AuthorUnlinking unlinking)
    : IRetrospectiveHandler<MoveStep>,
      IRetrospectiveHandler<StepBack>,
      IRetrospectiveHandler<ChooseStep>,
      IRetrospectiveHandler<ChooseRetained>,
      IRetrospectiveHandler<FinishStep>
{
    public Task<Reply> HandleAsync(MoveStep request, RetrospectiveTurn turn, CancellationToken cancellationToken) => MoveAsync(
        turn.Retrospective,
        new Step(request.Forward, request.Seen, request.Confirmed, request.To, request.Parting),
        chosen: null,
        turn,
        cancellationToken);

    public async Task<Reply> HandleAsync(StepBack request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        request.IsReopening && turn.Retrospective.Phase != Phase.Closed
            ? Reply.Say(turn.Texts.For(new Refusal.AlreadyOpen(turn.Retrospective.Title.Text)))
            : await MoveAsync(
                turn.Retrospective,
                new Step(Forward: false, request.IsReopening ? Phase.Closed : null, Confirmed: false, request.To, Parting: false),
                chosen: null,
                turn,
                cancellationToken);

    /// <summary>Shows the facilitator the steps to choose from.</summary>
    public async Task<Reply> HandleAsync(ChooseStep request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (!(await retrospectives.RightsAsync(turn, retrospective, cancellationToken)).IsFacilitator)
        {
            return await live.RefuseAsync(retrospective, new Refusal.FacilitatorOnly(), turn, cancellationToken);
        }

        var texts = turn.Texts;
        return Reply.Show(StepCard.Of(retrospective, texts), texts.StepsTitle());
    }

    /// <summary>Moves to Deepening once the facilitator has chosen the retained themes, which confirms the move.</summary>
    public async Task<Reply> MoveOnAsync(RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        var actor = turn.Actor;
        var outcome = retrospective.Move(
            actor, forward: true, seen: null, confirmed: true, new Progress(), turn.Now, Phase.Deepening);
        return outcome.TryGet(out var moved, out var refusal)
            ? await TellAsync(retrospective, moved, turn, cancellationToken)
            : await live.RefuseAsync(retrospective, refusal, turn, cancellationToken);
    }

    public Task<Reply> HandleAsync(ChooseRetained request, RetrospectiveTurn turn, CancellationToken cancellationToken) => MoveAsync(
        turn.Retrospective,
        new Step(true, request.Seen ?? Phase.Prioritising, request.Confirmed, request.To ?? Phase.Deepening, request.Parting),
        request.Themes,
        turn,
        cancellationToken);

    public async Task<Reply> HandleAsync(FinishStep request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (request.Seen is { } seen && seen != retrospective.Phase)
        {
            return await live.RefuseAsync(retrospective, new Refusal.StalePhase(seen, retrospective.Phase), turn, cancellationToken);
        }

        if (retrospective.Phase is not (Phase.Naming or Phase.Prioritising or Phase.Deepening))
        {
            return await live.RefuseAsync(
                retrospective, new Refusal.WrongPhase(retrospective.Phase, Phase.Naming), turn, cancellationToken);
        }

        var participant = await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken);
        participant.FinishPhase(retrospective.Phase);
        var reply = await question.AskAsync(turn, participant, cancellationToken)
            ?? await live.ReplyAsync(retrospective, turn.Texts.DoneNoted(), refused: false, turn, cancellationToken);
        return await ReadyAsync(reply, retrospective, cancellationToken);
    }

    /// <summary>Once everybody is done, adds a notice to the thread of the live card, at most once per step.</summary>
    private async Task<Reply> ReadyAsync(Reply reply, Retrospective retrospective, CancellationToken cancellationToken)
    {
        await database.SaveChangesAsync(cancellationToken);
        var attendance = await expected.OfAsync(database, retrospective, cancellationToken);
        if (await ReadySignal.GiveAsync(database, retrospective, attendance, cancellationToken) is { } people)
        {
            reply = reply.And(Message.Notice(retrospective, Texts.For(retrospective.Language).EveryoneReady(people, attendance.IsKnown)));
        }

        return reply.Refreshing(retrospective);
    }

    private async Task<Reply> MoveAsync(
        Retrospective retrospective, Step step, IReadOnlyList<ThemeId>? chosen, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var (forward, seen, confirmed, to, parting) = step;
        var actor = turn.Actor;
        var progress = forward ? await MoveProgress.ReadAsync(database, expected, retrospective, cancellationToken) : new Progress();

        // Checked before the retained themes are settled: a press on an outdated card or an unconfirmed move must change nothing.
        if (retrospective.GuardMove(actor, forward, seen, confirmed, progress, to, parting) is { } refused)
            return await RefuseAsync(retrospective, refused, turn, cancellationToken);
        if (retrospective.NeedsRetention(forward, to)
            && await RetainAsync(retrospective, chosen, to, turn, cancellationToken) is { } undecided)
            return undecided;

        if (!forward
            && retrospective.Phase == Phase.Closed
            && await retrospectives.OpenInAsync(turn, retrospective.Conversation, cancellationToken) is { } open)
        {
            return await live.RefuseAsync(retrospective, new Refusal.AlreadyOpen(open.Title.Text), turn, cancellationToken);
        }

        var outcome = retrospective.Move(actor, forward, seen, confirmed, progress, turn.Now, to, parting);
        if (!outcome.TryGet(out var moved, out var refusal)) return await RefuseAsync(retrospective, refusal, turn, cancellationToken);

        if (moved.Reveals) await RevealAsync(retrospective, cancellationToken);
        return await TellAsync(retrospective, moved, turn, cancellationToken);
    }

    /// <summary>
    /// Settles the retained themes. Returns a card that asks the facilitator if points are tied at the cut; null if settled.
    /// </summary>
    private async Task<Reply?> RetainAsync(
        Retrospective retrospective, IReadOnlyList<ThemeId>? chosen, Phase? to, Turn turn, CancellationToken cancellationToken)
    {
        var counted = await tallies.AddUpAsync(retrospective, cancellationToken);

        // Steps may be skipped: without themes there is nothing to retain, and the move must still be possible.
        return counted.Count == 0
            ? null
            : retrospective
                .Retain(counted, chosen)
                .Match<Reply?>(_ => null, refusal => Undecided(retrospective, refusal, counted, to, turn));
    }

    private static Reply Undecided(Retrospective retrospective, Refusal refusal, List<ThemeTally> tallies, Phase? to, Turn turn)
    {
        var texts = turn.Texts;
        var tie = refusal is Refusal.RetentionCount
            ? Retention
                .Decide(tallies, retrospective.RetainedCount)
                .Match<RetentionTie?>(_ => null, again => (again as Refusal.RetentionTied)?.Tie)
            : (refusal as Refusal.RetentionTied)?.Tie;
        if (tie is null) return Reply.Say(texts.For(refusal));

        var wrong = refusal is Refusal.RetentionCount ? texts.For(refusal) : null;
        return Reply.Show(RetainCard.Of(retrospective, tie, texts, wrong, to), texts.RetainQuestion(tie.Places));
    }

    private async Task<Reply> RefuseAsync(Retrospective retrospective, Refusal refusal, Turn turn, CancellationToken cancellationToken)
    {
        if (refusal is not Refusal.MoveUnconfirmed question)
            return await live.RefuseAsync(retrospective, refusal, turn, cancellationToken);

        var texts = turn.Texts;
        return Reply.Show(MoveCard.Of(retrospective, question, texts), texts.For(question));
    }

    private async Task RevealAsync(Retrospective retrospective, CancellationToken cancellationToken)
    {
        var changes = database.Changes.Where(change => change.Retrospective == retrospective.Id);
        var revised = await changes.Where(change => change.Revision != null).ToListAsync(cancellationToken);
        foreach (var change in revised) change.Reveal();

        // All others only become visible. One statement does it, in the transaction of the turn, however many there are.
        await changes
            .Where(change => !change.IsRevealed && change.Revision == null)
            .ExecuteUpdateAsync(set => set.SetProperty(change => change.IsRevealed, true), cancellationToken);
    }

    /// <summary>Announces the move once in the thread of the live card. When the retrospective closes, the summary follows there.</summary>
    private async Task<Reply> TellAsync(Retrospective retrospective, PhaseMoved moved, Turn turn, CancellationToken cancellationToken)
    {
        await results.FollowAsync(retrospective, moved, cancellationToken);
        var shared = Texts.For(retrospective.Language);
        var told = turn.Surface == Surface.Button
            ? await live.ReplyAsync(retrospective, turn.Texts.Moved(moved), refused: false, turn, cancellationToken)
            : await retrospectives.IsReadUnderCardAsync(turn, retrospective, cancellationToken)
                ? Reply.Nothing
                : Reply.Say(turn.Texts.Moved(moved));
        var reply = told.And(Message.Notice(retrospective, shared.MovedNotice(moved))).Refreshing(retrospective);
        if (moved.To == Phase.Deepening && retrospective.Anonymity == Anonymity.Anonymous)
            reply = reply.And(Message.Notice(retrospective, shared.PartingNotice()));
        if (moved.To != Phase.Closed) return reply;

        // After closing, undo steps, personal views and reminders are not needed. Their rows say who did what and when, so they are
        // deleted.
        database.Followers.RemoveRange(
            await database.Followers.Where(row => row.Retrospective == retrospective.Id).ToListAsync(cancellationToken));
        database.GroupingMoves.RemoveRange(
            await database.GroupingMoves.Where(step => step.Retrospective == retrospective.Id).ToListAsync(cancellationToken));
        database.Reminders.RemoveRange(
            await database.Reminders.Where(row => row.Retrospective == retrospective.Id).ToListAsync(cancellationToken));

        await database.SaveChangesAsync(cancellationToken);
        if (await unlinking.UnlinkAsync(retrospective, cancellationToken)) reply = reply with { LeavesNoTrace = true };
        var summary = SummaryContent.Of(await retrospectives.MinutesAsync(retrospective, cancellationToken));
        return reply.And(new Message(Target.Thread, SummaryCard.Message(summary, shared), retrospective.Id));
    }

    /// <summary>
    /// A requested move: its direction, the step the button was drawn in, whether it is confirmed, the target step, and whether
    /// removing the link between people and what they gave is confirmed.
    /// </summary>
    private sealed record Step(bool Forward, Phase? Seen, bool Confirmed, Phase? To, bool Parting);
}
