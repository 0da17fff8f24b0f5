namespace AdaptiveCards;

/// <summary>The base of the errors of this library.</summary>
public class AdaptiveException : Exception
{
    /// <summary>Creates the error.</summary>
    public AdaptiveException()
    {
    }

    /// <summary>Creates the error with its message.</summary>
    /// <param name="message">What is wrong.</param>
    public AdaptiveException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error with its message and its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public AdaptiveException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>A text is no readable card.</summary>
public class AdaptiveSerializationException : AdaptiveException
{
    /// <inheritdoc/>
    public AdaptiveSerializationException()
    {
    }

    /// <inheritdoc/>
    public AdaptiveSerializationException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public AdaptiveSerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>An element cannot be shown and its fallback is asked for.</summary>
public class AdaptiveFallbackException : AdaptiveException
{
    /// <inheritdoc/>
    public AdaptiveFallbackException()
    {
    }

    /// <inheritdoc/>
    public AdaptiveFallbackException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public AdaptiveFallbackException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
