using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a Teams conversation who takes part in a meeting.</summary>
public class TeamsParticipantChannelAccount : TeamsChannelAccount
{
    /// <summary>Makes an empty instance.</summary>
    public TeamsParticipantChannelAccount()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="name">Name.</param>
    /// <param name="givenName">Given name.</param>
    /// <param name="surname">Surname.</param>
    /// <param name="email">E-mail address.</param>
    /// <param name="userPrincipalName">User principal name.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="userRole">Role of the member, for example <c>user</c> or <c>guest</c>.</param>
    /// <param name="meetingRole">Role in the meeting, for example <c>Organizer</c>.</param>
    /// <param name="inMeeting">Whether they are in the meeting now.</param>
    /// <param name="conversation">Chat of the meeting.</param>
    public TeamsParticipantChannelAccount(
        string? id = null,
        string? name = null,
        string? givenName = null,
        string? surname = null,
        string? email = null,
        string? userPrincipalName = null,
        string? tenantId = null,
        string? userRole = null,
        string? meetingRole = null,
        bool inMeeting = false,
        ConversationAccount? conversation = null)
        : base(id, name, givenName, surname, email, userPrincipalName, tenantId, userRole)
    {
        MeetingRole = meetingRole;
        InMeeting = inMeeting;
        Conversation = conversation;
    }

    /// <summary>Whether they are in the meeting now.</summary>
    [JsonPropertyName("inMeeting")]
    public bool InMeeting { get; set; }

    /// <summary>Role in the meeting, for example <c>Organizer</c>.</summary>
    [JsonPropertyName("meetingRole")]
    public string? MeetingRole { get; set; }

    /// <summary>Chat of the meeting.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount? Conversation { get; set; }
}
