namespace CollabBot.Domain.Tests.Sequences;

/// <content>Requests about named changes.</content>
internal static partial class Playing
{
    private static Refusal? PlayChanges(this Meeting meeting, Gesture gesture, Chosen chosen, string word) => gesture switch
    {
        Gesture.Name name => meeting.Name(word, name.Direction, chosen.Actor).RefusalOrNull(),
        Gesture.NameForRoom name => meeting.NameForRoom(chosen.Actor, Said(word, name.Direction)),
        _ when chosen.Change is null => new Refusal.ChangeUnknown(),
        Gesture.Revise revise =>
            meeting.Retrospective.Revise(chosen.Actor.Person, chosen.Change, Said(word, revise.Direction)).RefusalOrNull(),
        _ => meeting.Withdraw(chosen.Actor, chosen.Change),
    };

    private static Refusal? NameForRoom(this Meeting meeting, Actor actor, ChangeDraft draft)
    {
        if (!meeting.Retrospective.NameForRoom(actor, new ChangeId(Guid.NewGuid()), draft, meeting.Changes.Count)
            .TryGet(out var made, out var refusal))
            return refusal;
        meeting.Changes.Add(made);
        return null;
    }

    /// <summary>
    /// Withdrawing a change that was made from a lesson also deletes the lesson, because the author has taken back the words.
    /// </summary>
    private static Refusal? Withdraw(this Meeting meeting, Actor actor, Change change)
    {
        if (meeting.Retrospective.Withdraw(actor.Person, change).RefusalOrNull() is { } refusal) return refusal;
        meeting.Changes.Remove(change);
        meeting.Drop(meeting.Lessons.Find(lesson => lesson.CarriedTo == change.Id));
        return null;
    }

    private static ChangeDraft Said(string word, Direction direction) => new(Wording.Of(word), direction);
}
