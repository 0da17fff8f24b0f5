namespace CollabBot.Domain;

/// <summary>Operations on changes in the Naming step, besides naming one's own.</summary>
public sealed partial class Retrospective
{
    /// <summary>The most lines accepted in one entry for the room.</summary>
    public const int MaxLines = 200;

    /// <summary>Creates a change that a facilitator types for people in the room; it has no author, only a typist.</summary>
    /// <returns>The change, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.WrongPhase"/>.</returns>
    public Outcome<Change> NameForRoom(Actor actor, ChangeId id, ChangeDraft draft, int position) =>
        GuardLeading(actor, Phase.Naming) is { } refusal ? refusal : new Change(id, Id, draft, position, actor.Person);

    /// <summary>
    /// Revises a person's own change. A change that is still private is replaced; of a revealed one, others see the old version until the
    /// next move forward out of Naming, and the original is kept.
    /// </summary>
    /// <returns>The change, or <see cref="Refusal.ChangeUnknown"/>, <see cref="Refusal.OwnChangesSettled"/>.</returns>
    public Outcome<Change> Revise(PersonId person, Change change, ChangeDraft draft)
    {
        if (GuardOwn(person, change) is { } refusal) return refusal;

        change.Revise(draft);
        return change;
    }

    /// <summary>Checks whether a person may withdraw a change; the caller then deletes it.</summary>
    /// <returns>The change, or <see cref="Refusal.ChangeUnknown"/>, <see cref="Refusal.OwnChangesSettled"/>.</returns>
    public Outcome<Change> Withdraw(PersonId person, Change change) => GuardOwn(person, change) is { } refusal ? refusal : change;

    /// <summary>Checks whether people may revise and withdraw their own changes in the present step.</summary>
    /// <returns>Null, or <see cref="Refusal.OwnChangesSettled"/>.</returns>
    public Refusal? GuardOwnChanges() => Phase == Phase.Naming ? null : new Refusal.OwnChangesSettled(Phase);

    private Refusal? GuardOwn(PersonId person, Change change) =>
        change.Retrospective != Id || !change.BelongsTo(person) ? new Refusal.ChangeUnknown() : GuardOwnChanges();
}
