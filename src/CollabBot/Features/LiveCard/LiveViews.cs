using CollabBot.Domain;
using CollabBot.Features.Reminders;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.LiveCard;

/// <summary>Selects the people whose clients request a personal view of the live card, and reads what such a view shows.</summary>
internal static class LiveViews
{
    /// <summary>Teams accepts at most 60 user ids in the refresh of a card. All other people work with the shared card.</summary>
    public const int MaxPeople = 60;

    private static readonly Func<Database, RetrospectiveId, PersonId, Task<int>> CountChanges = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id, PersonId person) =>
            database.Changes.Count(change => change.Retrospective == id && change.Author == person));

    private static readonly Func<Database, RetrospectiveId, PersonId, Task<int>> CountLessons = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id, PersonId person) =>
            database.Lessons.Count(lesson => lesson.Retrospective == id && lesson.Author == person && lesson.CarriedTo == null));

    /// <summary>
    /// First the people with a role, because they have other buttons, then those who acted, the latest first.
    /// Expected people who have not acted come last, so that they too get a personal view from the start.
    /// </summary>
    public static async Task<IReadOnlyList<string>> FollowersAsync(
        Database database, RetrospectiveId retrospective, Attendance attendance, CancellationToken cancellationToken)
    {
        var followers = await database.Followers.AsNoTracking()
            .Where(follower => follower.Retrospective == retrospective)
            .OrderByDescending(follower => database.Participants.Any(participant => participant.Retrospective == retrospective
                && participant.Person == follower.Person && (participant.IsFacilitator || participant.IsCoordinator)))
            .ThenByDescending(follower => follower.ActedAt)
            .ThenBy(follower => follower.UserId)
            .Select(follower => new { follower.Person, follower.UserId })
            .Take(MaxPeople)
            .ToListAsync(cancellationToken);
        var acted = followers.Select(follower => follower.Person).ToHashSet();
        var waited = attendance.People.Where(person => !acted.Contains(person.Person)).Select(person => person.UserId).OfType<string>();
        return [.. followers.Select(follower => follower.UserId).Concat(waited).Distinct().Take(MaxPeople)];
    }

    public static async Task<LiveViewer> ReadAsync(
        Database database, Retrospective retrospective, Rights rights, bool isDone, Turn turn, CancellationToken cancellationToken)
    {
        var (id, person) = (retrospective.Id, turn.Person);
        var given = retrospective.Phase switch
        {
            Phase.Naming => await CountChanges(database, id, person),
            Phase.Deepening => await CountLessons(database, id, person),
            _ => 0,
        };
        var ballot = retrospective.Phase == Phase.Prioritising
            ? await database.Ballots.AsNoTracking()
                .FirstOrDefaultAsync(candidate => candidate.Retrospective == id && candidate.Voter == person, cancellationToken)
            : null;
        return new LiveViewer(turn.Address.UserId, rights, isDone, given, retrospective.PointsPerPerson - (ballot?.Spent ?? 0));
    }
}
