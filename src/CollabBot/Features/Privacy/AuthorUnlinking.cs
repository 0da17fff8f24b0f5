using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Privacy;

/// <summary>
/// Removes everything that links a change, a lesson, a « +1 » or a point to a person, in the transaction that closes an anonymous
/// retrospective. Data about the people themselves (that they take part, their roles, their language) stays, in an order that reveals
/// nothing.
/// </summary>
internal sealed class AuthorUnlinking(Database database, Traces traces)
{
    /// <returns>Whether the link was removed; its disk space is then freed after the commit.</returns>
    public async Task<bool> UnlinkAsync(Retrospective retrospective, CancellationToken cancellationToken)
    {
        if (retrospective.Anonymity != Anonymity.Anonymous) return false;

        var id = retrospective.Id;
        var ballots = await database.Ballots.Where(ballot => ballot.Retrospective == id).ToListAsync(cancellationToken);
        var plusOnes = await database.PlusOnes.Where(plus => plus.Retrospective == id).ToListAsync(cancellationToken);
        var isUnlinked = retrospective.Unlink(
            await database.Themes.Where(theme => theme.Retrospective == id).ToListAsync(cancellationToken),
            await database.Changes.Where(change => change.Retrospective == id).ToListAsync(cancellationToken),
            await database.Lessons.Where(lesson => lesson.Retrospective == id).ToListAsync(cancellationToken),
            ballots,
            plusOnes);
        if (!isUnlinked) return false;

        database.Ballots.RemoveRange(ballots);
        database.PlusOnes.RemoveRange(plusOnes);
        database.Ready.RemoveRange(await database.Ready.Where(row => row.Retrospective == id).ToListAsync(cancellationToken));
        database.Followers.RemoveRange(await database.Followers.Where(row => row.Retrospective == id).ToListAsync(cancellationToken));
        database.RequestVacuum();
        await database.SaveChangesAsync(cancellationToken);

        var people = await database.Participants
            .Where(person => person.Retrospective == id)
            .Select(person => person.Person)
            .ToListAsync(cancellationToken);
        await traces.RemoveOfConversationAsync(retrospective.Conversation, cancellationToken);
        await traces.RemoveOfPeopleAsync(people, retrospective, cancellationToken);
        await ReorderAsync(retrospective, people, cancellationToken);
        return true;
    }

    /// <summary>
    /// The database file keeps rows in the order of insertion: that of people's first acts, which may be the order of the changes.
    /// Inserts the rows again in the order of their keys, without what people did (done, informed, asked).
    /// </summary>
    private async Task ReorderAsync(Retrospective retrospective, List<PersonId> people, CancellationToken cancellationToken)
    {
        var participants = await database.Participants
            .Where(person => person.Retrospective == retrospective.Id)
            .ToListAsync(cancellationToken);
        var persons = await database.People.Where(row => people.Contains(row.Id)).ToListAsync(cancellationToken);
        var chats = await database.PrivateChats.Where(row => people.Contains(row.Person)).ToListAsync(cancellationToken);
        var places = await traces.ChatsOfAsync(people, cancellationToken);
        var conversations = await database.Conversations.Where(row => places.Contains(row.Id)).ToListAsync(cancellationToken);
        database.RemoveRange([.. participants, .. persons, .. chats, .. conversations]);
        await database.SaveChangesAsync(cancellationToken);

        // Save the rows one by one, so that they are written in exactly this order.
        foreach (var row in participants.Where(row => !row.IsOnlySpent).OrderBy(row => row.Person.Value, StringComparer.Ordinal))
            await AddAsync(row.Bare());
        foreach (var row in persons.OrderBy(row => row.Id.Value, StringComparer.Ordinal)) await AddAsync(row.Copy());
        foreach (var row in chats.OrderBy(row => row.Person.Value, StringComparer.Ordinal)) await AddAsync(row.Copy());
        foreach (var row in conversations.OrderBy(row => row.Id, StringComparer.Ordinal)) await AddAsync(row.Copy());

        Task<int> AddAsync(object row)
        {
            database.Add(row);
            return database.SaveChangesAsync(cancellationToken);
        }
    }
}
