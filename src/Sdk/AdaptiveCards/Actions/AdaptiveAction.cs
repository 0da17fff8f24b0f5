using System.ComponentModel;

namespace AdaptiveCards;

/// <summary>The base class of actions: those of buttons, and those of a tap on an element.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    /// <summary>The title of the button; screen readers also speak it for a tap on an element.</summary>
    public string Title { get; set; }

    /// <summary>The address of an icon beside the title.</summary>
    public string IconUrl { get; set; }

    /// <summary>The style of the button: <c>default</c>, <c>positive</c> or <c>destructive</c>; null is the default.</summary>
    public string Style { get; set; }

    /// <summary>Whether the button can be pressed.</summary>
    [DefaultValue(true)]
    public bool IsEnabled { get; set; } = true;

    /// <summary>A button, or an entry of the overflow menu.</summary>
    public AdaptiveActionMode Mode { get; set; }

    /// <summary>The text that a client shows while the pointer is over the button.</summary>
    public string Tooltip { get; set; }
}
