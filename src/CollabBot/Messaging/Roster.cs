using System.Collections.Concurrent;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Messaging;

/// <summary>The result of looking up all members of a conversation.</summary>
/// <param name="Members">
/// The people; null if the look-up failed, found no person, or found more than <see cref="Roster.MaxMembers"/>.
/// </param>
internal sealed record RosterFacts(IReadOnlyList<ChannelMember>? Members)
{
    public static readonly RosterFacts Nothing = new((IReadOnlyList<ChannelMember>?)null);
}

/// <summary>
/// A cache of the members of conversations, in memory only; the look-ups run outside any transaction. A failed look-up keeps the
/// earlier result and is not retried for a minute. A list may give only the ids on the channel; the people are matched by either id.
/// </summary>
internal sealed partial class Roster(
    IServiceScopeFactory scopes, IChannel channel, PersonIds ids, TimeProvider clock, ILogger<Roster> log)
{
    /// <summary>The maximum size of a conversation in which all members are expected to take part.</summary>
    public const int MaxMembers = 60;

    private static readonly TimeSpan Ttl = TimeSpan.FromHours(1);
    private static readonly TimeSpan RetryInterval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LookupTimeout = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<(string Tenant, string Conversation), (RosterFacts Facts, DateTimeOffset Until)> known = new();

    /// <summary>The cached result, without a look-up; null if there is none yet.</summary>
    public RosterFacts? Peek(string tenant, string conversation) =>
        known.TryGetValue((tenant, conversation), out var entry) ? Matched(tenant, entry.Facts) : null;

    /// <summary>The cached result, or a new look-up if there is none or it has expired. Never call it within a transaction.</summary>
    public async Task<RosterFacts> FindAsync(string tenant, string conversation, CancellationToken cancellationToken)
    {
        var key = (tenant, conversation);
        if (known.TryGetValue(key, out var entry) && entry.Until > clock.GetUtcNow()) return Matched(tenant, entry.Facts);

        try
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(LookupTimeout);
            await using var scope = scopes.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<Database>();
            database.Tenant = tenant;
            if (await AddressAsync(database, conversation, cancellationToken) is not { } address) return RosterFacts.Nothing;

            var members = await channel.MembersAsync(address, MaxMembers, timeout.Token);
            if (members.Count is 0 or > MaxMembers) return Keep(key, RosterFacts.Nothing, Ttl);

            foreach (var member in members.Where(member => !member.HasChannelIdOnly)) ids.Learn(tenant, member.UserId, member.Person);
            await ids.LoadAsync(
                database, members.Where(member => member.HasChannelIdOnly).Select(member => member.UserId), cancellationToken);
            return Keep(key, new RosterFacts(members), Ttl);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogLookupFailed(log, (fault as ChannelException)?.Code ?? fault.GetType().Name);
            return Keep(key, entry.Facts ?? RosterFacts.Nothing, RetryInterval);
        }
    }

    /// <summary>Forgets the members of all conversations of a tenant, because somebody has come or gone.</summary>
    public void Forget(string tenant)
    {
        foreach (var key in known.Keys.Where(key => key.Tenant == tenant)) known.TryRemove(key, out _);
    }

    private RosterFacts Keep((string Tenant, string Conversation) key, RosterFacts facts, TimeSpan age)
    {
        if (known.Count > 1_000) known.Clear();
        known[key] = (facts, clock.GetUtcNow() + age);
        return Matched(key.Tenant, facts);
    }

    /// <summary>The members as the people they are known to be by now: most are learned only when they act.</summary>
    private RosterFacts Matched(string tenant, RosterFacts facts) => facts.Members?.Any(member => member.HasChannelIdOnly) == true
        ? new RosterFacts(
            [
                .. facts.Members
                    .Select(member => member.HasChannelIdOnly ? member with { Person = ids.Of(tenant, member.UserId) } : member)
                    .DistinctBy(member => member.Person)
            ])
        : facts;

    private static async Task<ConversationAddress?> AddressAsync(
        Database database, string conversation, CancellationToken cancellationToken)
    {
        var row = await database.Conversations.AsNoTracking()
            .FirstOrDefaultAsync(candidate => candidate.Id == conversation, cancellationToken);
        return row is null ? null : ConversationAddress.FromJson(row.Address).AtRoot();
    }

    [LoggerMessage(104, LogLevel.Warning, "The members of a conversation could not be looked up ({Reason})")]
    private static partial void LogLookupFailed(ILogger logger, string reason);
}
