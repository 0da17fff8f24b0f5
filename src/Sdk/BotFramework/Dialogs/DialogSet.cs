using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can start each other by id, and where the stack of a conversation is kept.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> dialogs = [];
    private readonly IStatePropertyAccessor<DialogState>? accessor;
    private IBotTelemetryClient telemetry = NullBotTelemetryClient.Instance;
    private string? version;

    /// <summary>Makes an empty set whose stacks are kept in a property of the bot's state.</summary>
    /// <param name="dialogState">The property.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogState"/> is null.</exception>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        accessor = dialogState;
    }

    /// <summary>Makes an empty set for the inside of a container, which keeps the stack itself.</summary>
    public DialogSet()
    {
    }

    // Code written for the official member sets it to null; like there, nothing is claimed here about it.
#nullable disable annotations
    /// <summary>Where the dialogs of the set report, also those added later; set to null they report nowhere.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => telemetry;
        set
        {
            var client = value ?? NullBotTelemetryClient.Instance;

            // Components may contain each other, so what is set already goes no further.
            if (ReferenceEquals(client, telemetry))
            {
                return;
            }

            telemetry = client;
            foreach (var dialog in dialogs.Values)
            {
                dialog.TelemetryClient = client;
            }
        }
    }
#nullable restore annotations

    /// <summary>A text that changes when a dialog of the set changes.</summary>
    public virtual string GetVersion() => version ??= Digest();

    /// <summary>
    /// Adds a dialog, and the dialogs that it depends on. A different dialog under an id that is taken gets a new id with
    /// a number at its end; the same dialog again changes nothing.
    /// </summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialog"/> is null.</exception>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);

        if (dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog))
            {
                return this;
            }

            dialog.Id = FreeId(dialog.Id);
        }

        dialog.TelemetryClient = telemetry;
        dialogs.Add(dialog.Id, dialog);
        version = null;

        if (dialog is IDialogDependencies dependent)
        {
            foreach (var dependency in dependent.GetDependencies())
            {
                Add(dependency);
            }
        }

        return this;
    }

    /// <summary>Loads the stack of the turn's conversation.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidOperationException">The set was made without a property to keep stacks in.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (accessor is null)
        {
            throw new InvalidOperationException("This dialog set belongs to a container: it was made without a state property and cannot load a stack.");
        }

        var state = await accessor.GetAsync(turnContext, () => new DialogState(), cancellationToken)
            ?? throw new InvalidOperationException($"The state property '{accessor.Name}' gave no stack, and did not make the empty one it was handed.");
        return new DialogContext(this, turnContext, state);
    }

    // Callers of the official member use its result straight; like there, nothing is claimed here about null.
#nullable disable annotations
    /// <summary>Finds a dialog.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null if there is none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank.</exception>
    public Dialog Find(string dialogId)
    {
        DialogContext.RequireId(dialogId, nameof(dialogId));
        return dialogs.GetValueOrDefault(dialogId);
    }
#nullable restore annotations

    /// <summary>The dialogs, in the order in which they were added.</summary>
    public IEnumerable<Dialog> GetDialogs() => dialogs.Values;

    private string FreeId(string taken)
    {
        var number = 2;
        while (dialogs.ContainsKey(taken + number))
        {
            number++;
        }

        return taken + number;
    }

    private string Digest()
    {
        var versions = string.Join('\n', dialogs.Select(entry => $"{entry.Key}={entry.Value.GetVersion()}"));
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(versions)));
    }
}
