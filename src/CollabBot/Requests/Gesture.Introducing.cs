using CollabBot.Domain;

namespace CollabBot.Requests;

internal abstract partial record Gesture
{
    /// <summary>Starts the set-up dialog by text, for a new retrospective or to change the set-up of an existing one.</summary>
    public sealed record SetUpStepByStep(RetrospectiveId? Retrospective, bool Changes) : Gesture;

    /// <summary>Sets the person's role, clears it (empty text), or opens the form for it (null).</summary>
    public sealed record SayOccupation(string? Occupation) : Gesture;

    /// <summary>Sets organisation and role by form; a null role means that the form did not ask for it.</summary>
    public sealed record Introduce(string Organisation, string? Occupation) : Gesture;

    /// <summary>Shows the steps to choose from.</summary>
    public sealed record ChooseStep(RetrospectiveId? Retrospective) : Gesture;
}
