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
                await channel.SendAsync(ConversationAddress.FromJson(row.Address!), row.Activity!, CancellationToken.None);
                break;
            case OutboxKind.Notice:
                await channel.SendAsync(await ThreadAsync(database, row), row.Activity!, CancellationToken.None);
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
                await channel.UpdateAsync(
                    ConversationAddress.FromJson(row.Address!), row.MessageId!, row.Activity!, CancellationToken.None);
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

    /// <summary>The thread of the live card; the conversation if no live card was posted yet.</summary>
    private static async Task<ConversationAddress> ThreadAsync(Database database, OutboxRow row)
    {
        var live = await database.LiveCards.AsNoTracking().FirstOrDefaultAsync(card => card.Retrospective == row.Retrospective);
        return live is not null ? ConversationAddress.FromJson(live.Address) : await RootAsync(database, row.Conversation);
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
        if (live?.ActivityId is { } posted)
        {
            try
            {
                await channel.UpdateAsync(ConversationAddress.FromJson(live.Address), posted, activity, CancellationToken.None);
                return;
            }
            catch (ChannelException gone) when (gone.Status is 404 or 410 && !gone.IsGone)
            {
                // A person has deleted the card, so the retrospective gets a new one.
            }
        }

        var sent = await channel.PostAsync(await RootAsync(database, conversation), activity, CancellationToken.None);
        if (live is null)
        {
            live = new LiveCardRow { Retrospective = retrospective, Address = "", ActivityId = null };
            database.LiveCards.Add(live);
        }

        live.Address = sent.Thread.ToJson();
        live.ActivityId = sent.ActivityId;
        live.PacedUntil = pace.LiveCard.After(null, clock.GetUtcNow());
    }

    private static async Task<ConversationAddress> RootAsync(Database database, string conversation)
    {
        var row = await database.Conversations.AsNoTracking().FirstAsync(known => known.Id == conversation);
        return ConversationAddress.FromJson(row.Address).AtRoot();
    }
}
