using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.Bot.Connector;

namespace CollabBot.Messaging;

/// <summary>
/// In a private chat, finds the conversations with a retrospective that a person is a member of without having acted there yet. The single
/// member is looked up in each conversation.
/// </summary>
internal sealed partial class MembershipLookup(
    PersonConversations conversations, MemberLookup lookup, ILogger<MembershipLookup> log)
{
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
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(LookupTimeout);
            var candidates = await CandidatesAsync(turn, cancellationToken);
            var answers = await Task.WhenAll(candidates.Select(address => lookup.FindAsync(
                members, address.Tenant, address.Root, turn.Address.UserId ?? turn.Person.Value, timeout.Token)));
            return candidates.Zip(answers).Where(pair => pair.Second.IsMember).Select(pair => pair.First.Root).ToHashSet();
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogLookupFailed(log, fault.GetType().Name);
            return None;
        }
    }

    private async Task<List<ConversationAddress>> CandidatesAsync(Turn turn, CancellationToken cancellationToken)
    {
        var rows = (await conversations.AllAsync(turn.Person, cancellationToken)).Where(row => row.ActedIn is null);

        // A service address is asked about its own conversations only.
        return
        [
            .. rows
                .Select(row => ConversationAddress.FromJson(row.Address!))
                .Where(address => SameHost(address.ServiceUrl, turn.Address.ServiceUrl))
        ];
    }

    internal static bool SameHost(string one, string other) =>
        Uri.TryCreate(one, UriKind.Absolute, out var first)
        && Uri.TryCreate(other, UriKind.Absolute, out var second)
        && first.Authority == second.Authority;

    [LoggerMessage(102, LogLevel.Warning, "A member could not be looked up ({Reason})")]
    private static partial void LogLookupFailed(ILogger logger, string reason);
}
