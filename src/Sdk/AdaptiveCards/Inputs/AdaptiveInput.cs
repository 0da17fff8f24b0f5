namespace AdaptiveCards;

/// <summary>The base class of inputs. An input needs an <see cref="AdaptiveTypedElement.Id"/>.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    /// <summary>Whether the card cannot be submitted without a value.</summary>
    public bool IsRequired { get; set; }

    /// <summary>The label above the input; screen readers speak it.</summary>
    public string Label { get; set; }

    /// <summary>The message for a value that is missing or not valid.</summary>
    public string ErrorMessage { get; set; }
}
