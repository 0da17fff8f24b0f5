namespace CollabBot.Domain;

public abstract partial record Refusal
{
    /// <summary>A deadline lies in the past.</summary>
    public sealed record DeadlinePast(Phase Phase) : Refusal;

    /// <summary>A deadline lies before that of an earlier step.</summary>
    public sealed record DeadlineOutOfOrder(Phase Phase, Phase Earlier) : Refusal;

    /// <summary>The text cannot be read as a date and time.</summary>
    public sealed record DeadlineUnreadable(Phase Phase) : Refusal;

    /// <summary>The person is not on the list of expected people.</summary>
    public sealed record NotExpected : Refusal;
}
