using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Value of the invoke <c>application/search</c>.</summary>
public class SearchInvokeValue
{
    /// <summary>Makes an empty instance.</summary>
    public SearchInvokeValue()
    {
    }

    /// <summary>What kind of search: one of <see cref="SearchInvokeTypes"/>.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    /// <summary>What was typed.</summary>
    [JsonPropertyName("queryText")]
    public string? QueryText { get; set; }

    /// <summary>Which part of the results is wanted.</summary>
    [JsonPropertyName("queryOptions")]
    public SearchInvokeOptions? QueryOptions { get; set; }

    /// <summary>Context that the card gave.</summary>
    [JsonPropertyName("context")]
    public object? Context { get; set; }
}
