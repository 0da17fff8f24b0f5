namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog begins, resumes or ends.</summary>
public enum DialogReason
{
    /// <summary>It begins.</summary>
    BeginCalled,

    /// <summary>It continues with a new activity.</summary>
    ContinueCalled,

    /// <summary>It, or the dialog above it, has ended normally.</summary>
    EndCalled,

    /// <summary>Another dialog replaces it.</summary>
    ReplaceCalled,

    /// <summary>The stack is cancelled.</summary>
    CancelCalled,

    /// <summary>The waterfall step before it went on without waiting.</summary>
    NextCalled,
}
