using CollabBot.Domain;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Retrospectives;

/// <content>Loads a retrospective together with what belongs to the person who acts, once a turn.</content>
internal sealed partial class RetrospectiveQueries
{
    private static readonly Func<Database, RetrospectiveId, PersonId, CancellationToken, Task<Loaded?>> LoadById =
        EF.CompileAsyncQuery((Database rows, RetrospectiveId id, PersonId person, CancellationToken _) =>
            (from retrospective in rows.Retrospectives.Where(candidate => candidate.Id == id)
             from participant in rows.Participants
                 .Where(candidate => candidate.Retrospective == retrospective.Id && candidate.Person == person)
                 .DefaultIfEmpty()
             from follower in rows.Followers
                 .Where(candidate => candidate.Retrospective == retrospective.Id && candidate.Person == person)
                 .DefaultIfEmpty()
             select new Loaded { Retrospective = retrospective, Participant = participant, Follower = follower }).FirstOrDefault());

    private static readonly Func<Database, string, PersonId, CancellationToken, Task<Loaded?>> LoadOpen =
        EF.CompileAsyncQuery((Database rows, string conversation, PersonId person, CancellationToken _) =>
            (from retrospective in rows.Retrospectives
                 .Where(candidate => candidate.Conversation == conversation && candidate.Phase != Phase.Closed)
             from participant in rows.Participants
                 .Where(candidate => candidate.Retrospective == retrospective.Id && candidate.Person == person)
                 .DefaultIfEmpty()
             from follower in rows.Followers
                 .Where(candidate => candidate.Retrospective == retrospective.Id && candidate.Person == person)
                 .DefaultIfEmpty()
             select new Loaded { Retrospective = retrospective, Participant = participant, Follower = follower }).FirstOrDefault());

    private static readonly Func<Database, RetrospectiveId, IAsyncEnumerable<Theme>> ThemesToChange = EF.CompileAsyncQuery(
        (Database rows, RetrospectiveId id) =>
            rows.Themes.Where(theme => theme.Retrospective == id).OrderBy(theme => theme.Position).AsQueryable());

    private static readonly Func<Database, RetrospectiveId, IAsyncEnumerable<Theme>> ThemesToRead = EF.CompileAsyncQuery(
        (Database rows, RetrospectiveId id) => rows.Themes.AsNoTracking()
            .Where(theme => theme.Retrospective == id)
            .OrderBy(theme => theme.Position)
            .AsQueryable());

    private static readonly Func<Database, RetrospectiveId, IAsyncEnumerable<Theme>> ReadRetained = EF.CompileAsyncQuery(
        (Database rows, RetrospectiveId id) => rows.Themes.AsNoTracking()
            .Where(theme => theme.Retrospective == id && theme.IsRetained)
            .OrderBy(theme => theme.Rank)
            .AsQueryable());

    private static readonly Func<Database, RetrospectiveId, IAsyncEnumerable<KeyValuePair<LessonId, int>>> CountPlusOnes =
        EF.CompileAsyncQuery((Database rows, RetrospectiveId id) => rows.PlusOnes
            .Where(plus => plus.Retrospective == id)
            .GroupBy(plus => plus.Lesson)
            .Select(group => new KeyValuePair<LessonId, int>(group.Key, group.Count())));

    private readonly Dictionary<RetrospectiveId, Retrospective> loaded = [];
    private readonly Dictionary<RetrospectiveId, Participant?> own = [];
    private readonly Dictionary<RetrospectiveId, FollowerRow?> ownFollowers = [];

    /// <summary>The open retrospective of a conversation; null if none is open there.</summary>
    public async Task<Retrospective?> OpenInAsync(Turn turn, string conversation, CancellationToken cancellationToken)
    {
        foreach (var known in loaded.Values)
        {
            if (known.Conversation == conversation && known.Phase != Phase.Closed) return known;
        }

        return Take(await LoadOpen(database, conversation, turn.Person, cancellationToken));
    }

    private async Task<Retrospective?> ByIdAsync(Turn turn, RetrospectiveId id, CancellationToken cancellationToken) =>
        loaded.GetValueOrDefault(id) ?? Take(await LoadById(database, id, turn.Person, cancellationToken));

    /// <summary>The participant row of the person who acts; null if there is none.</summary>
    public async Task<Participant?> ParticipantAsync(Turn turn, Retrospective retrospective, CancellationToken cancellationToken)
    {
        if (own.TryGetValue(retrospective.Id, out var known)) return known;

        return own[retrospective.Id] = await database.Participants.FindAsync([retrospective.Id, turn.Person], cancellationToken);
    }

    private Retrospective? Take(Loaded? read)
    {
        if (read is null) return null;

        loaded[read.Retrospective.Id] = read.Retrospective;
        own[read.Retrospective.Id] = read.Participant;
        ownFollowers[read.Retrospective.Id] = read.Follower;
        return read.Retrospective;
    }

    private sealed class Loaded
    {
        public required Retrospective Retrospective { get; init; }

        public Participant? Participant { get; init; }

        public FollowerRow? Follower { get; init; }
    }
}
