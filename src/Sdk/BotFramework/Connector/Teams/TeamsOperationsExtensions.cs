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

    /// <summary>A meeting: <c>GET v1/meetings/{meetingId}</c>. The app needs the permission <c>OnlineMeeting.ReadBasic.Chat</c>.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="meetingId">Id of the meeting, as the channel data names it.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The meeting.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<MeetingInfo?> FetchMeetingInfoAsync(this ITeamsOperations operations, string meetingId, CancellationToken cancellationToken = default) =>
        operations.MeetingAsync(meetingId, cancellationToken);

    /// <summary>Somebody in a meeting: <c>GET v1/meetings/{meetingId}/participants/{participantId}?tenantId={tenantId}</c>.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="meetingId">Id of the meeting, as the channel data names it.</param>
    /// <param name="participantId">Id of the person in Entra ID.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The person and their part in the meeting.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<TeamsMeetingParticipant?> FetchParticipantAsync(this ITeamsOperations operations, string meetingId, string participantId, string tenantId, CancellationToken cancellationToken = default) =>
        operations.ParticipantAsync(meetingId, participantId, tenantId, cancellationToken);
}
