using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Changes;

/// <summary>
/// Handles the changes that the facilitator types for people in the room. Valid lines are stored; the others are returned with the reasons.
/// </summary>
internal sealed class RoomChangesHandler(Database database, NamedChanges changes, OwnChanges own)
    : IRetrospectiveHandler<OpenRoomForm>,
      IRetrospectiveHandler<EnterForRoom>
{
    public async Task<Reply> HandleAsync(OpenRoomForm request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (retrospective.Guard(Phase.Naming) is { } wrongPhase) return Reply.Say(turn.Texts.For(wrongPhase));
        if (!turn.Actor.IsFacilitator) return Reply.Say(turn.Texts.For(new Refusal.FacilitatorOnly()));
        if (!turn.NeedsInvitation)
        {
            return (await FormAsync(retrospective, EnterState.Fresh with { Page = request.Page }, turn, cancellationToken))
                .Hinting(turn, turn.Texts.EnterByText());
        }

        var texts = turn.Texts;
        return FormCards.Invitation(texts, texts.EnterInvitation(), ButtonTitle.Enter, ChangeKeys.RoomForm, retrospective);
    }

    public async Task<Reply> HandleAsync(EnterForRoom request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var actor = turn.Actor;
        if (!actor.IsFacilitator) return Reply.Say(turn.Texts.For(new Refusal.FacilitatorOnly()));

        var lines = RoomLines.Read(request.Lines);
        if (lines.Count == 0)
            return await AnswerAsync(
                retrospective,
                new EnterState(0, [(new RoomLine(1, "", new Refusal.TextMissing()), new Refusal.TextMissing())], null),
                turn,
                cancellationToken);

        var refused = await KeepAsync(retrospective, actor, lines, turn, cancellationToken);
        var kept = lines.Count - refused.Count;

        // Repeated lines are stored already, so only the other refused lines go back into the field, as typed.
        var back = string.Join('\n', refused.Where(line => line.Refusal is not Refusal.LineRepeated).Select(line => line.Line.Text));
        var understood = kept == 0 ? null : Understood(lines.Except(refused.Select(line => line.Line)), turn.Texts);
        var state = new EnterState(kept, refused, back.Length == 0 ? null : back) { Understood = understood };
        var reply = await AnswerAsync(retrospective, state, turn, cancellationToken);
        return kept > 0 ? reply.Refreshing(retrospective) : reply;
    }

    /// <summary>How the signs were read: how many changes of each direction.</summary>
    private static string Understood(IEnumerable<RoomLine> lines, Texts texts) => texts.Understood(lines
        .Select(line => line.Read.Match(draft => draft.Direction, _ => Direction.Unclear))
        .GroupBy(direction => direction)
        .OrderBy(changes => changes.Key)
        .Select(changes => $"{changes.Count().ToString(texts.Culture)} {texts.DirectionTile(changes.Key, changes.Count())}"));

    /// <returns>The lines that were not stored, each with the reason.</returns>
    private async Task<IReadOnlyList<(RoomLine Line, Refusal Refusal)>> KeepAsync(
        Retrospective retrospective, Actor actor, IReadOnlyList<RoomLine> lines, Turn turn, CancellationToken cancellationToken)
    {
        // A facilitator may resend stored lines together with corrected ones: each line counts once.
        var there = await database.Changes
            .Where(change => change.Retrospective == retrospective.Id && change.Origin == Origin.Room && change.Typist == turn.Person)
            .ToListAsync(cancellationToken);
        var position = await changes.NextPositionAsync(retrospective, cancellationToken);
        List<(RoomLine, Refusal)> refused = [];
        foreach (var line in lines)
        {
            var outcome = line.Read.TryGet(out var draft, out var wrong)
                ? there.Exists(other => other.Latest.Statement.ReadsLike(draft.Statement))
                    ? new Refusal.LineRepeated()
                    : retrospective.NameForRoom(actor, new ChangeId(turn.NewId()), draft, position)
                : wrong;
            if (outcome.TryGet(out var change, out var refusal))
            {
                database.Changes.Add(change);
                there.Add(change);
                position++;
            }
            else
            {
                refused.Add((line, refusal));
            }
        }

        return refused;
    }

    /// <summary>
    /// Answers with the form and the reasons, or with a sentence if a typed message was stored completely.
    /// In a shared conversation the answer gives line numbers and reasons; it neither quotes the lines nor tells their directions.
    /// </summary>
    private async Task<Reply> AnswerAsync(Retrospective retrospective, EnterState state, Turn turn, CancellationToken cancellationToken)
    {
        if (!turn.NeedsInvitation && !(turn.Surface == Surface.Message && state.Refused.Count == 0))
            return await FormAsync(retrospective, state, turn, cancellationToken);

        var texts = turn.Texts;
        List<string> said = [];
        if (state.Kept > 0) said.Add(turn.IsShared ? texts.Entered(state.Kept) : $"{texts.Entered(state.Kept)} {state.Understood}");
        if (state.Refused.Count > 0) said.Add(texts.EnterRefused(state.Refused.Count));
        said.AddRange(state.Refused.Take(20).Select(line => $"{texts.EnterLine(line.Line.Number)} {texts.For(line.Refusal)}"));
        if (state.Refused.Count > 20) said.Add(texts.AndOthers(state.Refused.Count - 20));
        return Reply.Say(string.Join('\n', said));
    }

    private async Task<Reply> FormAsync(Retrospective retrospective, EnterState state, Turn turn, CancellationToken cancellationToken)
    {
        await database.SaveChangesAsync(cancellationToken);
        var typed = await own.TypedByAsync(retrospective, turn.Person, turn.Texts, cancellationToken);
        return Reply.Form(
            turn.Texts.EnterTitle(),
            RoomChangesForm.Of(retrospective, typed, state, turn.Texts, turn.NewId(), inWindow: turn.Surface == Surface.Form));
    }
}
