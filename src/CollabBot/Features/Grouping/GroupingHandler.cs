using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Grouping;

/// <summary>
/// Puts changes into themes with a form, and undoes moves. Only facilitators may do so, unless the setting allows everyone.
/// </summary>
internal sealed class GroupingHandler(RetrospectiveQueries retrospectives, GroupingWork work, ThemesHandler list)
    : IRetrospectiveHandler<OpenGroupForm>,
      IRetrospectiveHandler<TurnGroupPage>,
      IRetrospectiveHandler<GroupChanges>,
      IRetrospectiveHandler<UndoGrouping>
{
    private static readonly GroupFields Empty = new([], null, null, null, null);

    public async Task<Reply> HandleAsync(OpenGroupForm request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        if (retrospective.Guard(Phase.Grouping) is { } wrongPhase) return Reply.Say(texts.For(wrongPhase));
        if (GroupingWork.RefusalOf(turn) is { } refused) return Reply.Say(texts.For(refused));
        if (turn.NeedsInvitation)
            return FormCards.Invitation(texts, texts.GroupInvitation(), ButtonTitle.Group, GroupingKeys.GroupForm, retrospective);

        return (await FormAsync(retrospective, Empty, turn, cancellationToken)).Hinting(turn, turn.Texts.GroupByText());
    }

    public async Task<Reply> HandleAsync(TurnGroupPage request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (GroupingWork.RefusalOf(turn) is { } refused) return Reply.Say(turn.Texts.For(refused));

        return await FormAsync(retrospective, request.Fields, turn, cancellationToken);
    }

    public async Task<Reply> HandleAsync(GroupChanges request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var fields = request.Fields;
        var outcome = await work.DoAsync(turn, regrouping => Group(regrouping, fields, turn.NewId), cancellationToken);
        if (!outcome.TryGet(out var move, out var wrong))
        {
            return wrong is Refusal.FacilitatorOnly
                ? Reply.Say(turn.Texts.For(wrong))
                : await FormAsync(retrospective, fields, turn, cancellationToken, turn.Texts.For(wrong), refused: true);
        }

        var next = Empty with { Filter = fields.Filter, Words = fields.Words, Page = fields.Page };
        var form = await FormAsync(
            retrospective, next, turn, cancellationToken, turn.Texts.GroupingDone(move.Kind, move.Label, move.Changes));
        return form.Refreshing(retrospective);
    }

    public async Task<Reply> HandleAsync(UndoGrouping request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        // The button is part of a form, which is shown again; the text command is answered with a sentence.
        var isTyped = request.Retrospective is null;
        var texts = turn.Texts;
        var outcome = await work.UndoAsync(turn, cancellationToken);
        if (!outcome.TryGet(out var move, out var wrong))
        {
            return isTyped || wrong is Refusal.FacilitatorOnly or Refusal.WrongPhase
                ? Reply.Say(texts.For(wrong))
                : await ComeBackAsync(texts.For(wrong), refused: true);
        }

        var sentence = texts.GroupingUndone(move.Kind, move.Label);
        var reply = isTyped ? Reply.Say(sentence) : await ComeBackAsync(sentence, refused: false);
        return reply.Refreshing(retrospective);

        Task<Reply> ComeBackAsync(string notice, bool refused) => request.FromThemes
            ? list.ShowAsync(retrospective, turn, notice, refused, cancellationToken)
            : FormAsync(retrospective, Empty, turn, cancellationToken, notice, refused);
    }

    private static Outcome<GroupingMove> Group(Regrouping regrouping, GroupFields fields, Func<Guid> newId)
    {
        if (GroupPage.ChosenOf(fields) is not { } numbers) return new Refusal.ChangeUnknown();
        if (!GroupingWork.Numbered(regrouping.Changes, numbers).TryGet(out var chosen, out var refusal)) return refusal;

        if (fields.Theme is null)
        {
            if (chosen.Count == 0 && fields.LongLabel is null) return new Refusal.NoChangeChosen();
            return GroupingWork.Read(fields.LongLabel, fields.ShortLabel, fields.Direction, Theme.ProposeDirection(chosen))
                .TryGet(out var draft, out refusal)
                ? regrouping.Create(new ThemeId(newId()), draft, chosen)
                : refusal;
        }

        if (fields.LongLabel is not null || fields.ShortLabel is not null) return new Refusal.ThemeAmbiguous();
        if (fields.Theme == GroupFields.Out) return regrouping.TakeOut(chosen);
        if (chosen.Count == 0) return new Refusal.NoChangeChosen();
        var existing = regrouping.Themes.FirstOrDefault(theme => theme.Id.ToString() == fields.Theme);
        return existing is null ? new Refusal.ThemeUnknown() : regrouping.Put(chosen, existing);
    }

    private async Task<Reply> FormAsync(
        Retrospective retrospective,
        GroupFields fields,
        RetrospectiveTurn turn,
        CancellationToken cancellationToken,
        string? notice = null,
        bool refused = false)
    {
        var changes = await work.ChangesAsync(retrospective, cancellationToken);
        var card = GroupForm.Of(
            retrospective,
            changes,
            await retrospectives.ThemesAsync(retrospective, cancellationToken),
            fields,
            turn.Texts,
            turn.NewId(),
            await work.CountUndoableAsync(retrospective, cancellationToken),
            notice,
            refused,
            await retrospectives.SignedAsync(retrospective, GroupPage.Of(changes, fields).Shown, cancellationToken));
        return Reply.Form(turn.Texts.GroupTitle(), card);
    }
}
