using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One started dialog on a stack: which it is, and what it remembers.</summary>
public class DialogInstance
{
    // Code written for the official members reads them straight; like there, nothing is claimed here about null.
#nullable disable annotations
    /// <summary>Id of the dialog in its <see cref="DialogSet"/>.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>
    /// What the dialog remembers. After a store that writes JSON without type names, a value may be a
    /// <see cref="System.Text.Json.JsonElement"/>; the dialogs of this library read both forms.
    /// </summary>
    [JsonPropertyName("state")]
    public IDictionary<string, object> State { get; set => field = value ?? new Dictionary<string, object>(); } = new Dictionary<string, object>();

    /// <summary>Position on the stack where a dialog shares it with another; null otherwise.</summary>
    [JsonPropertyName("stackIndex")]
    public int? StackIndex { get; set; }

    /// <summary>Version of the dialog that last ran this instance; null before a container has set it.</summary>
    [JsonPropertyName("version")]
    public string Version { get; set; }
#nullable restore annotations
}
