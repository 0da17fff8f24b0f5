namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog is being started, resumed or ended.</summary>
public enum DialogReason
{
    /// <summary>It is being started by <see cref="DialogContext.BeginDialogAsync"/>.</summary>
    BeginCalled,

    /// <summary>A new activity came while it was on top of the stack.</summary>
    ContinueCalled,

    /// <summary>It, or the dialog above it, has ended normally.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>The stack is being cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall step went on to the next one without waiting.</summary>
    NextCalled,
}
