using CollabBot.Domain;
using CollabBot.Storage;

namespace CollabBot.Retrospectives;

/// <content>Who is shown a personal view of the live card.</content>
internal sealed partial class RetrospectiveQueries
{
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Stores the channel's id of a person who acts in the retrospective or has a role. After closing, nothing is stored.
    /// </summary>
    public async Task FollowAsync(
        Retrospective retrospective, PersonId person, string userId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (retrospective.Phase == Phase.Closed) return;

        var row = person == rows.Person?.Id && ownFollowers.TryGetValue(retrospective.Id, out var known)
            ? known
            : await database.Followers.FindAsync([retrospective.Id, person], cancellationToken);
        if (row is null)
        {
            row = new FollowerRow { Retrospective = retrospective.Id, Person = person, UserId = userId, ActedAt = now };
            database.Followers.Add(row);
            if (person == rows.Person?.Id) ownFollowers[retrospective.Id] = row;
            return;
        }

        // The time is needed only roughly, so it is not written for every act.
        if (now - row.ActedAt > Grain) row.ActedAt = now;
        if (row.UserId != userId) row.UserId = userId;
    }
}
