using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Changes;

/// <summary>Lists a person's own changes for that person alone, and revises, reclassifies or withdraws them.</summary>
internal sealed class OwnChangesHandler(OwnChanges own, RetrospectiveQueries retrospectives, OpenQuestion question)
{
    public async Task<Reply> OpenListAsync(Gesture.OpenForm gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, gesture.Retrospective, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        return Privately(await ListAsync(retrospective, gesture.Page, turn.InPrivate, cancellationToken), retrospective, turn);
    }

    public async Task<Reply> HandleAsync(Gesture.EditChange gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await FindAsync(gesture.Retrospective, gesture.Change, gesture.Number, turn, cancellationToken);
        if (!found.TryGet(out var taken, out var refusal))
            return await RefuseAsync(gesture.Retrospective, refusal, turn, cancellationToken);
        if (turn.Surface != Surface.Form) return await question.AskRevisionAsync(turn, taken.Retrospective, taken.Change, cancellationToken);

        return Form(taken.Retrospective, taken.Change.Id, FieldsOf(taken.Change.Latest), turn);
    }

    public async Task<Reply> HandleAsync(Gesture.Revise gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await FindAsync(gesture.Retrospective, gesture.Change, null, turn, cancellationToken);
        if (!found.TryGet(out var taken, out var refusal)) return await GiveBackAsync(gesture, refusal, turn, cancellationToken);

        var outcome = NamedChanges.Read(gesture.Fields).TryGet(out var draft, out var wrong)
            ? taken.Retrospective.Revise(turn.Person, taken.Change, draft)
            : wrong;
        return outcome.Match(
            change => Reply.Say(turn.Texts.Revised(change.Revision is not null)).Refreshing(taken.Retrospective),
            refused => Form(taken.Retrospective, taken.Change.Id, gesture.Fields, turn, refused));
    }

    public async Task<Reply> HandleAsync(Gesture.Withdraw gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await FindAsync(gesture.Retrospective, gesture.Change, gesture.Number, turn, cancellationToken);
        if (!found.TryGet(out var taken, out var refusal))
        {
            return turn.Surface == Surface.Form
                ? Reply.Say(turn.Texts.For(refusal))
                : await RefuseAsync(gesture.Retrospective, refusal, turn, cancellationToken);
        }

        if (turn.Surface != Surface.Form && !gesture.Confirmed)
        {
            var request = new WithdrawalRequest(
                taken.Retrospective.Id.Value, taken.Change.Id.Value, gesture.Number ?? "", taken.Change.Latest.Statement.Text);
            return await question.AskWithdrawalAsync(turn, request, cancellationToken);
        }

        if (!gesture.Confirmed)
            return Reply.Form(
                turn.Texts.WithdrawTitle(), WithdrawForm.Of(taken.Retrospective, taken.Change, turn.Texts, turn.NewId()));

        var outcome = taken.Retrospective.Withdraw(turn.Person, taken.Change);
        if (!outcome.TryGet(out var change, out refusal)) return Reply.Say(turn.Texts.For(refusal));

        await own.RemoveAsync(change, cancellationToken);
        return Reply.Say(turn.Texts.Withdrawn()).Refreshing(taken.Retrospective);
    }

    private async Task<Reply> ListAsync(
        Retrospective retrospective, int page, TurnInfo turn, CancellationToken cancellationToken, Refusal? refusal = null)
    {
        var changes = await own.NamedByAsync(retrospective, turn.Person, cancellationToken);
        if (changes.Count == 0) return Reply.Say(turn.Texts.For(refusal ?? new Refusal.NoOwnChange()));

        // Makes this the retrospective that « retirer 2 » in the private chat refers to.
        await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken);
        var notice = refusal is null ? null : turn.Texts.For(refusal);
        var card = OwnChangesCard.Of(retrospective, changes, page, turn.Texts, inWindow: turn.Surface == Surface.Form, notice, refused: true);
        return turn.Surface == Surface.Form ? Reply.Form(turn.Texts.MyChangesTitle(), card) : Reply.Show(card, turn.Texts.MyChangesTitle());
    }

    /// <summary>
    /// Sends the answer to a command typed in a shared conversation to the private chat. What the person has named is private, and so is
    /// that they have named nothing.
    /// </summary>
    private static Reply Privately(Reply reply, Retrospective retrospective, TurnInfo turn)
    {
        var texts = turn.TextsFor(retrospective);
        return reply.Privately(
            texts.AnsweredPrivately(),
            FormCards.Way(texts, texts.MyChangesInvitation(), ButtonTitle.Mine, FormKind.Mine, retrospective));
    }

    private async Task<Outcome<TakenUp>> FindAsync(
        RetrospectiveId? named, ChangeId? chosen, string? number, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (!(await retrospectives.FindAsync(turn, named, cancellationToken)).TryGet(out var retrospective, out var refusal))
            return refusal;
        if (retrospective.GuardOwnChanges() is { } settled) return settled;
        if (!(await own.FindAsync(retrospective, chosen, number, turn, cancellationToken)).TryGet(out var change, out refusal))
            return refusal;
        return new TakenUp(retrospective, change);
    }

    /// <summary>
    /// Answers a refusal. In a form window the list is shown again with the reason on top, if no change was chosen or the chosen one no
    /// longer exists.
    /// </summary>
    private async Task<Reply> RefuseAsync(RetrospectiveId? named, Refusal refusal, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out _) || refusal is Refusal.OwnChangesSettled) return Reply.Say(turn.Texts.For(refusal));

        return turn.Surface == Surface.Form && refusal is Refusal.ChangeUnknown
            ? await ListAsync(retrospective, 0, turn, cancellationToken, refusal)
            : Privately(Reply.Say(turn.InPrivate.Texts.For(refusal)), retrospective, turn);
    }

    /// <summary>Shows a form that was sent too late again, with what was typed in it.</summary>
    private async Task<Reply> GiveBackAsync(Gesture.Revise gesture, Refusal refusal, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, gesture.Retrospective, cancellationToken);
        return found.TryGet(out var retrospective, out _) && gesture.Change is { } change
            ? Form(retrospective, change, gesture.Fields, turn, refusal)
            : Reply.Say(turn.Texts.For(refusal));
    }

    private static Reply Form(
        Retrospective retrospective, ChangeId change, NameFields fields, TurnInfo turn, Refusal? refusal = null) => Reply.Form(
        turn.Texts.ReviseTitle(),
        NameForm.Of(
            retrospective,
            fields,
            turn.Texts,
            turn.NewId(),
            refusal is null ? null : turn.Texts.For(refusal),
            refused: refusal is not null,
            new NameFormAbout(Revised: change)));

    private static NameFields FieldsOf(ChangeDraft draft) =>
        new(draft.Statement.Text, draft.Direction.ToString(), draft.ProposedTheme?.Text, draft.Why?.Text, draft.Example?.Text);

    private sealed record TakenUp(Retrospective Retrospective, Change Change);
}
