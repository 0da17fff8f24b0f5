namespace CollabBot.Domain;

public abstract partial record Refusal
{
    /// <summary>The text is none of the occupations.</summary>
    public sealed record OccupationUnknown : Refusal;
}
