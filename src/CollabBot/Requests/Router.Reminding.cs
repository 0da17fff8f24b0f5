using CollabBot.Features.Reminders;

namespace CollabBot.Requests;

internal sealed partial class Router
{
    private Task<Reply>? HandleRemindingAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.Expect expect => Get<ExpectedPeopleHandler>().HandleAsync(expect, turn, cancellationToken),
        Gesture.WantReminders wanted => Get<RemindersHandler>().HandleAsync(wanted, turn, cancellationToken),
        _ => null,
    };
}
