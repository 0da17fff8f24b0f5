using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Operations on teams.</summary>
public static class TeamsOperationsExtensions
{
    /// <summary>The channels of a team: <c>GET v3/teams/{teamId}/conversations</c>. The General channel has no name.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="teamId">Id of the team.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The channels.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<ConversationList?> FetchChannelListAsync(this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default) =>
        operations.ChannelsAsync(teamId, cancellationToken);

    /// <summary>A team: <c>GET v3/teams/{teamId}</c>.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="teamId">Id of the team.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The team.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<TeamDetails?> FetchTeamDetailsAsync(this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default) =>
        operations.DetailsAsync(teamId, cancellationToken);
}
