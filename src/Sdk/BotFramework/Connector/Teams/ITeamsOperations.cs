using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Operations on teams; called through <see cref="TeamsOperationsExtensions"/>.</summary>
public interface ITeamsOperations
{
    // The official members return Microsoft.Rest types and are left out; these carry the extension methods.
    internal Task<ConversationList?> ChannelsAsync(string? teamId, CancellationToken cancellationToken);

    internal Task<TeamDetails?> DetailsAsync(string? teamId, CancellationToken cancellationToken);

    internal Task<MeetingInfo?> MeetingAsync(string? meetingId, CancellationToken cancellationToken);

    internal Task<TeamsMeetingParticipant?> ParticipantAsync(string? meetingId, string? participantId, string? tenantId, CancellationToken cancellationToken);
}
