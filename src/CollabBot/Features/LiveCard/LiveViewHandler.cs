using CollabBot.Requests;

namespace CollabBot.Features.LiveCard;

/// <summary>Returns a person's own view of the live card. The client requests it each time it shows the card, so this only reads.</summary>
internal sealed class LiveViewHandler(LiveCardRenderer live)
    : IRetrospectiveHandler<ShowOwnView>
{
    public Task<Reply> HandleAsync(ShowOwnView request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        live.LookAsync(turn.Retrospective, turn, cancellationToken);
}
