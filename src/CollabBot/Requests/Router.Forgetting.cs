using CollabBot.Features.Privacy;

namespace CollabBot.Requests;

internal sealed partial class Router
{
    private Task<Reply>? HandleForgettingAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.GetData get => Get<MyDataHandler>().HandleAsync(get, turn, cancellationToken),
        Gesture.EraseData erase => Get<ErasureHandler>().HandleAsync(erase, turn, cancellationToken),
        _ => null,
    };
}
