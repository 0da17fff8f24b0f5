namespace CollabBot.Domain;

public abstract partial record Refusal
{
    /// <summary>What was said is none of the roles.</summary>
    public sealed record OccupationUnknown : Refusal;
}
