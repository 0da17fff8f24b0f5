namespace CollabBot.Domain;

/// <summary>The result of an operation: a value, or the reason why it was refused.</summary>
/// <typeparam name="T">The type of the value if the operation is accepted.</typeparam>
public readonly struct Outcome<T>
{
    private readonly T? value;
    private readonly Refusal? refusal;

    internal Outcome(T? value, Refusal? refusal)
    {
        this.value = value;
        this.refusal = refusal;
    }

    /// <summary>Calls the function for an accepted value or the one for a refusal, and returns its result.</summary>
    public TResult Match<TResult>(Func<T, TResult> accepted, Func<Refusal, TResult> refused) =>
        refusal is null ? accepted(value!) : refused(refusal);

    /// <summary>
    /// Returns <see langword="true"/> and the value, or <see langword="false"/> and the refusal; the other output is null or default.
    /// </summary>
    public bool TryGet(out T accepted, out Refusal refused)
    {
        accepted = value!;
        refused = refusal!;
        return refusal is null;
    }

    /// <summary>Wraps the value of an accepted operation.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>Wraps the reason of a refused operation.</summary>
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>Creates outcomes of interface types, for which C# allows no implicit conversion.</summary>
public static class Outcome
{
    /// <summary>Wraps the value of an accepted operation.</summary>
    public static Outcome<T> Accepted<T>(T value) => new(value, null);
}
