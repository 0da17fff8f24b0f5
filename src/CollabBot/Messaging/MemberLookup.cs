using System.Collections.Concurrent;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace CollabBot.Messaging;

/// <summary>
/// Looks up one member of a conversation on the channel. Results are cached in memory for an hour; a failed look-up is retried after a
/// minute at the earliest.
/// </summary>
internal sealed partial class MemberLookup(TimeProvider clock, ILogger<MemberLookup> log)
{
    private const int MaxCached = 10_000;
    private static readonly TimeSpan Ttl = TimeSpan.FromHours(1);
    private static readonly TimeSpan RetryInterval = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<
        (string Tenant, string Conversation, string Id), (MemberFacts Facts, DateTimeOffset Until)> cached = new();

    /// <param name="members">The client of the conversation's service host.</param>
    /// <param name="id">The person's id on the channel, or their Entra object id.</param>
    /// <returns>The facts; <see cref="MemberFacts.Unknown"/> if the channel does not tell.</returns>
    public async Task<MemberFacts> FindAsync(
        Conversations members, string tenant, string conversation, string id, CancellationToken cancellationToken)
    {
        var key = (tenant, conversation, id);
        if (cached.TryGetValue(key, out var entry) && entry.Until > clock.GetUtcNow()) return entry.Facts;

        var facts = await AskAsync(members, conversation, id, cancellationToken);
        if (cached.Count > MaxCached) cached.Clear();
        cached[key] = (facts, clock.GetUtcNow() + (facts.IsKnown ? Ttl : RetryInterval));
        return facts;
    }

    /// <summary>Forgets what is known of people who have come or gone; the next look-up asks the channel again.</summary>
    /// <param name="ids">Ids on the channel and Entra object ids.</param>
    public void Forget(string tenant, IReadOnlyCollection<string> ids)
    {
        foreach (var key in cached.Keys.Where(key => key.Tenant == tenant && ids.Contains(key.Id))) cached.TryRemove(key, out _);
    }

    private async Task<MemberFacts> AskAsync(Conversations members, string conversation, string id, CancellationToken cancellationToken)
    {
        try
        {
            return await members.GetConversationMemberAsync(id, conversation, cancellationToken) is { } account
                ? MemberFacts.Read(SdkJson.ToJson(account))
                : MemberFacts.Unknown;
        }
        catch (ErrorResponseException refused) when (refused.Body?.Error?.Code is "MemberNotFoundInConversation")
        {
            // Only this error code means that the person is not a member; with any other, the bot itself may not be one.
            return MemberFacts.Stranger;
        }
        catch (Exception lost) when (lost is ErrorResponseException or HttpRequestException or OperationCanceledException)
        {
            LogLookupFailed(log, lost.GetType().Name);
            return MemberFacts.Unknown;
        }
    }

    [LoggerMessage(103, LogLevel.Warning, "A member could not be looked up ({Reason})")]
    private static partial void LogLookupFailed(ILogger logger, string reason);
}
