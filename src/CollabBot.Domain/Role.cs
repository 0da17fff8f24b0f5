namespace CollabBot.Domain;

/// <summary>A role of a person in a retrospective, besides taking part.</summary>
public enum Role
{
    /// <summary>« animation »: starts it, moves it on, groups, types for the room.</summary>
    Facilitator,

    /// <summary>« coordination »: asks for the summary, the minutes, the comparison.</summary>
    Coordinator,
}

/// <summary>The roles that decide what a person may do in a retrospective.</summary>
/// <param name="IsFacilitator">Whether the person is a facilitator.</param>
/// <param name="IsCoordinator">Whether the person is a coordinator.</param>
/// <param name="HasCoordinator">Whether the retrospective has any coordinator.</param>
public sealed record Rights(bool IsFacilitator, bool IsCoordinator, bool HasCoordinator)
{
    /// <summary>
    /// Checks whether the person may ask for the summary, the minutes or the comparison: coordinators and facilitators may. If a closed
    /// retrospective has no coordinator, anybody may.
    /// </summary>
    /// <param name="phase">The present step of the retrospective.</param>
    /// <returns>Null, or <see cref="Refusal.CoordinatorOnly"/>, <see cref="Refusal.FacilitatorOnly"/>.</returns>
    public Refusal? GuardCoordinating(Phase phase)
    {
        if (IsFacilitator || IsCoordinator) return null;
        if (HasCoordinator) return new Refusal.CoordinatorOnly();
        return phase == Phase.Closed ? null : new Refusal.FacilitatorOnly();
    }
}

/// <summary>A role was given or taken away; <paramref name="Changed"/> is false if the person already had it.</summary>
public sealed record RoleChanged(Role Role, bool Given, bool Changed);
