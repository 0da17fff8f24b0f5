using CollabBot.Acts;

namespace CollabBot.Features.Reminding;

/// <summary>Turns reminders on or off for a person, in all retrospectives.</summary>
internal sealed class RemindersHandler(PersonRows people)
{
    public async Task<Reply> HandleAsync(Gesture.WantReminders gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var person = await people.OfAsync(turn, cancellationToken);
        if (gesture.Wanted is not { } wanted) return Reply.Say(turn.Texts.RemindersNow(!person.WantsNoReminders));

        person.WantsNoReminders = !wanted;
        return turn.Door == Door.Button
            ? Reply.Show(ReminderCard.Switched(wanted, turn.Texts), turn.Texts.RemindersSet(wanted))
            : Reply.Say(turn.Texts.RemindersSet(wanted));
    }
}
