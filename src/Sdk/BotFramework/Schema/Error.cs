using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>An error as the Connector tells it.</summary>
public class Error
{
    /// <summary>Makes an empty instance.</summary>
    public Error()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="code">Code.</param>
    /// <param name="message">What went wrong, for the developer.</param>
    /// <param name="innerHttpError">Error of an inner call.</param>
    public Error(string? code = null, string? message = null, InnerHttpError? innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>Code.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>What went wrong, for the developer.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>Error of an inner call.</summary>
    [JsonPropertyName("innerHttpError")]
    public InnerHttpError? InnerHttpError { get; set; }
}
