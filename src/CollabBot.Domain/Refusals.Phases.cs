namespace CollabBot.Domain;

public abstract partial record Refusal
{
    /// <summary>The named step does not lie in the direction of the move.</summary>
    public sealed record WrongWay(Phase Current, Phase To, bool Forward) : Refusal;
}
