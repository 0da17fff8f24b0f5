using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What became of a turn that a <see cref="DialogManager"/> ran.</summary>
public class DialogManagerResult
{
    // Callers of the official members use these straight; like there, nothing is claimed here about null.
#nullable disable annotations
    /// <summary>What became of the stack.</summary>
    public DialogTurnResult TurnResult { get; set; }

    /// <summary>Activities that were collected instead of sent; null if they were sent, as <see cref="DialogManager"/> does.</summary>
    public Activity[] Activities { get; set; }
#nullable restore annotations
}
