namespace AdaptiveCards.Json;

/// <summary>Anything that stands as one JSON object inside a card.</summary>
internal interface ICardPart
{
    /// <summary>The properties of this part, for writing and for reading.</summary>
    Shape Shape { get; }

    /// <summary>What stands under <c>type</c>, always written first; null when the object carries no type.</summary>
    string? PartType => null;

    /// <summary>The properties this library does not know, to be written back; null when there are none.</summary>
    IEnumerable<KeyValuePair<string, object>>? Extras => Unknowns.Of(this);

    /// <summary>Takes in a property this library does not know; false where the object model has no place to show it.</summary>
    bool Keep(string name, object? value)
    {
        Unknowns.Keep(this, name, value!);
        return false;
    }
}
