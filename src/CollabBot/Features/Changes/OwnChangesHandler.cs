using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Changes;

/// <summary>Lists a person's own changes for that person alone, and revises, reclassifies or withdraws them.</summary>
internal sealed class OwnChangesHandler(OwnChanges own, RetrospectiveQueries retrospectives, OpenQuestion question)
    : IRetrospectiveHandler<OpenOwnChanges>,
      IRetrospectiveHandler<EditChange>,
      IRetrospectiveHandler<ReviseChange>,
      IRetrospectiveHandler<WithdrawChange>
{
    public async Task<Reply> HandleAsync(OpenOwnChanges request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        Privately(await ListAsync(request.Page, turn.InPrivate, cancellationToken), turn);

    public async Task<Reply> HandleAsync(EditChange request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        if (!(await FindAsync(request.Change, request.Number, turn, cancellationToken)).TryGet(out var change, out var refusal))
            return await RefuseAsync(refusal, turn, cancellationToken);
        if (turn.Surface == Surface.Form) return Form(change.Id, FieldsOf(change.Latest), turn);

        var draft = NamingDraft.Revising(turn.Retrospective.Id, change.Id, change.Latest);
        return await question.BeginAsync(turn, NamingDialog.DialogId, draft.ToJson(), cancellationToken, turn.Retrospective);
    }

    public async Task<Reply> HandleAsync(ReviseChange request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        if (!(await FindAsync(request.Change, null, turn, cancellationToken)).TryGet(out var change, out var refusal))
        {
            // What was typed is given back in the form.
            return request.Change is { } missing ? Form(missing, request.Fields, turn, refusal) : Reply.Say(turn.Texts.For(refusal));
        }

        var outcome = NamedChanges.Read(request.Fields).TryGet(out var draft, out var wrong)
            ? turn.Retrospective.Revise(turn.Person, change, draft)
            : wrong;
        return outcome.Match(
            revised => Reply.Say(turn.Texts.Revised(revised.Revision is not null)).Refreshing(turn.Retrospective),
            refused => Form(change.Id, request.Fields, turn, refused));
    }

    public async Task<Reply> HandleAsync(WithdrawChange request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (!(await FindAsync(request.Change, request.Number, turn, cancellationToken)).TryGet(out var change, out var refusal))
        {
            return turn.Surface == Surface.Form
                ? Reply.Say(turn.Texts.For(refusal))
                : await RefuseAsync(refusal, turn, cancellationToken);
        }

        if (!request.Confirmed)
        {
            if (turn.Surface == Surface.Form)
                return Reply.Form(turn.Texts.WithdrawTitle(), WithdrawForm.Of(retrospective, change, turn.Texts, turn.NewId()));

            var asked = new WithdrawalRequest(
                retrospective.Id.Value, change.Id.Value, request.Number ?? "", change.Latest.Statement.Text);
            return await question.BeginAsync(turn, WithdrawingDialog.DialogId, asked.ToJson(), cancellationToken, retrospective);
        }

        if (!retrospective.Withdraw(turn.Person, change).TryGet(out var withdrawn, out refusal)) return Reply.Say(turn.Texts.For(refusal));

        await own.RemoveAsync(withdrawn, cancellationToken);
        return Reply.Say(turn.Texts.Withdrawn()).Refreshing(retrospective);
    }

    private async Task<Reply> ListAsync(
        int page, RetrospectiveTurn turn, CancellationToken cancellationToken, Refusal? refusal = null)
    {
        var retrospective = turn.Retrospective;
        var changes = await own.NamedByAsync(retrospective, turn.Person, cancellationToken);
        if (changes.Count == 0) return Reply.Say(turn.Texts.For(refusal ?? new Refusal.NoOwnChange()));

        // Makes this the retrospective that « retirer 2 » in the private chat refers to.
        await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken);
        var notice = refusal is null ? null : turn.Texts.For(refusal);
        var card = OwnChangesCard.Of(
            retrospective, changes, page, turn.Texts, inWindow: turn.Surface == Surface.Form, notice, refused: true);
        return turn.Surface == Surface.Form ? Reply.Form(turn.Texts.MyChangesTitle(), card) : Reply.Show(card, turn.Texts.MyChangesTitle());
    }

    /// <summary>In a shared conversation the list goes to the private chat; if there is none, a button opens it.</summary>
    private static Reply Privately(Reply reply, RetrospectiveTurn turn)
    {
        var texts = turn.Texts;
        return reply.Privately(
            texts.AnsweredPrivately(),
            FormCards.Invitation(texts, texts.MyChangesInvitation(), ButtonTitle.Mine, ChangeKeys.OwnChangesForm, turn.Retrospective));
    }

    private async Task<Outcome<Change>> FindAsync(
        ChangeId? chosen, string? number, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        turn.Retrospective.GuardOwnChanges() is { } settled
            ? settled
            : await own.FindAsync(turn.Retrospective, chosen, number, turn, cancellationToken);

    /// <summary>
    /// Answers with the current list if the chosen change is gone, otherwise with the sentence. In a shared conversation the list is not
    /// read.
    /// </summary>
    private async Task<Reply> RefuseAsync(Refusal refusal, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        if (refusal is Refusal.OwnChangesSettled) return Reply.Say(turn.Texts.For(refusal));
        return turn.Surface == Surface.Form && refusal is Refusal.ChangeUnknown
            ? await ListAsync(0, turn, cancellationToken, refusal)
            : Privately(Reply.Say(turn.InPrivate.Texts.For(refusal)), turn);
    }

    private static Reply Form(ChangeId change, NameFields fields, RetrospectiveTurn turn, Refusal? refusal = null) => Reply.Form(
        turn.Texts.ReviseTitle(),
        NameForm.Of(
            turn.Retrospective,
            fields,
            turn.Texts,
            turn.NewId(),
            refusal is null ? null : turn.Texts.For(refusal),
            refused: refusal is not null,
            new NameFormAbout(Revised: change)));

    private static NameFields FieldsOf(ChangeDraft draft) =>
        new(draft.Statement.Text, draft.Direction.ToString(), draft.ProposedTheme?.Text, draft.Why?.Text, draft.Example?.Text);
}
