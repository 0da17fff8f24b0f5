using CollabBot.Messaging;

namespace CollabBot.Pipeline;

/// <summary>Calls of the channel that only read come before the transaction; none is made inside it.</summary>
[Stage("looks up the person: language, membership, roles and mentions, as far as the request may need them")]
internal sealed class LoadStage(MembershipLookup membership, PeopleLookup people) : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        var turn = scope.Turn with { MemberOf = await membership.FindAsync(scope.Turn, cancellationToken) };
        scope.Turn = await people.FindAsync(turn, scope.Request, cancellationToken);
        await next();
    }
}
