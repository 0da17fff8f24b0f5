using CollabBot.Acts;
using CollabBot.Domain;

namespace CollabBot.Features.Following;

/// <summary>Gives a person her own view of the live card. It is asked for by her client whenever the card comes into sight, so it only reads.</summary>
internal sealed class LookHandler(Retrospectives retrospectives, LiveCard live)
{
    public async Task<Reply> HandleAsync(Gesture.Look gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, gesture.Retrospective, cancellationToken);
        return found.TryGet(out var retrospective, out var refusal)
            ? await live.LookAsync(retrospective, turn, cancellationToken)
            : Reply.Say(turn.Texts.For(refusal));
    }
}
