namespace CollabBot.Domain;

/// <content>Giving and taking roles.</content>
public sealed partial class Retrospective
{
    /// <summary>Gives a person a role. Only a facilitator may do this, in every step.</summary>
    /// <param name="actor">The person who gives the role.</param>
    /// <param name="person">The person who gets it.</param>
    /// <param name="role">The role.</param>
    /// <param name="mayLead">Whether the person may act as facilitator; guests may not, unless configured otherwise.</param>
    /// <returns>
    /// The role and whether the person is new to it, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.GuestMayNotLead"/>.
    /// </returns>
    public Outcome<RoleChanged> Give(Actor actor, Participant person, Role role, bool mayLead)
    {
        if (!actor.IsFacilitator) return new Refusal.FacilitatorOnly();
        if (person.Retrospective != Id) throw new ArgumentException("A participant belongs to one retrospective.", nameof(person));
        if (role == Role.Facilitator && !mayLead) return new Refusal.GuestMayNotLead();

        var isNew = !person.Has(role);
        person.Set(role, true);
        return new RoleChanged(role, Given: true, isNew);
    }

    /// <summary>
    /// Takes a role away from a person. Only a facilitator may do this, in every step; the last facilitator cannot lose the role.
    /// </summary>
    /// <param name="actor">The person who takes the role away.</param>
    /// <param name="person">The person who loses it.</param>
    /// <param name="role">The role.</param>
    /// <param name="facilitators">The present number of facilitators.</param>
    /// <returns>
    /// The role, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.RoleNotHeld"/>, <see cref="Refusal.LastFacilitator"/>.
    /// </returns>
    public Outcome<RoleChanged> Take(Actor actor, Participant person, Role role, int facilitators)
    {
        if (!actor.IsFacilitator) return new Refusal.FacilitatorOnly();
        if (person.Retrospective != Id || !person.Has(role)) return new Refusal.RoleNotHeld();
        if (role == Role.Facilitator && facilitators <= 1) return new Refusal.LastFacilitator();

        person.Set(role, false);
        return new RoleChanged(role, Given: false, Changed: true);
    }
}
