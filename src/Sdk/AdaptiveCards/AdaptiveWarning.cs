namespace AdaptiveCards;

/// <summary>Something about a card that was read and is not as it should be, though the card could be read.</summary>
/// <param name="code">A <see cref="WarningStatusCode"/>, or -1 for what has no code.</param>
/// <param name="message">What was found.</param>
public class AdaptiveWarning(int code, string message)
{
    /// <summary>The kinds of warning that have a code.</summary>
    public enum WarningStatusCode
    {
        /// <summary>The card asks for a later schema than <see cref="AdaptiveCard.KnownSchemaVersion"/>.</summary>
        UnsupportedSchemaVersion = 7,

        /// <summary>The language is no two- or three-letter code.</summary>
        InvalidLanguage = 12,

        /// <summary>There are more actions than the host shows.</summary>
        MaxActionsExceeded = 13,

        /// <summary>A required input has no label.</summary>
        EmptyLabelInRequiredInput = 14,

        /// <summary>A validated input has no error message.</summary>
        NoErrorMessageForValidatedInput = 15,
    }

    /// <summary>A <see cref="WarningStatusCode"/>, or -1 for what has no code.</summary>
    public int Code { get; set; } = code;

    /// <summary>What was found.</summary>
    public string Message { get; set; } = message;

    /// <inheritdoc/>
    public override string ToString() => Message;
}
