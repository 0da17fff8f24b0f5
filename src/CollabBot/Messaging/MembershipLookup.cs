using System.Collections.Concurrent;
using CollabBot.Domain;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Messaging;

/// <summary>
/// In a private chat, finds the conversations with a retrospective that a person is a member of without having acted there yet. The single
/// member is looked up in each conversation, and the result is cached for an hour.
/// </summary>
internal sealed partial class MembershipLookup(
    IServiceScopeFactory scopes, MembershipCache cache, TimeProvider clock, ILogger<MembershipLookup> log)
{
    /// <summary>The highest number of conversations that are looked in; in a tenant with more, people start from the channel.</summary>
    private const int MaxConversations = 20;
    private static readonly TimeSpan LookupTimeout = TimeSpan.FromSeconds(3);
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    public async Task<IReadOnlySet<string>> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsShared
            || turn.Context.TurnState.Get<IConnectorClient>()?.Conversations is not Microsoft.Bot.Connector.Conversations members)
        {
            return None;
        }

        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(LookupTimeout);
            var candidates = await CandidatesAsync(turn, cancellationToken);
            var answers = await Task.WhenAll(candidates.Select(address => IsMemberAsync(members, address, turn, patience.Token)));
            return candidates.Zip(answers).Where(pair => pair.Second).Select(pair => pair.First.Root).ToHashSet();
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogLookupFailed(log, fault.GetType().Name);
            return None;
        }
    }

    private async Task<List<ConversationAddress>> CandidatesAsync(Turn turn, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Tenant = turn.Address.Tenant;
        var rows = await database.Conversations.AsNoTracking()
            .Where(row => database.Retrospectives.Any(candidate => candidate.Conversation == row.Id))
            .Where(row => !database.Participants.Any(participant => participant.Person == turn.Person
                && database.Retrospectives.Any(candidate => candidate.Id == participant.Retrospective && candidate.Conversation == row.Id)))
            .OrderBy(row => row.Id)
            .Select(row => row.Address)
            .Take(MaxConversations)
            .ToListAsync(cancellationToken);

        // A service address is asked about its own conversations only.
        return [.. rows.Select(ConversationAddress.FromJson).Where(address => SameHost(address.ServiceUrl, turn.Address.ServiceUrl))];
    }

    private async Task<bool> IsMemberAsync(
        Microsoft.Bot.Connector.Conversations members, ConversationAddress address, Turn turn, CancellationToken cancellationToken)
    {
        var key = (address.Tenant, address.Root, turn.Person);
        if (cache.TryGet(key, clock.GetUtcNow(), out var known)) return known;

        var isMember = false;
        try
        {
            isMember = await members.GetConversationMemberAsync(turn.Address.UserId ?? "", address.Root, cancellationToken)
                is { Id: not null };
        }
        catch (ErrorResponseException refused) when ((int?)refused.Response?.StatusCode is 403 or 404)
        {
            // The person is not a member, or the bot was removed from the conversation.
        }
        catch (Exception lost) when (lost is ErrorResponseException or HttpRequestException or OperationCanceledException)
        {
            LogLookupFailed(log, lost.GetType().Name);
            cache.Set(key, false, clock.GetUtcNow() + MembershipCache.AfterFailure);
            return false;
        }

        cache.Set(key, isMember, clock.GetUtcNow() + MembershipCache.Age);
        return isMember;
    }

    internal static bool SameHost(string one, string other) =>
        Uri.TryCreate(one, UriKind.Absolute, out var first)
        && Uri.TryCreate(other, UriKind.Absolute, out var second)
        && first.Authority == second.Authority;

    [LoggerMessage(102, LogLevel.Warning, "A member could not be looked up ({Reason})")]
    private static partial void LogLookupFailed(ILogger logger, string reason);
}

/// <summary>An in-memory cache of memberships, for an hour. A failed look-up is not retried for a minute.</summary>
internal sealed class MembershipCache
{
    public static readonly TimeSpan Age = TimeSpan.FromHours(1);
    public static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<
        (string Tenant, string Conversation, PersonId Person), (bool IsMember, DateTimeOffset Until)> known = new();

    public bool TryGet((string Tenant, string Conversation, PersonId Person) key, DateTimeOffset now, out bool isMember)
    {
        var found = known.TryGetValue(key, out var entry) && entry.Until > now;
        isMember = entry.IsMember;
        return found;
    }

    public void Set((string Tenant, string Conversation, PersonId Person) key, bool isMember, DateTimeOffset until)
    {
        if (known.Count > 10_000) known.Clear();
        known[key] = (isMember, until);
    }
}
