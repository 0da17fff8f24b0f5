using CollabBot.Requests;
using CollabBot.Storage;

namespace CollabBot.Features.Reminders;

/// <summary>Turns reminders on or off for a person, in all retrospectives.</summary>
internal sealed class RemindersHandler(TurnRows rows)
    : IHandler<SetReminders>
{
    public async Task<Reply> HandleAsync(SetReminders request, Turn turn, CancellationToken cancellationToken)
    {
        var person = rows.PersonOrNew();
        if (request.Wanted is not { } wanted) return Reply.Say(turn.Texts.RemindersNow(!person.WantsNoReminders));

        person.WantsNoReminders = !wanted;
        return turn.Surface == Surface.Button
            ? Reply.Show(ReminderCard.Switched(wanted, turn.Texts), turn.Texts.RemindersSet(wanted))
            : Reply.Say(turn.Texts.RemindersSet(wanted));
    }
}
