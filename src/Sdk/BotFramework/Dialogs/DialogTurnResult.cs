namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a call on a dialog or a stack of dialogs came to.</summary>
/// <param name="status">How the stack stands.</param>
/// <param name="result">What the dialog that just ended returned; null when it returned nothing or has not ended.</param>
public class DialogTurnResult(DialogTurnStatus status, object? result = null)
{
    /// <summary>How the stack stands.</summary>
    public DialogTurnStatus Status { get; set; } = status;

    // Callers of the official members cast them straight; like there, nothing is claimed here about null.
#nullable disable annotations
    /// <summary>What the dialog that just ended returned; null when it returned nothing or has not ended.</summary>
    public object Result { get; set; } = result;
#nullable restore annotations

    /// <summary>True when the parent of the dialog was ended as well, so that nothing is left to resume.</summary>
    public bool ParentEnded { get; set; }
}
