using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What is stored of a conversation with dialogs: the stack of those that have started and not ended.</summary>
public class DialogState
{
    /// <summary>Makes the state of a conversation in which no dialog has started.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>Makes a state around a stack, which is shared, not copied.</summary>
    /// <param name="stack">The stack, its top first; null for an empty one.</param>
    public DialogState(List<DialogInstance>? stack) => DialogStack = stack ?? [];

    /// <summary>The stack, its top first.</summary>
    [JsonPropertyName("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
