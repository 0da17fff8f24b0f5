using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Operations on conversations.</summary>
public static class ConversationsExtensions
{
    /// <summary>Makes a conversation: <c>POST v3/conversations</c>.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="parameters">The conversation.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<ConversationResourceResponse?> CreateConversationAsync(this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        operations.CreateAsync(parameters, cancellationToken);

    /// <summary>Makes a private conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="user">The person.</param>
    /// <param name="activity">The first activity, if there is one.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<ConversationResourceResponse?> CreateDirectConversationAsync(this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity? activity = null, CancellationToken cancellationToken = default) =>
        operations.CreateAsync(new ConversationParameters { Bot = bot, Members = [user], Activity = activity }, cancellationToken);

    /// <summary>Sends an activity to the end of its conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The activity; its conversation is used.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The id of the activity; null if the service gave none.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<ResourceResponse?> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendAsync(activity.Conversation?.Id, activity, cancellationToken);

    /// <summary>Sends an activity to the end of a conversation: <c>POST v3/conversations/{id}/activities</c>.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The id of the activity; null if the service gave none.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<ResourceResponse?> SendToConversationAsync(this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendAsync(conversationId, activity, cancellationToken);

    /// <summary>Sends an activity as the answer to the one it names.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The activity; its conversation and <see cref="Activity.ReplyToId"/> are used.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The id of the activity; null if the service gave none.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<ResourceResponse?> ReplyToActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyAsync(activity.Conversation?.Id, activity.ReplyToId, activity, cancellationToken);

    /// <summary>Sends an activity as an answer: <c>POST v3/conversations/{id}/activities/{activityId}</c>.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the activity.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The id of the activity; null if the service gave none.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<ResourceResponse?> ReplyToActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyAsync(conversationId, activityId, activity, cancellationToken);

    /// <summary>Replaces an activity.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The new form; its conversation and id are used.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The id of the activity; null if the service gave none.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<ResourceResponse?> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateAsync(activity.Conversation?.Id, activity.Id, activity, cancellationToken);

    /// <summary>Replaces an activity: <c>PUT v3/conversations/{id}/activities/{activityId}</c>.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the activity.</param>
    /// <param name="activity">The new form.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The id of the activity; null if the service gave none.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<ResourceResponse?> UpdateActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateAsync(conversationId, activityId, activity, cancellationToken);

    /// <summary>Deletes an activity: <c>DELETE v3/conversations/{id}/activities/{activityId}</c>.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the activity.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task DeleteActivityAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        operations.DeleteAsync(conversationId, activityId, cancellationToken);

    /// <summary>The members: <c>GET v3/conversations/{id}/members</c>. In Teams five calls a minute are allowed; pages are better.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The members.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(this IConversations operations, string conversationId, CancellationToken cancellationToken = default) =>
        operations.MembersAsync(conversationId, cancellationToken);

    /// <summary>One member: <c>GET v3/conversations/{id}/members/{userId}</c>.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="userId">Id of the member.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The member.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<ChannelAccount?> GetConversationMemberAsync(this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default) =>
        ((IConversations)operations).MemberAsync(userId, conversationId, cancellationToken);

    /// <summary>A page of members: <c>GET v3/conversations/{id}/pagedmembers</c>.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="pageSize">How many are wanted; 200 in Teams if null.</param>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(this IConversations operations, string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        operations.PagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken);

    /// <summary>Who sees an activity: <c>GET v3/conversations/{id}/activities/{activityId}/members</c>.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the activity.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The members.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<IList<ChannelAccount>> GetActivityMembersAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        operations.ActivityMembersAsync(conversationId, activityId, cancellationToken);

    /// <summary>Makes a private conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="botAddress">Id of the bot.</param>
    /// <param name="userAddress">Id of the person.</param>
    /// <param name="activity">The first activity, if there is one.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<ConversationResourceResponse?> CreateDirectConversationAsync(this IConversations operations, string botAddress, string userAddress, Activity? activity = null, CancellationToken cancellationToken = default) =>
        operations.CreateDirectConversationAsync(new ChannelAccount(botAddress), new ChannelAccount(userAddress), activity, cancellationToken);

    /// <summary>Takes a member out of a conversation: <c>DELETE v3/conversations/{conversationId}/members/{memberId}</c>. Teams does not know it.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="memberId">Id of the member.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>A task that ends when the member is out.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task DeleteConversationMemberAsync(this IConversations operations, string conversationId, string memberId, CancellationToken cancellationToken = default) =>
        operations.RemoveMemberAsync(conversationId, memberId, cancellationToken);

    /// <summary>The conversations of the bot, page by page: <c>GET v3/conversations</c>. Teams does not know it.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>A page.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<ConversationsResult?> GetConversationsAsync(this IConversations operations, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        operations.AllAsync(continuationToken, cancellationToken);

    /// <summary>Puts earlier activities into a conversation: <c>POST v3/conversations/{conversationId}/activities/history</c>. Teams does not know it.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="transcript">The activities.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>What the channel answered.</returns>
    /// <exception cref="ErrorResponseException">The Connector refused the call.</exception>
    public static Task<ResourceResponse?> SendConversationHistoryAsync(this IConversations operations, string conversationId, Transcript transcript, CancellationToken cancellationToken = default) =>
        operations.HistoryAsync(conversationId, transcript, cancellationToken);
}
