using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>One choice of an <see cref="AdaptiveChoiceSetInput"/>.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveChoice : ICardPart
{
    /// <summary>What the user reads; required by the schema.</summary>
    public string? Title { get; set; }

    /// <summary>What is submitted; required by the schema, and without commas where several may be chosen.</summary>
    public string? Value { get; set; }

    /// <summary>Whether it is chosen at first; superseded by <see cref="AdaptiveChoiceSetInput.Value"/>.</summary>
    [Obsolete("Use AdaptiveChoiceSetInput.Value.")]
    public bool IsSelected { get; set; }

    /// <summary>What is read aloud for this choice; superseded by <see cref="AdaptiveCard.Speak"/>.</summary>
    [Obsolete("Use AdaptiveCard.Speak.")]
    public string? Speak { get; set; }

    Shape ICardPart.Shape => Own;

#pragma warning disable CS0618 // The old properties are still read and written.
    private static Shape<AdaptiveChoice> Own { get; } = new Shape<AdaptiveChoice>()
        .Text("title", static x => x.Title, static (x, v) => x.Title = v)
        .Text("value", static x => x.Value, static (x, v) => x.Value = v)
        .Flag("isSelected", static x => x.IsSelected, static (x, v) => x.IsSelected = v)
        .Text("speak", static x => x.Speak, static (x, v) => x.Speak = v);
#pragma warning restore CS0618
}
