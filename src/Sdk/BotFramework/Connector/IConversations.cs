using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Operations on conversations; called through <see cref="ConversationsExtensions"/>.</summary>
public interface IConversations
{
    // The official members return Microsoft.Rest types and are left out; these carry the extension methods.
    internal Task<ConversationResourceResponse?> CreateAsync(ConversationParameters parameters, CancellationToken cancellationToken);

    internal Task<ResourceResponse?> SendAsync(string? conversationId, Activity activity, CancellationToken cancellationToken);

    internal Task<ResourceResponse?> ReplyAsync(string? conversationId, string? activityId, Activity activity, CancellationToken cancellationToken);

    internal Task<ResourceResponse?> UpdateAsync(string? conversationId, string? activityId, Activity activity, CancellationToken cancellationToken);

    internal Task DeleteAsync(string? conversationId, string? activityId, CancellationToken cancellationToken);

    internal Task<IList<ChannelAccount>> MembersAsync(string? conversationId, CancellationToken cancellationToken);

    internal Task<ChannelAccount?> MemberAsync(string? userId, string? conversationId, CancellationToken cancellationToken);

    internal Task<PagedMembersResult> PagedMembersAsync(string? conversationId, int? pageSize, string? continuationToken, CancellationToken cancellationToken);

    internal Task RemoveMemberAsync(string? conversationId, string? memberId, CancellationToken cancellationToken);

    internal Task<ConversationsResult?> AllAsync(string? continuationToken, CancellationToken cancellationToken);

    internal Task<ResourceResponse?> HistoryAsync(string? conversationId, Transcript transcript, CancellationToken cancellationToken);

    internal Task<IList<ChannelAccount>> ActivityMembersAsync(string? conversationId, string? activityId, CancellationToken cancellationToken);
}
