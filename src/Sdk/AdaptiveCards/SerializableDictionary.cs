namespace AdaptiveCards;

/// <summary>The dictionary of <see cref="AdaptiveTypedElement.AdditionalProperties"/>.</summary>
/// <typeparam name="TKey">Type of the names.</typeparam>
/// <typeparam name="TValue">Type of the values.</typeparam>
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>;
