using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke.</summary>
public class InvokeResponse
{
    /// <summary>HTTP status of the answer.</summary>
    [JsonPropertyName("status")]
    public int Status { get; set; }

    /// <summary>The body: any object; nothing is written for null.</summary>
    [JsonPropertyName("body")]
    public object? Body { get; set; }

    /// <summary>Whether the status is one of success.</summary>
    /// <returns>True for 200 to 299.</returns>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}

/// <summary>The answer to an invoke, with a body of a known type.</summary>
/// <typeparam name="T">Type of the body.</typeparam>
public class InvokeResponse<T> : InvokeResponse
{
    /// <summary>The body; nothing is written for null.</summary>
    [JsonPropertyName("body")]
    public new T? Body { get; set; }
}
