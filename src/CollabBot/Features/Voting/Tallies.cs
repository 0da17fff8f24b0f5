using CollabBot.Domain;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Voting;

/// <summary>Adds up the points of each theme: those of all ballots, those kept without their voter, and those of the room.</summary>
internal sealed class Tallies(Database database, RetrospectiveQueries retrospectives)
{
    public async Task<List<ThemeTally>> AddUpAsync(Retrospective retrospective, CancellationToken cancellationToken)
    {
        var themes = await retrospectives.ThemesAsync(retrospective, cancellationToken);
        var points = await database.Ballots.AsNoTracking()
            .Where(ballot => ballot.Retrospective == retrospective.Id)
            .SelectMany(ballot => ballot.Votes)
            .GroupBy(vote => vote.Theme)
            .Select(group => new { Theme = group.Key, Points = group.Sum(vote => vote.Points) })
            .ToDictionaryAsync(theme => theme.Theme, theme => theme.Points, cancellationToken);
        var room = await RoomAsync(retrospective, cancellationToken);
        return
        [
            .. themes.Select(theme =>
                new ThemeTally(theme, points.GetValueOrDefault(theme.Id) + theme.PointsKept + room.On(theme.Id)))
        ];
    }

    /// <summary>The room's points; an empty pool that is not stored if none were entered.</summary>
    public async Task<RoomPool> RoomAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        await database.RoomPools.FirstOrDefaultAsync(pool => pool.Retrospective == retrospective.Id, cancellationToken)
        ?? new RoomPool(retrospective.Id);
}
