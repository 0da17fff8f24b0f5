using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Messaging;

/// <content>The delivery of each kind of row.</content>
internal sealed partial class OutboxPublisher
{
    private async Task DeliverAsync(IServiceProvider services, Database database, OutboxRow row)
    {
        switch (row.Kind)
        {
            case OutboxKind.Send:
                await SendAsync(ConversationAddress.FromJson(row.Address!), row.Activity!);
                break;
            case OutboxKind.Notice:
                await SendNoticeAsync(services.GetRequiredService<ILiveCardRenderer>(), database, row);
                break;
            case OutboxKind.VoteResult:
                await SendVoteResultAsync(services.GetRequiredService<IVoteResultRenderer>(), database, row);
                break;
            case OutboxKind.Post:
                await channel.PostAsync(await RootAsync(database, row.Conversation), row.Activity!, CancellationToken.None);
                break;
            case OutboxKind.Private:
                await services.GetRequiredService<PrivateChats>().DeliverAsync(row, CancellationToken.None);
                break;
            case OutboxKind.Replace:
                await ReplaceAsync(ConversationAddress.FromJson(row.Address!), row.MessageId!, row.Activity!);
                break;
            case OutboxKind.Upload:
                await services.GetRequiredService<IUploads>().DeliverAsync(row, CancellationToken.None);
                break;
            case OutboxKind.Reminder:
                await RemindAsync(services, database, row);
                break;
            case OutboxKind.LiveCard:
                await DrawLiveCardAsync(
                    services.GetRequiredService<ILiveCardRenderer>(), database, row.Retrospective!.Value, row.Conversation);
                break;
        }
    }

    /// <summary>Sends a reminder. One that the channel refuses is not retried, because a later reminder may arrive.</summary>
    private async Task RemindAsync(IServiceProvider services, Database database, OutboxRow row)
    {
        var reminder = services.GetRequiredService<IReminder>();
        if (await reminder.DrawAsync(database, row, CancellationToken.None) is not { } message) return;

        var arrived = false;
        try
        {
            // The reminder names a retrospective, so it is not sent to a person who has left the conversation.
            var asked = ConversationAddress.FromJson(row.Address!);
            arrived = !await channel.HasLeftAsync(asked, asked.UserId ?? row.Person!.Value.Value, CancellationToken.None)
                && await services.GetRequiredService<PrivateChats>()
                    .SendAsync(asked, row.Person!.Value, channel.Compose(message), isAsked: false, CancellationToken.None);
        }
        catch (ChannelException refused) when (!refused.IsTransient)
        {
            LogRefused(log, refused.Status, refused.Code, row.Sequence, row.Kind, row.Attempts + 1, dead: true);
        }

        await reminder.SettleAsync(database, row, arrived, CancellationToken.None);
    }

    /// <summary>
    /// Sends to a conversation or thread. If the thread is gone, the message becomes a new post: a lost thread does not mean that the
    /// conversation is lost, and only the post can tell.
    /// </summary>
    private async Task SendAsync(ConversationAddress address, string activity)
    {
        try
        {
            await channel.SendAsync(address, activity, CancellationToken.None);
        }
        catch (ChannelException gone) when (gone.IsConversationNotFound && address.IsThread)
        {
            await channel.PostAsync(address.AtRoot(), activity, CancellationToken.None);
        }
    }

    /// <summary>Replaces a message. If its thread is gone, there is nothing left to replace.</summary>
    private async Task ReplaceAsync(ConversationAddress address, string messageId, string activity)
    {
        try
        {
            await channel.UpdateAsync(address, messageId, activity, CancellationToken.None);
        }
        catch (ChannelException gone) when (gone.IsConversationNotFound && address.IsThread)
        {
            LogLost(log, gone.Status, gone.Code);
        }
    }

