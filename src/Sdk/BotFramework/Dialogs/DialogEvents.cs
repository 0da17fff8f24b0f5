namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the events that the dialogs themselves emit.</summary>
public class DialogEvents
{
    /// <summary>A dialog is being started.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The dialog on top is asked to put its question again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>The stack is being cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity has come.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>A stored stack was made by another version of the dialog.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw; the exception is the value.</summary>
    public const string Error = "error";

    /// <summary>An event of one's own.</summary>
    public const string Custom = "custom";
}
