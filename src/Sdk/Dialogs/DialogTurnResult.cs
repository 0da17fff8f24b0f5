namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The result of an operation on a dialog or a stack of dialogs.</summary>
/// <param name="status">The status of the stack.</param>
/// <param name="result">The result of the dialog that has just ended, or null.</param>
public class DialogTurnResult(DialogTurnStatus status, object result = null)
{
    /// <summary>The status of the stack.</summary>
    public DialogTurnStatus Status { get; set; } = status;

    /// <summary>The result of the dialog that has just ended, or null.</summary>
    public object Result { get; set; } = result;
}
