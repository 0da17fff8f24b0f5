using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which part of the results is wanted.</summary>
public class MessagingExtensionQueryOptions
{
    /// <summary>Makes an empty instance.</summary>
    public MessagingExtensionQueryOptions()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="skip">How many results to leave out.</param>
    /// <param name="count">How many results are wanted at most.</param>
    public MessagingExtensionQueryOptions(int? skip = null, int? count = null)
    {
        Skip = skip;
        Count = count;
    }

    /// <summary>How many results to leave out.</summary>
    [JsonPropertyName("skip")]
    public int? Skip { get; set; }

    /// <summary>How many results are wanted at most.</summary>
    [JsonPropertyName("count")]
    public int? Count { get; set; }
}
