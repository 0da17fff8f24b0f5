using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Body of the answer to <c>adaptiveCard/action</c>; the HTTP status is 200 whatever <see cref="StatusCode"/> says.</summary>
[JsonDerivedType(typeof(SearchInvokeResponse))]
public class AdaptiveCardInvokeResponse
{
    /// <summary>Makes an empty instance.</summary>
    public AdaptiveCardInvokeResponse()
    {
    }

    /// <summary>The outcome, in HTTP status codes.</summary>
    [JsonPropertyName("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>Media type that says what the value is.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Payload: as read from the wire, JSON; for sending, any object.</summary>
    [JsonPropertyName("value")]
    public object? Value { get; set; }
}