    /// <summary>Sends a notice to the thread of the live card. If that thread is gone, the card is posted again first.</summary>
    private async Task SendNoticeAsync(ILiveCardRenderer liveCard, Database database, OutboxRow row)
    {
        var live = await database.LiveCards.FirstOrDefaultAsync(card => card.Retrospective == row.Retrospective);
        var root = await RootAsync(database, row.Conversation);
        var address = live is not null ? ThreadOf(live, root) : root;
        try
        {
            await channel.SendAsync(address, row.Activity!, CancellationToken.None);
        }
        catch (ChannelException gone) when (gone.IsConversationNotFound && address.IsThread)
        {
            await DrawLiveCardAsync(liveCard, database, row.Retrospective!.Value, row.Conversation);

            // Stored before the notice is sent, so that a retry of the notice does not post the card once more.
            using (await gate.EnterAsync(CancellationToken.None)) await database.SaveChangesAsync();
            await SendAsync(ThreadOf(live!, root), row.Activity!);
        }
    }

    /// <summary>The thread of the live card; the conversation if no live card was posted yet.</summary>
    private static async Task<ConversationAddress> ThreadAsync(Database database, OutboxRow row)
    {
        var live = await database.LiveCards.AsNoTracking().FirstOrDefaultAsync(card => card.Retrospective == row.Retrospective);
        var root = await RootAsync(database, row.Conversation);
        return live is not null ? ThreadOf(live, root) : root;
    }

    private async Task SendVoteResultAsync(IVoteResultRenderer results, Database database, OutboxRow row)
    {
        var result = await database.VoteResults.FirstOrDefaultAsync(card => card.Retrospective == row.Retrospective);
        if (result is null || await results.DrawAsync(database, result, CancellationToken.None) is not { } message) return;

        var activity = channel.Compose(message);
        if (result is { ActivityId: { } posted, Address: { } at })
        {
            await channel.UpdateAsync(ConversationAddress.FromJson(at), posted, activity, CancellationToken.None);
            return;
        }

        var sent = await channel.SendAsync(await ThreadAsync(database, row), activity, CancellationToken.None);
        result.Address = sent.Thread.ToJson();
        result.ActivityId = sent.ActivityId;
    }

    private async Task DrawLiveCardAsync(ILiveCardRenderer liveCard, Database database, RetrospectiveId retrospective, string conversation)
    {
        var message = await liveCard.DrawAsync(database, retrospective, CancellationToken.None);
        if (message is null) return;

        var activity = channel.Compose(message);
        var live = await database.LiveCards.FirstOrDefaultAsync(card => card.Retrospective == retrospective);
        var root = await RootAsync(database, conversation);
        if (live?.ActivityId is { } posted)
        {
            try
            {
                await channel.UpdateAsync(ThreadOf(live, root), posted, activity, CancellationToken.None);
                return;
            }
            catch (ChannelException gone) when (gone.Status is 404 or 410)
            {
                // A person has deleted the card or its thread, so the retrospective gets a new one.
            }
        }

        var sent = await channel.PostAsync(root, activity, CancellationToken.None);
        if (live is null)
        {
            live = new LiveCardRow { Retrospective = retrospective, Address = "", ActivityId = null };
            database.LiveCards.Add(live);
        }

        live.Address = sent.Thread.ToJson();
        live.ActivityId = sent.ActivityId;
        live.PacedUntil = pace.LiveCard.After(null, clock.GetUtcNow());
    }

    /// <summary>
    /// The thread of the live card. It is reached at the service address of the conversation's last activity, because that address changes,
    /// and the one stored with the card may not answer any more.
    /// </summary>
    private static ConversationAddress ThreadOf(LiveCardRow live, ConversationAddress root) =>
        ConversationAddress.FromJson(live.Address) with { ServiceUrl = root.ServiceUrl };

    private static async Task<ConversationAddress> RootAsync(Database database, string conversation)
    {
        var row = await database.Conversations.AsNoTracking().FirstAsync(known => known.Id == conversation);
        return ConversationAddress.FromJson(row.Address).AtRoot();
    }

    [LoggerMessage(
        205, LogLevel.Information, "The channel answered {Status} {Code}: the message to replace is gone with its thread")]
    private static partial void LogLost(ILogger logger, int? status, string? code);
}
