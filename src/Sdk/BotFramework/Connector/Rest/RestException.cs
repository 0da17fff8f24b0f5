namespace Microsoft.Rest;

/// <summary>A REST call failed.</summary>
public class RestException : Exception
{
    /// <summary>Makes an exception.</summary>
    public RestException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened.</param>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What it comes from.</param>
    public RestException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
