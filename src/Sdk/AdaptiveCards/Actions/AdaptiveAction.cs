using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>The base of what a user can set off in a card: a button, or the tap on an element.</summary>
[JsonConverter(typeof(CardPartConverter))]
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    /// <summary>The button's words, also read aloud where the action hangs on an element.</summary>
    public string? Title { get; set; }

    /// <summary>What is read aloud for this action; superseded by <see cref="AdaptiveCard.Speak"/>.</summary>
    [Obsolete("Actions no longer speak for themselves; use AdaptiveCard.Speak.")]
    public string? Speak { get; set; }

    /// <summary>The address of a picture beside the title.</summary>
    public string? IconUrl { get; set; }

    /// <summary>The look of the button: <c>default</c>, <c>positive</c> or <c>destructive</c>; null is the default.</summary>
    public string? Style { get; set; }

    /// <summary>Whether the button can be pressed.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>A button of the row, or an entry of the menu behind it.</summary>
    public AdaptiveActionMode Mode { get; set; }

    /// <summary>The words shown while the pointer rests on the button.</summary>
    public string? Tooltip { get; set; }

#pragma warning disable CS0618 // The old property is still read and written.
    /// <summary>What every action has after its own properties.</summary>
    internal static new Shape<AdaptiveAction> Tail { get; } = new Shape<AdaptiveAction>()
        .Text("title", static x => x.Title, static (x, v) => x.Title = v)
        .Text("speak", static x => x.Speak, static (x, v) => x.Speak = v)
        .Text("iconUrl", static x => x.IconUrl, static (x, v) => x.IconUrl = v)
        .Text("style", static x => x.Style, static (x, v) => x.Style = v)
        .Flag("isEnabled", static x => x.IsEnabled, static (x, v) => x.IsEnabled = v, omitted: true)
        .Choice("mode", static x => x.Mode, static (x, v) => x.Mode = v)
        .Text("tooltip", static x => x.Tooltip, static (x, v) => x.Tooltip = v)
        .With(AdaptiveTypedElement.Tail.Fields);
#pragma warning restore CS0618

    internal override Shape Shape => Plain;

    private static Shape<AdaptiveAction> Plain { get; } = new Shape<AdaptiveAction>().With(Head.Fields).With(Tail.Fields);
}
