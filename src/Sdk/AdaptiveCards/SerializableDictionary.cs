namespace AdaptiveCards;

/// <summary>The dictionary that keeps properties outside the schema. Cards are read and written as JSON only, never as XML.</summary>
/// <typeparam name="TKey">The names.</typeparam>
/// <typeparam name="TValue">The values.</typeparam>
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>
    where TKey : notnull
{
    /// <summary>Creates an empty dictionary.</summary>
    public SerializableDictionary()
    {
    }

    /// <summary>Creates an empty dictionary that compares its names in the given way.</summary>
    /// <param name="comparer">The way.</param>
    public SerializableDictionary(IEqualityComparer<TKey> comparer)
        : base(comparer)
    {
    }
}
