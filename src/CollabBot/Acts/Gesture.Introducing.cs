using CollabBot.Domain;

namespace CollabBot.Acts;

internal abstract partial record Gesture
{
    /// <summary>Wants to set up a retrospective step by step, in text, or to change the set-up of one so.</summary>
    public sealed record SetUpStepByStep(RetrospectiveId? Retrospective, bool Changes) : Gesture;

    /// <summary>Says what she is in the group, clears it (an empty text), or asks for it (nothing).</summary>
    public sealed record SayOccupation(string? Occupation) : Gesture;

    /// <summary>Says organisation and role by form; nothing where the form did not ask.</summary>
    public sealed record Introduce(string Organisation, string? Occupation) : Gesture;

    /// <summary>Wants to choose the step to go to.</summary>
    public sealed record ChooseStep(RetrospectiveId? Retrospective) : Gesture;
}
