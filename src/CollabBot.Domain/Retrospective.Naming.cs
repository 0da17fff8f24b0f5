namespace CollabBot.Domain;

/// <summary>What is done with named changes while the phase is Naming, besides naming them.</summary>
public sealed partial class Retrospective
{
    /// <summary>The most lines that are taken at once for the room.</summary>
    public const int MostLines = 200;

    /// <summary>Keeps a change that the facilitator types for people in the room. It has no author: it is the room's, and she only typed it.</summary>
    public Outcome<Change> NameForRoom(Actor actor, ChangeId id, ChangeDraft draft, int position) =>
        GuardLeading(actor, Phase.Naming) is { } refusal ? refusal : new Change(id, Id, draft, position, actor.Person);

    /// <summary>
    /// Puts a change differently. What is private is simply replaced; of what is revealed the others go on seeing what they saw, until the next move forward, and the
    /// original is kept.
    /// </summary>
    /// <returns>The change, or <see cref="Refusal.ChangeUnknown"/>, <see cref="Refusal.OwnChangesSettled"/>.</returns>
    public Outcome<Change> Revise(PersonId person, Change change, ChangeDraft draft)
    {
        if (GuardOwn(person, change) is { } refusal) return refusal;

        change.Revise(draft);
        return change;
    }

    /// <summary>Takes a change back; who keeps the changes then removes it.</summary>
    /// <returns>The change, or <see cref="Refusal.ChangeUnknown"/>, <see cref="Refusal.OwnChangesSettled"/>.</returns>
    public Outcome<Change> Withdraw(PersonId person, Change change) => GuardOwn(person, change) is { } refusal ? refusal : change;

    /// <summary>Says whether what one has named can be revised or withdrawn now.</summary>
    public Refusal? GuardOwnChanges() => Phase == Phase.Naming ? null : new Refusal.OwnChangesSettled(Phase);

    private Refusal? GuardOwn(PersonId person, Change change) =>
        change.Retrospective != Id || !change.BelongsTo(person) ? new Refusal.ChangeUnknown() : GuardOwnChanges();
}
