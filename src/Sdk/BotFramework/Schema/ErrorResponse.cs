using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Body of a failed Connector call.</summary>
public class ErrorResponse
{
    /// <summary>Makes an empty instance.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="error">The error.</param>
    public ErrorResponse(Error? error = null)
    {
        Error = error;
    }

    /// <summary>The error.</summary>
    [JsonPropertyName("error")]
    public Error? Error { get; set; }
}
