using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the team, the members and the conversation of a turn.</summary>
public static class TeamsInfo
{
    /// <summary>A meeting.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="meetingId">Id of the meeting; that of the turn if null.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The meeting.</returns>
    /// <exception cref="InvalidOperationException">The turn is not in a meeting.</exception>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static async Task<MeetingInfo?> GetMeetingInfoAsync(ITurnContext turnContext, string? meetingId = null, CancellationToken cancellationToken = default)
    {
        using var teams = TeamsClient(turnContext);
        return await teams.Teams.FetchMeetingInfoAsync(MeetingId(turnContext, meetingId), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Somebody in a meeting.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="meetingId">Id of the meeting; that of the turn if null.</param>
    /// <param name="participantId">Id of the person in Entra ID; that of the sender if null.</param>
    /// <param name="tenantId">Id of the tenant; that of the turn if null.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The person and their part in the meeting.</returns>
    /// <exception cref="InvalidOperationException">An id is neither given nor named by the turn.</exception>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static async Task<TeamsMeetingParticipant?> GetMeetingParticipantAsync(ITurnContext turnContext, string? meetingId = null, string? participantId = null, string? tenantId = null, CancellationToken cancellationToken = default)
    {
        meetingId = MeetingId(turnContext, meetingId);
        participantId ??= turnContext.Activity.From?.AadObjectId ?? throw new InvalidOperationException($"The activity does not name its sender; give {nameof(participantId)}.");
        tenantId ??= turnContext.Activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id ?? throw new InvalidOperationException($"The activity names no tenant; give {nameof(tenantId)}.");
        using var teams = TeamsClient(turnContext);
        return await teams.Teams.FetchParticipantAsync(meetingId, participantId, tenantId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="teamId">Id of the team; that of the turn if null.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The team.</returns>
    /// <exception cref="InvalidOperationException">The turn is not in a team.</exception>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static async Task<TeamDetails?> GetTeamDetailsAsync(ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default)
    {
        using var teams = TeamsClient(turnContext);
        return await teams.Teams.FetchTeamDetailsAsync(TeamId(turnContext, teamId), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The channels of a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="teamId">Id of the team; that of the turn if null.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The channels.</returns>
    /// <exception cref="InvalidOperationException">The turn is not in a team.</exception>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default)
    {
        using var teams = TeamsClient(turnContext);
        var list = await teams.Teams.FetchChannelListAsync(TeamId(turnContext, teamId), cancellationToken).ConfigureAwait(false);
        return list?.Conversations ?? [];
    }

    /// <summary>All members of a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="teamId">Id of the team; that of the turn if null.</param>
    /// <param name="cancellationToken">Ends the calls early.</param>
    /// <returns>The members.</returns>
    /// <exception cref="InvalidOperationException">The turn is not in a team.</exception>
    /// <exception cref="ErrorResponseException">The Connector refused a call.</exception>
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default) =>
        AllAsync(turnContext, TeamId(turnContext, teamId), cancellationToken);

    /// <summary>All members of the team of the turn, or of its conversation if it is not in a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the calls early.</param>
    /// <returns>The members.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused a call.</exception>
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        AllAsync(turnContext, TeamOrConversation(turnContext), cancellationToken);

    /// <summary>A page of the members of a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="teamId">Id of the team; that of the turn if null.</param>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    /// <param name="pageSize">How many are wanted.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The page.</returns>
    /// <exception cref="InvalidOperationException">The turn is not in a team.</exception>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string? teamId = null, string? continuationToken = null, int? pageSize = null, CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, TeamId(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    /// <summary>A page of the members of the team of the turn, or of its conversation if it is not in a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="pageSize">How many are wanted.</param>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, TeamOrConversation(turnContext), pageSize, continuationToken, cancellationToken);

    /// <summary>A member of a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="userId">Id of the member.</param>
    /// <param name="teamId">Id of the team; that of the turn if null.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The member.</returns>
    /// <exception cref="InvalidOperationException">The turn is not in a team.</exception>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<TeamsChannelAccount?> GetTeamMemberAsync(ITurnContext turnContext, string userId, string? teamId = null, CancellationToken cancellationToken = default) =>
        OneAsync(turnContext, userId, TeamId(turnContext, teamId), cancellationToken);

    /// <summary>A member of the team of the turn, or of its conversation if it is not in a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="userId">Id of the member.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The member.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<TeamsChannelAccount?> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        OneAsync(turnContext, userId, TeamOrConversation(turnContext), cancellationToken);

    /// <summary>Starts a new thread in a channel (teams-platform 3.2).</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The first message of the thread.</param>
    /// <param name="teamsChannelId">Id of the channel.</param>
    /// <param name="botAppId">App id of the bot.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The thread, and the id of its first message.</returns>
    /// <exception cref="InvalidOperationException">The turn names no service address.</exception>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static async Task<Tuple<ConversationReference, string?>> SendMessageToTeamsChannelAsync(ITurnContext turnContext, IActivity activity, string teamsChannelId, string botAppId, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        BotAssert.ActivityNotNull(activity);
        BotAssert.TextNotEmpty(teamsChannelId);
        var serviceUrl = turnContext.Activity.ServiceUrl ?? throw new InvalidOperationException("The activity names no service address.");
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo(teamsChannelId) },
            Activity = (Activity)activity,
        };
        ConversationReference? reference = null;
        string? activityId = null;
        await turnContext.Adapter.CreateConversationAsync(botAppId, Channels.Msteams, serviceUrl, null!, parameters, Remember, cancellationToken).ConfigureAwait(false);
        return Tuple.Create(reference!, activityId);

        Task Remember(ITurnContext turn, CancellationToken token)
        {
            reference = turn.Activity.GetConversationReference();
            activityId = turn.Activity.Id;
            return Task.CompletedTask;
        }
    }

    private static async Task<IEnumerable<TeamsChannelAccount>> AllAsync(ITurnContext turnContext, string conversationId, CancellationToken cancellationToken)
    {
        // Pages, because the call for all at once is limited to five a minute.
        var members = new List<TeamsChannelAccount>();
        string? next = null;
        do
        {
            var page = await PageAsync(turnContext, conversationId, null, next, cancellationToken).ConfigureAwait(false);
            members.AddRange(page.Members ?? []);
            next = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next));
        // A conversation has members; a stand-in of the service that knows no pages answers with nothing.
        return members.Count > 0 ? members : await AtOnceAsync(turnContext, conversationId, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IEnumerable<TeamsChannelAccount>> AtOnceAsync(ITurnContext turnContext, string conversationId, CancellationToken cancellationToken)
    {
        var members = await Client(turnContext).Conversations.GetConversationMembersAsync(conversationId, cancellationToken).ConfigureAwait(false);
        return [.. members.Select(member => SchemaJson.To<TeamsChannelAccount>(member)!)];
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(ITurnContext turnContext, string conversationId, int? pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        var page = await Client(turnContext).Conversations.GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static async Task<TeamsChannelAccount?> OneAsync(ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken) =>
        SchemaJson.To<TeamsChannelAccount>(await Client(turnContext).Conversations.MemberAsync(userId, conversationId, cancellationToken).ConfigureAwait(false));

    private static string TeamId(ITurnContext turnContext, string? teamId) =>
        teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException("This method is only valid within the scope of a team.");

    private static string MeetingId(ITurnContext turnContext, string? meetingId) =>
        meetingId ?? turnContext.Activity.TeamsGetMeetingInfo()?.Id ?? throw new InvalidOperationException("This method is only valid within the scope of a meeting.");

    private static string TeamOrConversation(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id
        ?? turnContext.Activity.Conversation?.Id
        ?? throw new InvalidOperationException("The activity names no conversation.");

    private static IConnectorClient Client(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");

    private static TeamsConnectorClient TeamsClient(ITurnContext turnContext)
    {
        var client = Client(turnContext);
        return new TeamsConnectorClient(client.BaseUri, client.Credentials, (client as ConnectorClient)?.Http, disposeHttpClient: false);
    }
}
