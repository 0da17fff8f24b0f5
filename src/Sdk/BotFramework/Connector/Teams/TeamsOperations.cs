using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Operations on teams, over HTTP (teams-platform 3.1, calls 10 and 11).</summary>
public class TeamsOperations : ITeamsOperations
{
    /// <summary>Makes the operations of a client.</summary>
    /// <param name="client">The client.</param>
    public TeamsOperations(TeamsConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>The client.</summary>
    public TeamsConnectorClient Client { get; }

    Task<ConversationList?> ITeamsOperations.ChannelsAsync(string? teamId, CancellationToken cancellationToken) =>
        Client.Caller.CallAsync<ConversationList>(HttpMethod.Get, Of(teamId) + "/conversations", null, cancellationToken);

    Task<TeamDetails?> ITeamsOperations.DetailsAsync(string? teamId, CancellationToken cancellationToken) =>
        Client.Caller.CallAsync<TeamDetails>(HttpMethod.Get, Of(teamId), null, cancellationToken);

    Task<MeetingInfo?> ITeamsOperations.MeetingAsync(string? meetingId, CancellationToken cancellationToken) =>
        Client.Caller.CallAsync<MeetingInfo>(HttpMethod.Get, Meeting(meetingId), null, cancellationToken);

    Task<TeamsMeetingParticipant?> ITeamsOperations.ParticipantAsync(string? meetingId, string? participantId, string? tenantId, CancellationToken cancellationToken) =>
        Client.Caller.CallAsync<TeamsMeetingParticipant>(
            HttpMethod.Get,
            $"{Meeting(meetingId)}/participants/{RestCaller.Segment(participantId, nameof(participantId))}?tenantId={RestCaller.Segment(tenantId, nameof(tenantId))}",
            null,
            cancellationToken);

    private static string Meeting(string? meetingId) => "v1/meetings/" + RestCaller.Segment(meetingId, nameof(meetingId));

    private static string Of(string? teamId) => "v3/teams/" + RestCaller.Segment(teamId, nameof(teamId));
}
