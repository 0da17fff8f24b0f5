using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector;

/// <summary>Operations on conversations, over HTTP (Connector Swagger 3.1.12; teams-platform 3.1).</summary>
public class Conversations : IConversations
{
    private readonly RestCaller _caller;

    /// <summary>Makes the operations of a client.</summary>
    /// <param name="client">The client.</param>
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
        _caller = client.Caller;
    }

    /// <summary>The client.</summary>
    public ConnectorClient Client { get; }

    Task<ConversationResourceResponse?> IConversations.CreateAsync(ConversationParameters parameters, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return _caller.CallAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, cancellationToken);
    }

    Task<ResourceResponse?> IConversations.SendAsync(string? conversationId, Activity activity, CancellationToken cancellationToken) =>
        ActivityAsync(HttpMethod.Post, $"{Of(conversationId)}/activities", conversationId, activity, cancellationToken);

    Task<ResourceResponse?> IConversations.ReplyAsync(string? conversationId, string? activityId, Activity activity, CancellationToken cancellationToken) =>
        ActivityAsync(HttpMethod.Post, Of(conversationId, activityId), conversationId, activity, cancellationToken);

    Task<ResourceResponse?> IConversations.UpdateAsync(string? conversationId, string? activityId, Activity activity, CancellationToken cancellationToken) =>
        ActivityAsync(HttpMethod.Put, Of(conversationId, activityId), conversationId, activity, cancellationToken);

    Task IConversations.DeleteAsync(string? conversationId, string? activityId, CancellationToken cancellationToken) =>
        _caller.CallAsync(HttpMethod.Delete, Of(conversationId, activityId), null, cancellationToken, conversationId);

    async Task<IList<ChannelAccount>> IConversations.MembersAsync(string? conversationId, CancellationToken cancellationToken) =>
        Narrow(await _caller.CallAsync<List<TeamsChannelAccount>>(HttpMethod.Get, $"{Of(conversationId)}/members", null, cancellationToken, conversationId).ConfigureAwait(false));

    async Task<ChannelAccount?> IConversations.MemberAsync(string? userId, string? conversationId, CancellationToken cancellationToken) =>
        await _caller.CallAsync<TeamsChannelAccount>(HttpMethod.Get, $"{Of(conversationId)}/members/{RestCaller.Segment(userId, nameof(userId))}", null, cancellationToken, conversationId).ConfigureAwait(false);

    async Task<PagedMembersResult> IConversations.PagedMembersAsync(string? conversationId, int? pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        var query = new List<string>();
        if (pageSize is { } size) query.Add("pageSize=" + size.ToString(CultureInfo.InvariantCulture));
        if (!string.IsNullOrEmpty(continuationToken)) query.Add("continuationToken=" + Uri.EscapeDataString(continuationToken));
        var path = $"{Of(conversationId)}/pagedmembers{(query.Count == 0 ? "" : "?" + string.Join('&', query))}";
        var page = await _caller.CallAsync<TeamsPagedMembersResult>(HttpMethod.Get, path, null, cancellationToken, conversationId).ConfigureAwait(false);
        return new PagedMembersResult(page?.ContinuationToken, Narrow(page?.Members));
    }

    Task IConversations.RemoveMemberAsync(string? conversationId, string? memberId, CancellationToken cancellationToken) =>
        _caller.CallAsync(HttpMethod.Delete, $"{Of(conversationId)}/members/{RestCaller.Segment(memberId, nameof(memberId))}", null, cancellationToken, conversationId);

    Task<ConversationsResult?> IConversations.AllAsync(string? continuationToken, CancellationToken cancellationToken) =>
        _caller.CallAsync<ConversationsResult>(HttpMethod.Get, "v3/conversations" + (string.IsNullOrEmpty(continuationToken) ? "" : "?continuationToken=" + Uri.EscapeDataString(continuationToken)), null, cancellationToken);

    Task<ResourceResponse?> IConversations.HistoryAsync(string? conversationId, Transcript transcript, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return _caller.CallAsync<ResourceResponse>(HttpMethod.Post, $"{Of(conversationId)}/activities/history", transcript, cancellationToken, conversationId);
    }

    async Task<IList<ChannelAccount>> IConversations.ActivityMembersAsync(string? conversationId, string? activityId, CancellationToken cancellationToken) =>
        Narrow(await _caller.CallAsync<List<TeamsChannelAccount>>(HttpMethod.Get, $"{Of(conversationId, activityId)}/members", null, cancellationToken, conversationId).ConfigureAwait(false));

    private static string Of(string? conversationId) => "v3/conversations/" + RestCaller.Segment(conversationId, nameof(conversationId));

    private static string Of(string? conversationId, string? activityId) =>
        $"{Of(conversationId)}/activities/{RestCaller.Segment(activityId, nameof(activityId))}";

    private static List<ChannelAccount> Narrow(IEnumerable<TeamsChannelAccount>? members) => [.. members ?? []];

    private Task<ResourceResponse?> ActivityAsync(HttpMethod method, string path, string? conversationId, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return _caller.CallAsync<ResourceResponse>(method, path, activity, cancellationToken, conversationId);
    }
}
