namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that needs others beside it in the same <see cref="DialogSet"/>.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs that are added to the set together with this one.</summary>
    IEnumerable<Dialog> GetDependencies();
}
