using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.LiveCard;

/// <summary>Returns a person's own view of the live card. The client requests it each time it shows the card, so this only reads.</summary>
internal sealed class LiveViewHandler(RetrospectiveQueries retrospectives, LiveCardRenderer live)
{
    public async Task<Reply> HandleAsync(Gesture.Look gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, gesture.Retrospective, cancellationToken);
        return found.TryGet(out var retrospective, out var refusal)
            ? await live.LookAsync(retrospective, turn, cancellationToken)
            : Reply.Say(turn.Texts.For(refusal));
    }
}
