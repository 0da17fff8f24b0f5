using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Outbox;

/// <summary>The private chats with people: remembered once known, opened where they are not (teams-platform 3.2).</summary>
internal sealed class PrivateChats(Database database, IChannel channel, WriteGate gate, TimeProvider clock)
{
    /// <summary>What keeps the order of what goes to a person in private, whether her chat is known yet or not.</summary>
    public static string KeyOf(PersonId person) => $"private/{person}";

    /// <summary>Keeps the address of a chat that a person writes from, within the turn's unit of work.</summary>
    public static async Task RememberAsync(Database database, PersonId person, ConversationAddress chat, CancellationToken cancellationToken)
    {
        var json = (chat with { Locale = null }).ToJson();
        var row = await database.PrivateChats.FindAsync([database.Tenant, person], cancellationToken);
        if (row is null) database.PrivateChats.Add(new PrivateChatRow { Person = person, Address = json });
        else
        {
            if (row.Address != json) row.Address = json;
            row.UnreachableSince = null;
        }
    }

    /// <summary>Delivers a row to a private chat, and leaves in the outbox what is to be said where it was asked for.</summary>
    /// <exception cref="ChannelException">The channel could not be reached; later it may.</exception>
    public async Task DeliverAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        var asked = ConversationAddress.FromJson(row.Address!);
        try
        {
            // What she has just asked for is tried even where she has blocked the bot: she may have let it in again.
            await SendAsync(asked, row.Person!.Value, row.Activity!, isAsked: row.Told is not null || row.Otherwise is not null, cancellationToken);
            Say(asked, row.Told);
        }
        catch (ChannelException refused) when (!refused.IsTransient && row.Otherwise is not null)
        {
            Say(asked, row.Otherwise);
        }
    }

    /// <summary>Sends to a person's private chat, opening it where it is not known or gone.</summary>
    /// <param name="isAsked">Whether she has just asked for it: then it is tried even where the channel has refused everything to her.</param>
    /// <returns>Whether it was sent.</returns>
    /// <exception cref="ChannelException">The channel did not take it.</exception>
    public async Task<bool> SendAsync(ConversationAddress asked, PersonId person, string activity, bool isAsked, CancellationToken cancellationToken)
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
                // The chat of an earlier installation: it is opened anew, or refused for good.
            }
        }

        try
        {
            var chat = await channel.OpenPrivateChatAsync(asked with { UserId = asked.UserId ?? person.Value }, cancellationToken);
            await KeepAsync(person, chat, cancellationToken);
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
            await database.PrivateChats.Where(row => row.Person == person).ExecuteUpdateAsync(set => set.SetProperty(row => row.UnreachableSince, now), cancellationToken);
        }
    }

    /// <summary>In a transaction of its own: a chat that has been opened is known, whatever becomes of the message.</summary>
    private async Task KeepAsync(PersonId person, ConversationAddress chat, CancellationToken cancellationToken)
    {
        using (await gate.EnterAsync(cancellationToken))
        {
            await RememberAsync(database, person, chat, cancellationToken);
            await database.SaveChangesAsync(cancellationToken);
        }
    }

    private void Say(ConversationAddress where, string? activity)
    {
        if (activity is null) return;
        database.Outbox.Add(new OutboxRow { Kind = OutboxKind.Send, Conversation = where.Root, Address = where.ToJson(), Activity = activity, DueAt = clock.GetUtcNow() });
    }
}
