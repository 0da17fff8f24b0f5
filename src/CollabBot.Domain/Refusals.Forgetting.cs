namespace CollabBot.Domain;

public abstract partial record Refusal
{
    /// <summary>A looser level of anonymity than the one people gave something under.</summary>
    public sealed record AnonymityLoosened(Anonymity InForce, Anonymity Asked) : Refusal;

    /// <summary>There is no such level of anonymity.</summary>
    public sealed record AnonymityUnknown : Refusal;

    /// <summary>Closing in anonymous mode is the last chance to get or erase what one gave: it wants a second press.</summary>
    public sealed record ClosingUnconfirmed(Phase From) : Refusal;

    /// <summary>The points given before are nobody's any more, so that nobody's budget can be known.</summary>
    public sealed record PointsKept : Refusal;

    /// <summary>The person's points stay counted without her: she cannot give them a second time.</summary>
    public sealed record PointsGivenUnlinked : Refusal;

    /// <summary>Nothing is kept of the person (any more).</summary>
    public sealed record NoData : Refusal;

    /// <summary>It was not said what is to be erased, or how.</summary>
    public sealed record ErasureUnclear : Refusal;
}
