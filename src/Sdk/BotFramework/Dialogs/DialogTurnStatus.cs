namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a stack of dialogs stands at the end of a call.</summary>
public enum DialogTurnStatus
{
    /// <summary>No dialog is on the stack.</summary>
    Empty,

    /// <summary>The dialog on top waits for the person.</summary>
    Waiting,

    /// <summary>The last dialog has ended and the stack is empty.</summary>
    Complete,

    /// <summary>The stack was cancelled.</summary>
    Cancelled,

    /// <summary>The dialog has ended, and the turn should end before its parent goes on.</summary>
    CompleteAndWait,
}
