using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams adds to activities.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>The channel that was chosen when the app was installed into a team.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>Its id; null if there is none.</returns>
    public static string? TeamsGetSelectedChannelId(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Settings?.SelectedChannel?.Id;

    /// <summary>The channel of the activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>Its id; null outside of channels.</returns>
    public static string? TeamsGetChannelId(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Channel?.Id;

    /// <summary>The team of the activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>Null outside of teams.</returns>
    public static TeamInfo? TeamsGetTeamInfo(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Team;

    /// <summary>The meeting of the activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>Null outside of meetings.</returns>
    public static TeamsMeetingInfo? TeamsGetMeetingInfo(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Meeting;

    /// <summary>In whose name the activity was sent.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>Null if it says nothing about it.</returns>
    public static IList<OnBehalfOf>? TeamsGetTeamOnBehalfOf(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.OnBehalfOf;

    /// <summary>Makes the message raise a notification in the activity feed.</summary>
    /// <param name="activity">The message.</param>
    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(false);

    /// <summary>Makes the message raise a notification, in the activity feed or in the meeting (teams-platform 1.5).</summary>
    /// <param name="activity">The message.</param>
    /// <param name="alertInMeeting">True for the meeting.</param>
    /// <param name="externalResourceUrl">Address of what is shown in the meeting.</param>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string? externalResourceUrl = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var data = activity.ChannelData as TeamsChannelData ?? activity.GetChannelData<TeamsChannelData>() ?? new TeamsChannelData();
        data.Notification = new NotificationInfo { Alert = !alertInMeeting, AlertInMeeting = alertInMeeting, ExternalResourceUrl = externalResourceUrl };
        activity.ChannelData = data;
    }
}
