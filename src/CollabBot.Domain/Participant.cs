namespace CollabBot.Domain;

/// <summary>A person who has acted in a retrospective or has a role in it.</summary>
public sealed class Participant
{
    private Participant()
    {
    }

    /// <summary>Creates the entry of a person without a role.</summary>
    public Participant(RetrospectiveId retrospective, PersonId person)
    {
        Retrospective = retrospective;
        Person = person;
    }

    /// <summary>The retrospective.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>The person.</summary>
    public PersonId Person { get; private set; }

    /// <summary>Whether the person is a facilitator.</summary>
    public bool IsFacilitator { get; private set; }

    /// <summary>Whether the person is a coordinator, who may ask for the summary, the minutes and the comparison.</summary>
    public bool IsCoordinator { get; private set; }

    /// <summary>
    /// The step the person has said they are done with; null if none. It counts only while the retrospective is in that step.
    /// </summary>
    public Phase? DoneWith { get; private set; }

    /// <summary>Since when it is known that the person is no longer a member of the conversation; null if they are one.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Records that the person has left the conversation; a later call does not change the time.</summary>
    public void Leave(DateTimeOffset now) => LeftAt ??= now;

    /// <summary>Takes back <see cref="Leave"/>.</summary>
    public void Return() => LeftAt = null;

    /// <summary>Makes the person a facilitator.</summary>
    public void Lead() => IsFacilitator = true;

    /// <summary>Whether the person has a role.</summary>
    public bool Has(Role role) => role == Role.Facilitator ? IsFacilitator : IsCoordinator;

    internal void Set(Role role, bool has)
    {
        if (role == Role.Facilitator) IsFacilitator = has;
        else IsCoordinator = has;
    }

    /// <summary>Records that the person has nothing to add in a step.</summary>
    public void FinishPhase(Phase phase) => DoneWith = phase;

    /// <summary>Whether the person has been shown what their words are used for and how long they are stored.</summary>
    public bool IsInformed { get; private set; }

    /// <summary>Whether the person has been asked where they expected a change that did not happen.</summary>
    public bool WasAskedForAbsence { get; private set; }

    /// <summary>Takes back <see cref="FinishPhase"/>, because the person has added something.</summary>
    public void Resume() => DoneWith = null;

    /// <summary>Records that the person has been shown what their words are used for and how long they are stored; idempotent.</summary>
    /// <returns>True the first time, false afterwards.</returns>
    public bool Inform()
    {
        var first = !IsInformed;
        IsInformed = true;
        return first;
    }

    /// <summary>Records that the person has been asked where they expected a change that did not happen; idempotent.</summary>
    /// <returns>True the first time, false afterwards.</returns>
    public bool AskForAbsence()
    {
        var first = !WasAskedForAbsence;
        WasAskedForAbsence = true;
        return first;
    }

    /// <summary>The person's name as others see it; null unless the anonymity level shows names.</summary>
    public Wording? DisplayName { get; private set; }

    /// <summary>
    /// Whether the person had the link to their points erased. The points still count, so the person must not vote again.
    /// </summary>
    public bool ArePointsUnlinked { get; private set; }

    /// <summary>Whether <see cref="ArePointsUnlinked"/> is all that is stored: the person was erased and has not acted since.</summary>
    public bool IsOnlySpent =>
        ArePointsUnlinked && !IsFacilitator && !IsCoordinator && DoneWith is null && !IsInformed && !WasAskedForAbsence;

    /// <summary>Sets the displayed name; null removes it.</summary>
    public void Call(Wording? name) => DisplayName = name;

    /// <summary>A copy with the roles and without anything the person did, to be stored when links to people are removed.</summary>
    public Participant Bare() => new(Retrospective, Person) { IsFacilitator = IsFacilitator, IsCoordinator = IsCoordinator };

    /// <summary>The entry of an erased person whose points still count; it records only that they have voted.</summary>
    public static Participant Spent(RetrospectiveId retrospective, PersonId person) =>
        new(retrospective, person) { ArePointsUnlinked = true };
}
