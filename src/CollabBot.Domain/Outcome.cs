namespace CollabBot.Domain;

/// <summary>What an operation came to: what happened, or why it was refused.</summary>
/// <typeparam name="T">What is given when it is accepted.</typeparam>
public readonly struct Outcome<T>
{
    private readonly T? value;
    private readonly Refusal? refusal;

    internal Outcome(T? value, Refusal? refusal)
    {
        this.value = value;
        this.refusal = refusal;
    }

    /// <summary>Goes on with either side.</summary>
    public TResult Match<TResult>(Func<T, TResult> accepted, Func<Refusal, TResult> refused) =>
        refusal is null ? accepted(value!) : refused(refusal);

    /// <summary>Splits the two sides: <see langword="true"/> and the value, or <see langword="false"/> and the refusal.</summary>
    public bool TryGet(out T accepted, out Refusal refused)
    {
        accepted = value!;
        refused = refusal!;
        return refusal is null;
    }

    /// <summary>An accepted operation.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>A refused one.</summary>
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>Makes outcomes where the compiler finds no implicit conversion (interfaces).</summary>
public static class Outcome
{
    /// <summary>An accepted operation.</summary>
    public static Outcome<T> Accepted<T>(T value) => new(value, null);
}
