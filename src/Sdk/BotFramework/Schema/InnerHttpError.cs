using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Error of an inner HTTP call.</summary>
public class InnerHttpError
{
    /// <summary>Makes an empty instance.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="statusCode">The outcome, in HTTP status codes.</param>
    /// <param name="body">Body.</param>
    public InnerHttpError(int? statusCode = null, object? body = null)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>The outcome, in HTTP status codes.</summary>
    [JsonPropertyName("statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>Body.</summary>
    [JsonPropertyName("body")]
    public object? Body { get; set; }
}
