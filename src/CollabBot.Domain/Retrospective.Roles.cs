namespace CollabBot.Domain;

/// <content>Who leads and who coordinates.</content>
public sealed partial class Retrospective
{
    /// <summary>Gives a person a role; the facilitator's act, in every phase.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="person">Who gets it.</param>
    /// <param name="role">Which role.</param>
    /// <param name="mayLead">Whether she may do a facilitator's acts: a guest may not.</param>
    public Outcome<RoleChanged> Give(Actor actor, Participant person, Role role, bool mayLead)
    {
        if (!actor.IsFacilitator) return new Refusal.FacilitatorOnly();
        if (person.Retrospective != Id) throw new ArgumentException("A participant belongs to one retrospective.", nameof(person));
        if (role == Role.Facilitator && !mayLead) return new Refusal.GuestMayNotLead();

        var isNew = !person.Has(role);
        person.Set(role, true);
        return new RoleChanged(role, Given: true, isNew);
    }

    /// <summary>Takes a role away; the facilitator's act. The last facilitator stays one.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="person">Who loses it.</param>
    /// <param name="role">Which role.</param>
    /// <param name="facilitators">How many facilitators there are now.</param>
    public Outcome<RoleChanged> Take(Actor actor, Participant person, Role role, int facilitators)
    {
        if (!actor.IsFacilitator) return new Refusal.FacilitatorOnly();
        if (person.Retrospective != Id || !person.Has(role)) return new Refusal.RoleNotHeld();
        if (role == Role.Facilitator && facilitators <= 1) return new Refusal.LastFacilitator();

        person.Set(role, false);
        return new RoleChanged(role, Given: false, Changed: true);
    }
}
