using System.Net.Http.Headers;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Settings;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Files;

/// <summary>
/// Uploads an accepted file to the address that Teams sent with the acceptance, then sends a message with the file and replaces the offer.
/// Anyone who has the address can write to it, so it is never logged, and the request carries no token.
/// </summary>
internal sealed class Uploads(
    Database database,
    FileProducers producers,
    FileSettings settings,
    IChannel channel,
    IHttpClientFactory clients,
    TimeProvider clock) : IUploads
{
    /// <summary>The name of the HTTP client that sends no token.</summary>
    public const string Client = "files";

    public async Task DeliverAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        var accepted = Acceptance.FromJson(row.Activity!);
        var address = ConversationAddress.FromJson(row.Address!);
        var offer = await database.FileOffers.AsNoTracking()
            .FirstOrDefaultAsync(candidate => candidate.Hash == accepted.Hash, cancellationToken);
        var texts = Texts.For(offer?.Language);
        var file = offer is null ? null : await producers.MakeAsync(offer, cancellationToken);
        if (offer is null || file is null || !settings.AllowsUpload(accepted.Target.UploadUrl))
        {
            Say(address, OutgoingMessage.Plain(texts.FileExpired()));
            return;
        }

        try
        {
            await PutAsync(accepted.Target.UploadUrl!, file, cancellationToken);
        }
        catch (ChannelException refused) when (!refused.IsTransient || offer.ExpiresAt <= clock.GetUtcNow())
        {
            Say(address, OutgoingMessage.Plain(producers.NotUploaded(offer, texts)));
            return;
        }

        Say(
            address,
            OutgoingMessage.Given(
                new GivenFile(
                    accepted.Target.Name ?? file.Name, accepted.Target.ContentUrl, accepted.Target.UniqueId, accepted.Target.FileType),
                texts.FileGiven()));
        if (row.MessageId is not null) Say(address, OutgoingMessage.Plain(texts.FileTaken(file.Name)), row.MessageId);
    }

    private async Task PutAsync(string url, OfferedFileContent file, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, url);
        request.Content = new ByteArrayContent(file.Content);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Content.Headers.ContentRange = new ContentRangeHeaderValue(0, file.Content.Length - 1, file.Content.Length);
        try
        {
            using var response = await clients.CreateClient(Client)
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.IsSuccessStatusCode) return;

            // This is the file storage and not the bot service: every 5xx may pass, so it is retried like a 503.
            // A 401 means that the address has expired, so it is final like a 403.
            var status = (int)response.StatusCode;
            throw new ChannelException(
                status is >= 500 ? 503 : status is 401 ? 403 : status, "UploadRefused", response.Headers.RetryAfter?.Delta, null);
        }
        catch (Exception lost) when (lost is HttpRequestException or TaskCanceledException)
        {
            // The original exception is left out, because its message may contain the address.
            throw new ChannelException(null, lost.GetType().Name, null, null);
        }
    }

    private void Say(ConversationAddress where, OutgoingMessage message, string? inPlaceOf = null) => database.Outbox.Add(new OutboxRow
    {
        Kind = inPlaceOf is null ? OutboxKind.Send : OutboxKind.Replace,
        Conversation = where.Root,
        Address = where.ToJson(),
        Activity = channel.Compose(message),
        MessageId = inPlaceOf,
        DueAt = clock.GetUtcNow(),
    });
}
