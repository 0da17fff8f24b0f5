using CollabBot.Requests;
using CollabBot.Settings;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Files;

/// <summary>Handles the answer to a file offer. Accepting is idempotent; the outbox does the upload.</summary>
internal sealed class FileHandler(Database database, FileProducers producers, FileSettings settings)
    : IHandler<AcceptFile>,
      IHandler<DeclineFile>
{
    public async Task<Reply> HandleAsync(AcceptFile request, Turn turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(request.Token, turn, cancellationToken) is not { } offer) return Say(turn.Texts.FileExpired());
        if (offer.State == FileOfferState.Accepted) return Reply.Nothing;
        if (!settings.AllowsUpload(request.Target.UploadUrl)) return Say(producers.NotUploaded(offer, turn.Texts));

        offer.State = FileOfferState.Accepted;
        return Reply.Nothing with { Upload = new Acceptance(offer.Hash, request.Target) };
    }

    public async Task<Reply> HandleAsync(DeclineFile request, Turn turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(request.Token, turn, cancellationToken) is not { State: FileOfferState.Open } offer) return Reply.Nothing;

        offer.State = FileOfferState.Declined;
        return Say(producers.Declined(offer, turn.Texts));
    }

    private async Task<FileOfferRow?> FindAsync(string token, Turn turn, CancellationToken cancellationToken)
    {
        // Offers are made only in private chats, and the messages about them are private.
        if (turn.IsShared) return null;

        var hash = FileOffers.HashOf(token);
        return await database.FileOffers.FirstOrDefaultAsync(
            row => row.Hash == hash && row.IsOffer && row.Person == turn.Person && row.ExpiresAt > turn.Now, cancellationToken);
    }

    /// <summary>The invoke gets an empty acknowledgement; the sentence is sent as a message.</summary>
    private static Reply Say(string sentence) => Reply.Nothing.And(Message.Here(sentence));
}
