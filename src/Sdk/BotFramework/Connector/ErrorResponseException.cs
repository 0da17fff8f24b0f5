using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The Connector refused a call.</summary>
public class ErrorResponseException : RestException
{
    /// <summary>Makes an exception.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened.</param>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What it comes from.</param>
    public ErrorResponseException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was asked.</summary>
    public HttpRequestMessageWrapper? Request { get; set; }

    /// <summary>What was answered: status and headers, among them <c>Retry-After</c>.</summary>
    public HttpResponseMessageWrapper? Response { get; set; }

    /// <summary>The error, if the answer had the shape of one.</summary>
    public ErrorResponse? Body { get; set; }
}
