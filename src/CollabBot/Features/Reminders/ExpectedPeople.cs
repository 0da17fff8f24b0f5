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
    private static readonly Func<Database, RetrospectiveId, Phase, IAsyncEnumerable<ActedPerson>> ReadActed = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id, Phase phase) => database.Participants
            .Where(person => person.Retrospective == id)
            .OrderBy(person => person.Person)
            .Select(person => new ActedPerson(
                person.Person,
                person.IsFacilitator,
                person.DoneWith == phase,
                // Looked up for each participant, because there may be many more changes than people.
                database.Changes.Any(change => change.Retrospective == id && change.Author == person.Person))));

    private static readonly Func<Database, RetrospectiveId, IAsyncEnumerable<ExpectedPerson>> ReadNamed = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id) => database.Expected
            .Where(row => row.Retrospective == id)
            .OrderBy(row => row.Person)
            .Select(row => new ExpectedPerson(row.Person, row.UserId)));

    private static readonly Func<Database, RetrospectiveId, IAsyncEnumerable<PersonId>> ReadVoters = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id) => database.Ballots
            .Where(ballot => ballot.Retrospective == id && ballot.Votes.Any())
            .Select(ballot => ballot.Voter));

    private static readonly Func<Database, RetrospectiveId, IAsyncEnumerable<PersonId>> ReadLearners = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id) => database.Lessons
            .Where(lesson => lesson.Retrospective == id && lesson.Author != null)
            .Select(lesson => lesson.Author!.Value)
            .Concat(database.PlusOnes.Where(plus => plus.Retrospective == id).Select(plus => plus.Person))
            .Distinct());

    private static readonly Func<Database, RetrospectiveId, Task<int>> CountInRoom = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id) => database.RoomPools
            .Where(pool => pool.Retrospective == id)
            .Select(pool => pool.People)
            .FirstOrDefault());

    public async Task<Attendance> OfAsync(Database database, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var (id, phase) = (retrospective.Id, retrospective.Phase);
        var acted = await ReadActed(database, id, phase).ToListAsync(cancellationToken);
        var answered = acted.Where(person => person.IsDone).Select(person => person.Person).ToHashSet();
        switch (phase)
        {
            case Phase.Naming or Phase.Grouping:
                answered.UnionWith(acted.Where(person => person.HasNamed).Select(person => person.Person));
                break;
            case Phase.Prioritising:
                answered.UnionWith(await ReadVoters(database, id).ToListAsync(cancellationToken));
                break;
            case Phase.Deepening:
                answered.UnionWith(await ReadLearners(database, id).ToListAsync(cancellationToken));
                break;
        }

        var (by, people) = await ListAsync(database, retrospective, acted, cancellationToken);
        var inRoom = phase == Phase.Prioritising ? await CountInRoom(database, id) : 0;
        return new Attendance(by, people, answered, inRoom, retrospective.ExpectedPartners);
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
        Database database, Retrospective retrospective, List<ActedPerson> acted, CancellationToken cancellationToken)
    {
        var members = Members(database, retrospective);
        var named = await ReadNamed(database, retrospective.Id).ToListAsync(cancellationToken);
        if (named.Count > 0) return (ExpectedBy.Name, Present(named, members));
        if (members is null)
        {
            return (
                ExpectedBy.Acts,
                [.. acted.Where(person => !person.IsFacilitator).Select(person => new ExpectedPerson(person.Person, null))]);
        }

        var leading = acted.Where(person => person.IsFacilitator).Select(person => person.Person).ToHashSet();
        return (
            ExpectedBy.Membership,
            [
                .. members
                    .Where(member => !leading.Contains(member.Person))
                    .Select(member => new ExpectedPerson(member.Person, member.UserId))
            ]);
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

    /// <summary>A participant, and what they did in the present step.</summary>
    private sealed record ActedPerson(PersonId Person, bool IsFacilitator, bool IsDone, bool HasNamed);
}
