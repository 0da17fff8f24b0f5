using Microsoft.Bot.Builder.TraceExtensions;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that has a set and a stack of dialogs of its own.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Makes a container.</summary>
    /// <param name="dialogId">Its id; null for one derived from the type.</param>
    protected DialogContainer(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; set; } = new();

    // Set to null like the base property, which claims nothing about null.
#nullable disable annotations
    /// <summary>Where the container and the dialogs inside report; set to null they report nowhere.</summary>
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }
#nullable restore annotations

    /// <summary>Makes the context of the stack inside.</summary>
    /// <param name="dc">Context of the stack that the container is on top of.</param>
    /// <returns>The inner context, whose parent is <paramref name="dc"/>.</returns>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    // Callers of the official member use its result straight; like there, nothing is claimed here about null.
#nullable disable annotations
    /// <summary>Finds one of the dialogs inside.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null if there is none of that id.</returns>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>Finds one of the dialogs inside or, if a context is given, one of those that it reaches.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="dc">Context of the stack that the container is on; null to look inside only.</param>
    /// <returns>The dialog, or null if there is none of that id.</returns>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) => FindDialog(dialogId) ?? dc?.FindDialog(dialogId);
#nullable restore annotations

    /// <summary>
    /// As with every dialog; besides, a <see cref="DialogEvents.VersionChanged"/> that nobody handles is traced, as the
    /// dialogs then go on with a state that another version has written.
    /// </summary>
    /// <param name="dc">Context of the stack that the container is on.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>True if it was handled.</returns>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            await dc.Context.TraceActivityAsync($"Nobody handled the dialog event '{e.Name}' of '{dc.ActiveDialog?.Id}'.", cancellationToken: cancellationToken);
        }

        return handled;
    }

    /// <summary>A text that changes when one of the dialogs inside changes.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>
    /// Marks the instance on top with the present version, and emits <see cref="DialogEvents.VersionChanged"/> if it was
    /// started by another one.
    /// </summary>
    /// <param name="dc">Context of the stack that the container is on top of.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var before = dc.ActiveDialog.Version;
        var now = GetInternalVersion();
        dc.ActiveDialog.Version = now;

        if (before is not null && before != now)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, bubble: true, fromLeaf: false, cancellationToken);
        }
    }
}
