namespace CollabBot.Domain.Tests;

internal static class OutcomeAssertions
{
    public static T ShouldBeAccepted<T>(this Outcome<T> outcome)
    {
        outcome.TryGet(out var accepted, out var refused).ShouldBeTrue($"refused: {refused}");
        return accepted;
    }

    public static void ShouldBeRefused<T>(this Outcome<T> outcome, Refusal expected)
    {
        outcome.TryGet(out _, out var refused).ShouldBeFalse();
        refused.ShouldBe(expected);
    }

    public static TRefusal ShouldBeRefused<T, TRefusal>(this Outcome<T> outcome)
        where TRefusal : Refusal
    {
        outcome.TryGet(out _, out var refused).ShouldBeFalse();
        return refused.ShouldBeOfType<TRefusal>();
    }

    public static Refusal? RefusalOrNull<T>(this Outcome<T> outcome) => outcome.Match(_ => (Refusal?)null, refusal => refusal);
}
