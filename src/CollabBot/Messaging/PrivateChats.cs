using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Messaging;

/// <summary>The private chats with people: stored once they are known, opened if they are not.</summary>
internal sealed class PrivateChats(Database database, IChannel channel, WriteGate gate, TimeProvider clock)
{
    /// <summary>The name of the queue that keeps private messages to a person in order, whether or not their chat is known yet.</summary>
    public static string KeyOf(PersonId person) => $"private/{person}";

    /// <summary>Stores the address of the chat that a person writes from, within the unit of work.</summary>
    /// <param name="row">The stored row; null if none is stored.</param>
    public static void Remember(Database database, PrivateChatRow? row, PersonId person, ConversationAddress chat)
    {
        var json = (chat with { Locale = null }).ToJson();
        if (row is null) database.PrivateChats.Add(new PrivateChatRow { Person = person, Address = json });
        else
        {
            if (row.Address != json) row.Address = json;
            row.UnreachableSince = null;
        }
    }

    /// <summary>
    /// Delivers a row to a private chat, and adds to the outbox what is said in the conversation that the request came from.
    /// </summary>
    /// <exception cref="ChannelException">The channel could not be reached, or refused and the row has no fallback message.</exception>
    public async Task DeliverAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        var asked = ConversationAddress.FromJson(row.Address!);
        try
        {
            // An answer to a request is tried even if the person has blocked the bot, because they may have allowed it again.
            await SendAsync(
                asked,
                row.Person!.Value,
                row.Activity!,
                isAsked: row.Told is not null || row.Otherwise is not null,
                cancellationToken);
            Say(asked, row.Told);
        }
        catch (ChannelException refused) when (!refused.IsTransient && row.Otherwise is not null)
        {
            Say(asked, row.Otherwise);
        }
    }

    /// <summary>Sends to a person's private chat; it is opened if it is not known or gone.</summary>
    /// <param name="isAsked">
    /// Whether the person has just asked for it: then it is tried even if the channel has refused all earlier messages to them.
    /// </param>
    /// <returns>Whether it was sent; false if the chat is known to be unreachable and the person has not asked.</returns>
    /// <exception cref="ChannelException">The channel refused or could not be reached.</exception>
    public async Task<bool> SendAsync(
        ConversationAddress asked, PersonId person, string activity, bool isAsked, CancellationToken cancellationToken)
    {
        var known = await database.PrivateChats.FindAsync([database.Tenant, person], cancellationToken);
        if (known is { UnreachableSince: not null } && !isAsked) return false;
        if (known is not null)
        {
            try
            {
                await channel.SendAsync(ConversationAddress.FromJson(known.Address), activity, cancellationToken);
                return true;
            }
            catch (ChannelException gone) when (gone.Status is 403 or 404 or 410)
            {
                // The chat belongs to an earlier installation: it is opened again below, or refused for good.
            }
        }

        try
        {
            var chat = await channel.OpenPrivateChatAsync(asked with { UserId = asked.UserId ?? person.Value }, cancellationToken);
            await KeepAsync(known, person, chat, cancellationToken);
            await channel.SendAsync(chat, activity, cancellationToken);
            return true;
        }
        catch (ChannelException gone) when (gone.IsGone)
        {
            await MarkAsync(person, cancellationToken);
            throw;
        }
    }

    private async Task MarkAsync(PersonId person, CancellationToken cancellationToken)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        using (await gate.EnterAsync(cancellationToken))
        {
            await database.PrivateChats
                .Where(row => row.Person == person)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.UnreachableSince, now), cancellationToken);
        }
    }

    /// <summary>Stores the chat in a transaction of its own, so that it stays known even if sending the message fails.</summary>
    private async Task KeepAsync(
        PrivateChatRow? known, PersonId person, ConversationAddress chat, CancellationToken cancellationToken)
    {
        using (await gate.EnterAsync(cancellationToken))
        {
            Remember(database, known, person, chat);
            await database.SaveChangesAsync(cancellationToken);
        }
    }

    private void Say(ConversationAddress where, string? activity)
    {
        if (activity is null) return;
        database.Outbox.Add(new OutboxRow
        {
            Kind = OutboxKind.Send,
            Conversation = where.Root,
            Address = where.ToJson(),
            Activity = activity,
            DueAt = clock.GetUtcNow()
        });
    }
}
