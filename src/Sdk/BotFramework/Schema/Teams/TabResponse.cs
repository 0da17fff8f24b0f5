using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answer to <c>tab/fetch</c> and <c>tab/submit</c>.</summary>
public class TabResponse
{
    /// <summary>Makes an empty instance.</summary>
    public TabResponse()
    {
    }

    /// <summary>The tab.</summary>
    [JsonPropertyName("tab")]
    public TabResponsePayload? Tab { get; set; }
}
