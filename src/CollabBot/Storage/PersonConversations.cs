using CollabBot.Domain;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Storage;

/// <summary>
/// A retrospective in which a person has acted or has a role; or a conversation in which others have held one, of which the person may be a
/// member.
/// </summary>
internal sealed class PersonConversation
{
    public required string Conversation { get; init; }

    /// <summary>The address of the conversation; null if the bot has not stored it.</summary>
    public string? Address { get; init; }

    /// <summary>The open retrospective of the conversation; null if none is open.</summary>
    public RetrospectiveId? Open { get; init; }

    /// <summary>The retrospective in which the person has acted or has a role; null if they have in none of this conversation.</summary>
    public RetrospectiveId? ActedIn { get; init; }

    public bool IsFacilitator { get; init; }

    public bool IsCoordinator { get; init; }
}

/// <summary>The conversations of a person, read in one statement once a turn.</summary>
internal sealed class PersonConversations(Database database)
{
    /// <summary>The highest number of conversations in which the person has not acted; in a tenant with more, people start there.</summary>
    private const int MaxCandidates = 20;

    private static readonly Func<Database, PersonId, IAsyncEnumerable<PersonConversation>> ReadAll = EF.CompileAsyncQuery(
        (Database rows, PersonId person) =>
            (from own in rows.Participants.Where(candidate => candidate.Person == person)
             join retrospective in rows.Retrospectives on own.Retrospective equals retrospective.Id
             from conversation in rows.Conversations.Where(candidate => candidate.Id == retrospective.Conversation).DefaultIfEmpty()
             from open in rows.Retrospectives
                 .Where(candidate => candidate.Conversation == retrospective.Conversation && candidate.Phase != Phase.Closed)
                 .DefaultIfEmpty()
             select new
             {
                 retrospective.Conversation,
                 conversation!.Address,
                 Open = (RetrospectiveId?)open!.Id,
                 ActedIn = (RetrospectiveId?)own!.Retrospective,
                 IsFacilitator = (bool?)own.IsFacilitator,
                 IsCoordinator = (bool?)own.IsCoordinator,
             })
            .Concat(
                from conversation in rows.Retrospectives
                    .Select(retrospective => retrospective.Conversation)
                    .Distinct()
                    .Where(candidate => !rows.Participants.Any(participant => participant.Person == person
                        && rows.Retrospectives.Any(
                            acted => acted.Id == participant.Retrospective && acted.Conversation == candidate)))
                    .Join(rows.Conversations, candidate => candidate, row => row.Id, (_, row) => row)
                    .OrderBy(row => row.Id)
                    .Take(MaxCandidates)
                from open in rows.Retrospectives
                    .Where(candidate => candidate.Conversation == conversation.Id && candidate.Phase != Phase.Closed)
                    .DefaultIfEmpty()
                from own in rows.Participants
                    .Where(candidate => candidate.Retrospective == open!.Id && candidate.Person == person)
                    .DefaultIfEmpty()
                select new
                {
                    Conversation = conversation.Id,
                    conversation.Address,
                    Open = (RetrospectiveId?)open!.Id,
                    ActedIn = (RetrospectiveId?)own!.Retrospective,
                    IsFacilitator = (bool?)own.IsFacilitator,
                    IsCoordinator = (bool?)own.IsCoordinator,
                })
            .Select(row => new PersonConversation
            {
                Conversation = row.Conversation,
                Address = row.Address,
                Open = row.Open,
                ActedIn = row.ActedIn,
                IsFacilitator = row.IsFacilitator == true,
                IsCoordinator = row.IsCoordinator == true,
            }));

    private PersonId? readFor;
    private List<PersonConversation> read = [];

    /// <summary>The conversations as they were before this turn.</summary>
    public async Task<IReadOnlyList<PersonConversation>> AllAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (readFor == person) return read;

        read = [];
        await foreach (var one in ReadAll(database, person).WithCancellation(cancellationToken)) read.Add(one);
        readFor = person;
        return read;
    }

    /// <summary>The retrospectives in which the person had acted or had a role before this turn.</summary>
    public async Task<IEnumerable<PersonConversation>> ActedInAsync(PersonId person, CancellationToken cancellationToken) =>
        (await AllAsync(person, cancellationToken)).Where(row => row.ActedIn is not null);
}
