namespace Microsoft.Bot.Schema;

/// <summary>Error codes of the Connector.</summary>
public class ErrorCodes
{
    /// <summary>Error code <c>ServiceError</c>.</summary>
    public const string ServiceError = "ServiceError";

    /// <summary>Error code <c>BadArgument</c>.</summary>
    public const string BadArgument = "BadArgument";

    /// <summary>Error code <c>BadSyntax</c>.</summary>
    public const string BadSyntax = "BadSyntax";

    /// <summary>Error code <c>MissingProperty</c>.</summary>
    public const string MissingProperty = "MissingProperty";

    /// <summary>Error code <c>MessageSizeTooBig</c>.</summary>
    public const string MessageSizeTooBig = "MessageSizeTooBig";

    /// <summary>Makes an empty instance.</summary>
    public ErrorCodes()
    {
    }
}
