namespace AdaptiveCards;

/// <summary>One choice of an <see cref="AdaptiveChoiceSetInput"/>.</summary>
public class AdaptiveChoice
{
    /// <summary>The text; required by the schema.</summary>
    public string Title { get; set; }

    /// <summary>The value that is submitted; required by the schema, without commas if several can be chosen.</summary>
    public string Value { get; set; }
}
