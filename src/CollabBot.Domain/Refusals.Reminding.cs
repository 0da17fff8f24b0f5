namespace CollabBot.Domain;

public abstract partial record Refusal
{
    /// <summary>A deadline lies in the past.</summary>
    public sealed record DeadlinePast(Phase Phase) : Refusal;

    /// <summary>A deadline cannot be read as a day and a time.</summary>
    public sealed record DeadlineUnreadable(Phase Phase) : Refusal;

    /// <summary>The person is not among those who were named as expected.</summary>
    public sealed record NotExpected : Refusal;
}
