namespace CollabBot.Domain;

/// <summary>What a person is trusted with in a retrospective, besides taking part.</summary>
public enum Role
{
    /// <summary>« animation »: starts it, moves it on, groups, types for the room.</summary>
    Facilitator,

    /// <summary>« coordination »: asks for the summary, the minutes, the comparison.</summary>
    Coordinator,
}

/// <summary>What a person may do in a retrospective.</summary>
/// <param name="IsFacilitator">Whether she leads it.</param>
/// <param name="IsCoordinator">Whether she coordinates it.</param>
/// <param name="HasCoordinator">Whether anybody does.</param>
public sealed record Rights(bool IsFacilitator, bool IsCoordinator, bool HasCoordinator)
{
    /// <summary>
    /// Says whether a coordinator's act may be done: by a coordinator or facilitator; of a closed retrospective that has no coordinator, by anybody.
    /// </summary>
    /// <param name="phase">Where the retrospective stands.</param>
    /// <returns>Nothing, or why not.</returns>
    public Refusal? GuardCoordinating(Phase phase)
    {
        if (IsFacilitator || IsCoordinator) return null;
        if (HasCoordinator) return new Refusal.CoordinatorOnly();
        return phase == Phase.Closed ? null : new Refusal.FacilitatorOnly();
    }
}

/// <summary>A role was given or taken away; <paramref name="Changed"/> is false where it was so before.</summary>
public sealed record RoleChanged(Role Role, bool Given, bool Changed);
