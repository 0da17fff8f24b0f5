using CollabBot.Acts;
using CollabBot.Outbox;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Handing;

/// <summary>Takes the answer to an offered file. Accepted twice it is uploaded once; the upload itself is the outbox's.</summary>
internal sealed class HandingHandler(Database database, FileProducers producers, FileSettings settings)
{
    public async Task<Reply> HandleAsync(Gesture.AcceptFile gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(gesture.Handover, turn, cancellationToken) is not { } offer) return Say(turn.Texts.FileExpired());
        if (offer.State == HandoverState.Accepted) return Reply.Nothing;
        if (!settings.AllowsUpload(gesture.Target.UploadUrl)) return Say(producers.NotUploaded(offer, turn.Texts));

        offer.State = HandoverState.Accepted;
        return Reply.Nothing with { Upload = new Acceptance(offer.Hash, gesture.Target) };
    }

    public async Task<Reply> HandleAsync(Gesture.DeclineFile gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(gesture.Handover, turn, cancellationToken) is not { State: HandoverState.Open } offer) return Reply.Nothing;

        offer.State = HandoverState.Declined;
        return Say(producers.Declined(offer, turn.Texts));
    }

    private async Task<HandoverRow?> FindAsync(string token, TurnInfo turn, CancellationToken cancellationToken)
    {
        // Offers are made in private chats only, and what is said about them is for their person.
        if (turn.IsShared) return null;

        var hash = Handovers.HashOf(token);
        return await database.Handovers.FirstOrDefaultAsync(row => row.Hash == hash && row.IsOffer && row.Person == turn.Person && row.ExpiresAt > turn.Now, cancellationToken);
    }

    /// <summary>The invoke itself is answered with nothing but that it arrived.</summary>
    private static Reply Say(string sentence) => Reply.Nothing.And(Message.Here(sentence));
}
