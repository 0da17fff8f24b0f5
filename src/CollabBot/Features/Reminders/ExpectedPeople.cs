using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Reminders;

/// <summary>
/// Determines who is expected: the people the facilitator named; else the members of a conversation of at most 60, if they were already
/// looked up; else the people who have acted.
/// </summary>
internal sealed class ExpectedPeople(Roster roster)
{
    public async Task<Attendance> OfAsync(Database database, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var id = retrospective.Id;
        var inRoom = retrospective.Phase == Phase.Prioritising
            ? await database.RoomPools
                .Where(pool => pool.Retrospective == id)
                .Select(pool => pool.People)
                .FirstOrDefaultAsync(cancellationToken)
            : 0;
        var (by, people) = await ListAsync(database, retrospective, cancellationToken);
        return new Attendance(
            by, people, await AnsweredAsync(database, retrospective, cancellationToken), inRoom, retrospective.ExpectedPartners);
    }

    /// <summary>The facilitators who are still members of the conversation, as far as its members are known.</summary>
    public async Task<IReadOnlyList<ExpectedPerson>> LeadersAsync(
        Database database, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var members = Members(database, retrospective);
        var leaders = await database.Participants.AsNoTracking()
            .Where(person => person.Retrospective == retrospective.Id && person.IsFacilitator)
            .Select(person => person.Person)
            .ToListAsync(cancellationToken);
        return Present(leaders.Select(person => new ExpectedPerson(person, null)), members);
    }

    private async Task<(ExpectedBy By, IReadOnlyList<ExpectedPerson> People)> ListAsync(
        Database database, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var members = Members(database, retrospective);
        var named = await database.Expected.AsNoTracking()
            .Where(row => row.Retrospective == retrospective.Id)
            .OrderBy(row => row.Person)
            .Select(row => new ExpectedPerson(row.Person, row.UserId))
            .ToListAsync(cancellationToken);
        if (named.Count > 0) return (ExpectedBy.Name, Present(named, members));

        var acted = await database.Participants.AsNoTracking()
            .Where(person => person.Retrospective == retrospective.Id)
            .OrderBy(person => person.Person)
            .Select(person => new { person.Person, person.IsFacilitator })
            .ToListAsync(cancellationToken);
        var leading = acted.Where(person => person.IsFacilitator).Select(person => person.Person).ToHashSet();
        return members is not null
            ? (
                ExpectedBy.Membership,
                [
                    .. members
                        .Where(member => !leading.Contains(member.Person))
                        .Select(member => new ExpectedPerson(member.Person, member.UserId))
                ])
            : (
                ExpectedBy.Acts,
                [.. acted.Where(person => !person.IsFacilitator).Select(person => new ExpectedPerson(person.Person, null))]);
    }

    private IReadOnlyList<ChannelMember>? Members(Database database, Retrospective retrospective) =>
        roster.Peek(database.Tenant, retrospective.Conversation)?.Members;

    /// <summary>Removes people who have left the conversation, and adds the channel's ids; unchanged if the members are unknown.</summary>
    private static List<ExpectedPerson> Present(IEnumerable<ExpectedPerson> people, IReadOnlyList<ChannelMember>? members)
    {
        if (members is null) return [.. people];

        var there = members.ToDictionary(member => member.Person, member => member.UserId);
        return
        [
            .. people
                .Where(person => there.ContainsKey(person.Person))
                .Select(person => person with { UserId = there[person.Person] })
        ];
    }

    /// <summary>The people who have contributed to the present step, or said that they are done with it.</summary>
    private static async Task<HashSet<PersonId>> AnsweredAsync(
        Database database, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var id = retrospective.Id;
        var people = database.Participants.Where(person => person.Retrospective == id);
        var done = people.Where(person => person.DoneWith == retrospective.Phase).Select(person => person.Person);
        var given = retrospective.Phase switch
        {
            // Looked up for each participant, because there may be many more changes than people.
            Phase.Naming or Phase.Grouping => people
                .Where(person => database.Changes.Any(change => change.Retrospective == id && change.Author == person.Person))
                .Select(person => person.Person),
            Phase.Prioritising => database.Ballots
                .Where(ballot => ballot.Retrospective == id && ballot.Votes.Any())
                .Select(ballot => ballot.Voter),
            Phase.Deepening => database.Lessons
                .Where(lesson => lesson.Retrospective == id && lesson.Author != null)
                .Select(lesson => lesson.Author!.Value),
            _ => null,
        };
        HashSet<PersonId> answered = [.. await done.ToListAsync(cancellationToken)];
        if (given is not null) answered.UnionWith(await given.Distinct().ToListAsync(cancellationToken));
        if (retrospective.Phase == Phase.Deepening)
        {
            answered.UnionWith(await database.PlusOnes
                .Where(plus => plus.Retrospective == id)
                .Select(plus => plus.Person)
                .Distinct()
                .ToListAsync(cancellationToken));
        }

        return answered;
    }
}
