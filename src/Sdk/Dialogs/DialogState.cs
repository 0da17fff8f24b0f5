using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stored state of a conversation with dialogs: its stack.</summary>
public class DialogState
{
    /// <summary>Creates an empty state.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>Creates a state with a stack, which is shared, not copied.</summary>
    /// <param name="stack">The stack, top first; null for an empty one.</param>
    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    /// <summary>The stack, top first.</summary>
    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
