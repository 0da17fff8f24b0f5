using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Summarising;

/// <summary>Posts the summary card, and shows the minutes in a window.</summary>
internal sealed class SummaryHandler(Retrospectives retrospectives)
{
    public async Task<Reply> HandleAsync(Gesture.Summarise _, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await FindAsync(turn, null, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var texts = Texts.For(retrospective.Language);
        var summary = Summary.Of(await retrospectives.MinutesAsync(retrospective, cancellationToken));
        var message = SummaryCard.Message(summary, texts);
        return turn.IsShared
            ? Reply.Nothing.And(new Message(Target.Here, message))
            : Reply.Say(turn.Texts.SummaryPosted()).And(new Message(Target.Conversation, message, retrospective.Id));
    }

    public async Task<Reply> OpenDetailsAsync(RetrospectiveId? named, TurnInfo turn, bool whole, CancellationToken cancellationToken)
    {
        var found = await FindAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var minutes = await retrospectives.MinutesAsync(retrospective, cancellationToken);
        var card = whole ? MinutesForm.Whole(minutes, turn.Texts) : MinutesForm.Details(minutes, turn.Texts);
        return Reply.Form(turn.Texts.Button(whole ? ButtonTitle.Report : ButtonTitle.Details), card);
    }

    /// <summary>Anybody of the conversation may ask for what is closed; before, it is the facilitator's.</summary>
    private async Task<Outcome<Retrospective>> FindAsync(TurnInfo turn, RetrospectiveId? named, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindToSumUpAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return refusal;
        if (retrospective.Phase == Phase.Closed || (await retrospectives.ActorAsync(turn, retrospective, cancellationToken)).IsFacilitator) return retrospective;
        return new Refusal.FacilitatorOnly();
    }
}
