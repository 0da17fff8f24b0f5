namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that a dialog is told between turns of the conversation itself.</summary>
public class DialogEvent
{
    /// <summary>True when an event that a dialog leaves unhandled goes on to its parent.</summary>
    public bool Bubble { get; set; }

    // Callers of the official members use them straight; like there, nothing is claimed here about null.
#nullable disable annotations
    /// <summary>Name of the event, for example one of <see cref="DialogEvents"/>.</summary>
    public string Name { get; set; }

    /// <summary>What comes with the event, if anything.</summary>
    public object Value { get; set; }
#nullable restore annotations
}
