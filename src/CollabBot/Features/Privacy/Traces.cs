using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Privacy;

/// <summary>
/// Removes what requests leave in storage besides their result: processed activities with their answers, dialog state with drafts, and
/// messages that wait or were given up. Each of these may hold a person's text together with the person's id.
/// </summary>
/// <remarks>
/// A message that waits for a person's private chat may hold that person's text (a draft, the list of their changes). It is removed unsent,
/// because the channel cannot be reached while it waits and a request does not wait for the channel; the person can ask again.
/// <para>Messages that wait for the shared conversation (notices, the summary, the live card) name no person and stay.</para>
/// </remarks>
internal sealed class Traces(Database database)
{
    /// <summary>Removes the processed activities, dialog state and undeliverable messages of all people in a conversation.</summary>
    public async Task RemoveOfConversationAsync(string conversation, CancellationToken cancellationToken)
    {
        var marks = $"activity/{conversation}/";
        var states = $"{database.Tenant}/{conversation}/";
        await RemoveAsync(database.ProcessedActivities.Where(mark => mark.Key.StartsWith(marks)), cancellationToken);
        await RemoveAsync(database.States.Where(state => state.Key.StartsWith(states)), cancellationToken);
        await RemoveAsync(database.Outbox.Where(row => row.Conversation == conversation && row.IsDead), cancellationToken);
    }

    /// <summary>Removes what people left in their private chats, and the stored answers to their forms.</summary>
    /// <param name="about">
    /// The retrospective whose traces are removed: dialog state that names another open retrospective and not this one stays.
    /// Null removes all dialog state.
    /// </param>
    public async Task RemoveOfPeopleAsync(IReadOnlyCollection<PersonId> people, Retrospective? about, CancellationToken cancellationToken)
    {
        var chats = await ChatsOfAsync(people, cancellationToken);
        foreach (var person in people)
        {
            var forms = $"form/{person}/";
            await RemoveAsync(database.ProcessedActivities.Where(mark => mark.Key.StartsWith(forms)), cancellationToken);
        }

        var others = about is null ? [] : await OthersAsync(about, cancellationToken);
        foreach (var chat in chats)
        {
            var marks = $"activity/{chat}/";
            var states = $"{database.Tenant}/{chat}/";
            await RemoveAsync(database.ProcessedActivities.Where(mark => mark.Key.StartsWith(marks)), cancellationToken);
            var found = await database.States.Where(state => state.Key.StartsWith(states)).ToListAsync(cancellationToken);
            database.States.RemoveRange(found.Where(
                state => about is null || Names(state.Json, about.Id) || !others.Any(other => Names(state.Json, other))));
        }

        List<string> queues = [.. people.Select(PrivateChats.KeyOf), .. chats];
        await RemoveAsync(database.Outbox.Where(row => queues.Contains(row.Conversation)), cancellationToken);

        // The removed messages may include uploads, so their offers are opened again: accepting again makes the file from the current data.
        var accepted = await database.FileOffers
            .Where(row => people.Contains(row.Person) && row.State == FileOfferState.Accepted)
            .ToListAsync(cancellationToken);
        foreach (var offer in accepted) offer.State = FileOfferState.Open;
        await database.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The conversation ids of the private chats of people.</summary>
    public async Task<List<string>> ChatsOfAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken)
    {
        var rows = await database.PrivateChats.AsNoTracking()
            .Where(row => people.Contains(row.Person))
            .Select(row => row.Address)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(address => ConversationAddress.FromJson(address).Root)];
    }

    private Task<List<RetrospectiveId>> OthersAsync(Retrospective about, CancellationToken cancellationToken) =>
        database.Retrospectives
            .Where(other => other.Id != about.Id && other.Phase != Phase.Closed)
            .Select(other => other.Id)
            .ToListAsync(cancellationToken);

    /// <summary>Whether stored state contains the id of a retrospective, in either of its two formats.</summary>
    private static bool Names(string json, RetrospectiveId id) =>
        json.Contains(id.ToString(), StringComparison.OrdinalIgnoreCase)
            || json.Contains(id.Value.ToString(), StringComparison.OrdinalIgnoreCase);

    // Loads the rows in place of a bulk delete, so that rows already tracked in this turn are not written back.
    private async Task RemoveAsync<T>(IQueryable<T> rows, CancellationToken cancellationToken)
        where T : class =>
        database.RemoveRange(await rows.ToListAsync(cancellationToken));
}
