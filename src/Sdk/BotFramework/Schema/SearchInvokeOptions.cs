using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Which part of the results is wanted.</summary>
public class SearchInvokeOptions
{
    /// <summary>Makes an empty instance.</summary>
    public SearchInvokeOptions()
    {
    }

    /// <summary>How many results to leave out.</summary>
    [JsonPropertyName("skip")]
    public int Skip { get; set; }

    /// <summary>How many results are wanted at most.</summary>
    [JsonPropertyName("top")]
    public int Top { get; set; }
}
