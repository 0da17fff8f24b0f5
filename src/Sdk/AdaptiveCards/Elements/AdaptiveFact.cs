using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>One line of an <see cref="AdaptiveFactSet"/>.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveFact : ICardPart
{
    /// <summary>Creates an empty fact.</summary>
    public AdaptiveFact()
    {
    }

    /// <summary>Creates a fact.</summary>
    /// <param name="title">What.</param>
    /// <param name="value">How much.</param>
    public AdaptiveFact(string title, string value) => (Title, Value) = (title, value);

    /// <summary>What; required by the schema.</summary>
    public string? Title { get; set; }

    /// <summary>How much; required by the schema.</summary>
    public string? Value { get; set; }

    /// <summary>What is read aloud for this fact; superseded by <see cref="AdaptiveCard.Speak"/>.</summary>
    [Obsolete("Use AdaptiveCard.Speak.")]
    public string? Speak { get; set; }

    Shape ICardPart.Shape => Own;

#pragma warning disable CS0618 // The old property is still read and written.
    private static Shape<AdaptiveFact> Own { get; } = new Shape<AdaptiveFact>()
        .Text("title", static x => x.Title, static (x, v) => x.Title = v)
        .Text("value", static x => x.Value, static (x, v) => x.Value = v)
        .Text("speak", static x => x.Speak, static (x, v) => x.Speak = v);
#pragma warning restore CS0618
}
