using CollabBot.Domain;
using CollabBot.Outbox;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Forgetting;

/// <summary>
/// What acts leave behind beside what they are about: marks with their answers, dialog state with drafts, and messages that are waiting or were given up. Any of them may hold a person's
/// words next to who she is.
/// </summary>
/// <remarks>
/// What waits to be sent to a person in private may be her own words (a draft read back, the list of her changes): when the link is cut or she is erased it is dropped and not sent
/// first, because the channel is out of reach just then, and an act waits for no channel. It was an answer to her alone; she can ask again. What waits for the conversation (notices, the summary,
/// the live card) names nobody and stays.
/// </remarks>
internal sealed class Traces(Database database)
{
    /// <summary>Marks, dialog state and undeliverable messages of a conversation, whoever's they are.</summary>
    public async Task RemoveOfConversationAsync(string conversation, CancellationToken cancellationToken)
    {
        var marks = $"activity/{conversation}/";
        var states = $"{database.Tenant}/{conversation}/";
        await RemoveAsync(database.Marks.Where(mark => mark.Key.StartsWith(marks)), cancellationToken);
        await RemoveAsync(database.States.Where(state => state.Key.StartsWith(states)), cancellationToken);
        await RemoveAsync(database.Outbox.Where(row => row.Conversation == conversation && row.IsDead), cancellationToken);
    }

    /// <summary>What people left in their private chats and as marks of their forms.</summary>
    /// <param name="about">Dialog state there stays where it is about another retrospective than this one; without one, nothing stays.</param>
    public async Task RemoveOfPeopleAsync(IReadOnlyCollection<PersonId> people, Retrospective? about, CancellationToken cancellationToken)
    {
        var chats = await ChatsOfAsync(people, cancellationToken);
        foreach (var person in people)
        {
            var forms = $"form/{person}/";
            await RemoveAsync(database.Marks.Where(mark => mark.Key.StartsWith(forms)), cancellationToken);
        }

        var others = about is null ? [] : await OthersAsync(about, cancellationToken);
        foreach (var chat in chats)
        {
            var marks = $"activity/{chat}/";
            var states = $"{database.Tenant}/{chat}/";
            await RemoveAsync(database.Marks.Where(mark => mark.Key.StartsWith(marks)), cancellationToken);
            var found = await database.States.Where(state => state.Key.StartsWith(states)).ToListAsync(cancellationToken);
            database.States.RemoveRange(found.Where(state => about is null || Names(state.Json, about.Id) || !others.Any(other => Names(state.Json, other))));
        }

        List<string> queues = [.. people.Select(PrivateChats.KeyOf), .. chats];
        await RemoveAsync(database.Outbox.Where(row => queues.Contains(row.Conversation)), cancellationToken);

        // Their uploads may have been waiting there. Accepted again they are made as things are then.
        var accepted = await database.Handovers.Where(row => people.Contains(row.Person) && row.State == HandoverState.Accepted).ToListAsync(cancellationToken);
        foreach (var offer in accepted) offer.State = HandoverState.Open;
        await database.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The ids of the private chats of people.</summary>
    public async Task<List<string>> ChatsOfAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken)
    {
        var rows = await database.PrivateChats.AsNoTracking().Where(row => people.Contains(row.Person)).Select(row => row.Address).ToListAsync(cancellationToken);
        return [.. rows.Select(address => ConversationAddress.FromJson(address).Root)];
    }

    private Task<List<RetrospectiveId>> OthersAsync(Retrospective about, CancellationToken cancellationToken) =>
        database.Retrospectives.Where(other => other.Id != about.Id && other.Phase != Phase.Closed).Select(other => other.Id).ToListAsync(cancellationToken);

    /// <summary>Whether stored state speaks of a retrospective, in either spelling of its id.</summary>
    private static bool Names(string json, RetrospectiveId id) =>
        json.Contains(id.ToString(), StringComparison.OrdinalIgnoreCase) || json.Contains(id.Value.ToString(), StringComparison.OrdinalIgnoreCase);

    // Loaded and not deleted unseen: what this turn has read of it must not be written back.
    private async Task RemoveAsync<T>(IQueryable<T> rows, CancellationToken cancellationToken)
        where T : class =>
        database.RemoveRange(await rows.ToListAsync(cancellationToken));
}
