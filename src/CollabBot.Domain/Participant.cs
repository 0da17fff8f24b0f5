namespace CollabBot.Domain;

/// <summary>A person in a retrospective: she acted there, or leads it.</summary>
public sealed class Participant
{
    private Participant()
    {
    }

    /// <summary>A person's first act.</summary>
    public Participant(RetrospectiveId retrospective, PersonId person)
    {
        Retrospective = retrospective;
        Person = person;
    }

    /// <summary>The retrospective.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>The person.</summary>
    public PersonId Person { get; private set; }

    /// <summary>Whether she leads it.</summary>
    public bool IsFacilitator { get; private set; }

    /// <summary>Whether she coordinates it: asks for the summary, the report, the comparison.</summary>
    public bool IsCoordinator { get; private set; }

    /// <summary>The phase she said she is done with, if any; a move of the phase makes it past.</summary>
    public Phase? DoneWith { get; private set; }

    /// <summary>She leads it from now on.</summary>
    public void Lead() => IsFacilitator = true;

    /// <summary>Whether she has a role.</summary>
    public bool Has(Role role) => role == Role.Facilitator ? IsFacilitator : IsCoordinator;

    internal void Set(Role role, bool has)
    {
        if (role == Role.Facilitator) IsFacilitator = has;
        else IsCoordinator = has;
    }

    /// <summary>She has nothing to add in this phase.</summary>
    public void FinishPhase(Phase phase) => DoneWith = phase;

    /// <summary>Whether she has been told what her words are for and how long they are kept.</summary>
    public bool IsInformed { get; private set; }

    /// <summary>Whether she has been asked where she expected a change that did not come.</summary>
    public bool WasAskedForAbsence { get; private set; }

    /// <summary>She is not done after all: she gives something more.</summary>
    public void Resume() => DoneWith = null;

    /// <summary>She is told what her words are for and how long they are kept; once.</summary>
    /// <returns>Whether this is the first time.</returns>
    public bool Inform()
    {
        var first = !IsInformed;
        IsInformed = true;
        return first;
    }

    /// <summary>She is asked where she expected a change that did not come; once.</summary>
    /// <returns>Whether this is the first time.</returns>
    public bool AskForAbsence()
    {
        var first = !WasAskedForAbsence;
        WasAskedForAbsence = true;
        return first;
    }

    /// <summary>The name she is shown by, where the level of the retrospective says names; nothing otherwise.</summary>
    public Wording? DisplayName { get; private set; }

    /// <summary>Whether points of hers stay counted without her, as she asked: so that she does not give them a second time.</summary>
    public bool ArePointsUnlinked { get; private set; }

    /// <summary>Whether nothing else is kept of her here: she was erased and has not acted since.</summary>
    public bool IsOnlySpent => ArePointsUnlinked && !IsFacilitator && !IsCoordinator && DoneWith is null && !IsInformed && !WasAskedForAbsence;

    /// <summary>She is called by a name from now on, or by none.</summary>
    public void Call(Wording? name) => DisplayName = name;

    /// <summary>What is left of her when what she did is forgotten: that she belongs, and her roles.</summary>
    public Participant Bare() => new(Retrospective, Person) { IsFacilitator = IsFacilitator, IsCoordinator = IsCoordinator };

    /// <summary>What is left of a person whose points stay counted without her: that she has given them.</summary>
    public static Participant Spent(RetrospectiveId retrospective, PersonId person) => new(retrospective, person) { ArePointsUnlinked = true };
}
