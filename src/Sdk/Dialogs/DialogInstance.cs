using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on a stack: its id and its state.</summary>
public class DialogInstance
{
    /// <summary>Id of the dialog in its <see cref="DialogSet"/>.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>
    /// The state of the dialog. After a store that writes JSON without type names, a value may be a
    /// <see cref="Newtonsoft.Json.Linq.JToken"/>; the dialogs of this library accept both.
    /// </summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set => field = value ?? new Dictionary<string, object>(); } =
        new Dictionary<string, object>();
}
