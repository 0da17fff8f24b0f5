namespace CollabBot.Domain;

public abstract partial record Refusal
{
    /// <summary>
    /// The requested level of anonymity is looser than the one in force, and people have already contributed under that one.
    /// </summary>
    public sealed record AnonymityLoosened(Anonymity InForce, Anonymity Asked) : Refusal;

    /// <summary>The text is not the name of a level of anonymity.</summary>
    public sealed record AnonymityUnknown : Refusal;

    /// <summary>
    /// Points given before an anonymous closing count without their voters. What each person has spent is unknown, so voting is refused.
    /// </summary>
    public sealed record PointsKept : Refusal;

    /// <summary>The person had the link to their points erased. The points still count, so the person cannot vote again.</summary>
    public sealed record PointsGivenUnlinked : Refusal;

    /// <summary>No data is stored about the person (any more).</summary>
    public sealed record NoData : Refusal;

    /// <summary>The request does not say what is to be erased, or how.</summary>
    public sealed record ErasureUnclear : Refusal;
}
