using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>A bot for Teams: one overridable member for each kind of activity that Teams sends. Conversation updates stand here, invokes and events in the other parts.</summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    /// <summary>Members, a channel or a team changed: members who came first, then those who went, then what the channel data names.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId != Channels.Msteams) return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        var data = activity.GetChannelData<TeamsChannelData>();
        if (activity.MembersAdded is { Count: > 0 } added) return OnTeamsMembersAddedDispatchAsync(added, data?.Team, turnContext, cancellationToken);
        if (activity.MembersRemoved is { Count: > 0 } removed) return OnTeamsMembersRemovedDispatchAsync(removed, data?.Team, turnContext, cancellationToken);
        return data?.EventType switch
        {
            "channelCreated" => OnTeamsChannelCreatedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "channelDeleted" => OnTeamsChannelDeletedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "channelRenamed" => OnTeamsChannelRenamedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "channelRestored" => OnTeamsChannelRestoredAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "teamArchived" => OnTeamsTeamArchivedAsync(data.Team, turnContext, cancellationToken),
            "teamDeleted" => OnTeamsTeamDeletedAsync(data.Team, turnContext, cancellationToken),
            "teamHardDeleted" => OnTeamsTeamHardDeletedAsync(data.Team, turnContext, cancellationToken),
            "teamRenamed" => OnTeamsTeamRenamedAsync(data.Team, turnContext, cancellationToken),
            "teamRestored" => OnTeamsTeamRestoredAsync(data.Team, turnContext, cancellationToken),
            "teamUnarchived" => OnTeamsTeamUnarchivedAsync(data.Team, turnContext, cancellationToken),
            _ => base.OnConversationUpdateActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <summary>Members came. Teams names new members by id only; the rest is asked for.</summary>
    /// <param name="membersAdded">Who came.</param>
    /// <param name="teamInfo">The team; null outside of teams.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual async Task OnTeamsMembersAddedDispatchAsync(IList<ChannelAccount> membersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var members = new List<TeamsChannelAccount>(membersAdded.Count);
        foreach (var added in membersAdded) members.Add(await ResolveAsync(added).ConfigureAwait(false));
        await OnTeamsMembersAddedAsync(members, teamInfo, turnContext, cancellationToken).ConfigureAwait(false);

        async Task<TeamsChannelAccount> ResolveAsync(ChannelAccount added)
        {
            if (added.Id == turnContext.Activity.Recipient?.Id || added.Extra is { Count: > 0 } || string.IsNullOrEmpty(added.Id)) return Teams(added);
            try
            {
                return await TeamsInfo.GetMemberAsync(turnContext, added.Id, cancellationToken).ConfigureAwait(false) ?? Teams(added);
            }
            catch (ErrorResponseException refusal) when (refusal.Body?.Error?.Code == "ConversationNotFound")
            {
                // The conversation may be gone before its news arrive.
                return Teams(added);
            }
        }
    }

    /// <summary>Members went.</summary>
    /// <param name="membersRemoved">Who went.</param>
    /// <param name="teamInfo">The team; null outside of teams.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual Task OnTeamsMembersRemovedDispatchAsync(IList<ChannelAccount> membersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnTeamsMembersRemovedAsync([.. membersRemoved.Select(Teams)], teamInfo, turnContext, cancellationToken);

    /// <summary>Members came, possibly the bot; calls <see cref="ActivityHandler.OnMembersAddedAsync"/>.</summary>
    /// <param name="teamsMembersAdded">Who came.</param>
    /// <param name="teamInfo">The team; null outside of teams.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersAddedAsync([.. teamsMembersAdded], turnContext, cancellationToken);

    /// <summary>Members went, possibly the bot; calls <see cref="ActivityHandler.OnMembersRemovedAsync"/>.</summary>
    /// <param name="teamsMembersRemoved">Who went.</param>
    /// <param name="teamInfo">The team; null outside of teams.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersRemovedAsync([.. teamsMembersRemoved], turnContext, cancellationToken);

    /// <summary>A channel was made.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual Task OnTeamsChannelCreatedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A channel was deleted.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual Task OnTeamsChannelDeletedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A channel has a new name.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual Task OnTeamsChannelRenamedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A deleted channel came back.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual Task OnTeamsChannelRestoredAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team was archived.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual Task OnTeamsTeamArchivedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team was deleted.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual Task OnTeamsTeamDeletedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team was deleted for good.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual Task OnTeamsTeamHardDeletedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team has a new name.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual Task OnTeamsTeamRenamedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A deleted team came back.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual Task OnTeamsTeamRestoredAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team is no longer archived.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling.</returns>
    protected virtual Task OnTeamsTeamUnarchivedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static TeamsChannelAccount Teams(ChannelAccount account) => SchemaJson.To<TeamsChannelAccount>(account)!;
}
