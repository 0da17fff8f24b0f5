using CollabBot.Domain;
using CollabBot.Storage;

namespace CollabBot.Features;

/// <content>Who sees a view of her own of the live card.</content>
internal sealed partial class Retrospectives
{
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(5);

    /// <summary>Notes by which id the channel knows a person who acts in it or has a role. Once closed, nobody new is noted.</summary>
    public async Task FollowAsync(Retrospective retrospective, PersonId person, string userId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (retrospective.Phase == Phase.Closed) return;

        var row = await database.Followers.FindAsync([retrospective.Id, person], cancellationToken);
        if (row is null)
        {
            database.Followers.Add(new FollowerRow { Retrospective = retrospective.Id, Person = person, UserId = userId, ActedAt = now });
            return;
        }

        // Only who acted lately matters: not every act has to write.
        if (now - row.ActedAt > Grain) row.ActedAt = now;
        if (row.UserId != userId) row.UserId = userId;
    }
}
